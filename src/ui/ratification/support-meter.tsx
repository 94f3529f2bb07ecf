import type { CSSProperties, ReactNode } from "react";
import { Meter } from "react-aria-components";
import { type CardSeat, supportOf } from "../../client/readings/capital.ts";
import { t } from "../../client/wording/index.ts";
import { cardName } from "../../client/wording/names.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";

type SupportMeterProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[] }>;

/** "home 54, need 60": what each card gives, stacked towards the pass line. */
export function SupportMeter({ home, seats }: SupportMeterProps): ReactNode {
  const support = supportOf(home);
  const isEnough = support >= home.line;
  const words = t("ratification:home.supportText", { support, line: home.line });
  return (
    <div className="support">
      <div className="support-head">
        <span className="support-words">{words}</span>
        {isEnough && <span className="support-short">{t("ratification:home.enough")}</span>}
      </div>
      <Meter
        className="support-track"
        aria-label={t("ratification:home.support")}
        minValue={0}
        maxValue={100}
        value={Math.min(100, support)}
        valueLabel={words}
      >
        <span className="support-fill" data-ready={isEnough}>
          {seats.map((seat) => (
            <span
              key={seat.card}
              className="support-part"
              style={{ inlineSize: `${seat.points}%` }}
              title={partText(seat)}
            />
          ))}
          {home.bonus > 0 && (
            <span
              className="support-part bonus"
              style={{ inlineSize: `${home.bonus}%` }}
              title={t("ratification:home.bonus", { bonus: home.bonus })}
            />
          )}
        </span>
        <span className="support-line" style={{ "--at": `${home.line}%` } as CSSProperties} />
      </Meter>
    </div>
  );
}

function partText({ card, points, weight }: CardSeat): string {
  return t("ratification:home.parts", { card: cardName(card), points: Math.trunc(points), weight });
}
