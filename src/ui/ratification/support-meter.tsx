import type { ReactNode } from "react";
import { Meter } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { Beam } from "./beam.tsx";

type SupportMeterProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[] }>;

/** "home 54, need 60", and the beam that tips once there is enough support. */
export function SupportMeter({ home, seats }: SupportMeterProps): ReactNode {
  const support = supportOf(home);
  const isEnough = support >= home.line;
  const words = t("ratification:home.supportText", { support, count: home.line });
  return (
    <Meter
      className="support"
      aria-label={t("ratification:home.support")}
      minValue={0}
      maxValue={100}
      value={Math.min(100, support)}
      valueLabel={words}
    >
      <span className="support-head">
        <span className="support-words">{words}</span>
        {isEnough && <span className="support-short">{t("ratification:home.enough")}</span>}
      </span>
      <Beam home={home} seats={seats} />
    </Meter>
  );
}
