import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/** A line of the mandate, preceded by its weight. */
export function MandateRow({
  weight,
  children,
}: Readonly<{ weight: number; children: ReactNode }>): ReactNode {
  return (
    <li className="mandate-line">
      <span className="mandate-weight numbers" title={t("briefing.weight", { weight })}>
        {weight}
      </span>
      <span>{children}</span>
    </li>
  );
}
