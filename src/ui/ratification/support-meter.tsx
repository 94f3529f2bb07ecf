import type { ReactNode } from "react";
import { Meter } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { Plank } from "./plank.tsx";

type SupportMeterProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[]; isNumbered?: boolean }>;

/**
 * What the five groups add up to, in words and on the plank that tips once there is enough.
 * @param isNumbered whether the plank also says the points of each group, which larger faces say themselves
 */
export function SupportMeter({ home, seats, isNumbered = false }: SupportMeterProps): ReactNode {
  const support = supportOf(home);
  return (
    <Meter
      className="support"
      aria-label={t("ratification:home.support")}
      minValue={0}
      maxValue={100}
      value={Math.min(100, support)}
      valueLabel={t("ratification:home.supportText", { count: support, line: home.line })}
    >
      <span className="support-head">
        <span className="support-words">{t("ratification:home.together", { count: support })}</span>
        {support >= home.line && !home.law && (
          <span className="support-short">{t("ratification:home.enoughLaw")}</span>
        )}
      </span>
      <Plank home={home} seats={seats} isNumbered={isNumbered} />
    </Meter>
  );
}
