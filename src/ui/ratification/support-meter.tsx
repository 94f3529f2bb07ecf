import type { ReactNode } from "react";
import { Meter } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { Plank } from "./plank.tsx";

type SupportMeterProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[] }>;

/** What the five groups add up to, in words and on the plank that tips once there is enough. */
export function SupportMeter({ home, seats }: SupportMeterProps): ReactNode {
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
        {support >= home.line && (
          <span className="support-short">
            {t(home.law ? "ratification:home.enoughVote" : "ratification:home.enoughLaw")}
          </span>
        )}
      </span>
      <Plank home={home} seats={seats} />
    </Meter>
  );
}
