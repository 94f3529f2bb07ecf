import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/** How many of the 100 points of a mandate an article counts. */
export function MandateWeight({ weight }: Readonly<{ weight: number }>): ReactNode {
  return (
    <span className="mandate-weight numbers" title={t("briefing.weight", { weight })}>
      {weight}
      <span className="mandate-unit">{t("briefing.points")}</span>
    </span>
  );
}

/** A line of the mandate, preceded by its weight. */
export function MandateRow({
  weight,
  children,
}: Readonly<{ weight: number; children: ReactNode }>): ReactNode {
  return (
    <li className="mandate-line">
      <MandateWeight weight={weight} />
      <span>{children}</span>
    </li>
  );
}
