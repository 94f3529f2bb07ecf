import type { CSSProperties, ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import "./plank.css";

type PlankProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[] }>;

/** Degrees of tilt per point of support, and the maximum tilt. */
const TILT = 0.12;
const MOST = 2;
/** A block of fewer points has no room for its number. */
const ROOM = 4;

/**
 * What the five groups add, laid end to end on a plank. Its foot stands at the points that a vote needs, so the plank
 * tips over once there are enough. Points that a group's memories take away cover the end of the row.
 */
export function Plank({ home, seats }: PlankProps): ReactNode {
  const support = supportOf(home);
  const given = seats.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  const scale = Math.max(100, given, home.line);
  const share = (points: number): string => `${(100 * points) / scale}%`;
  const tilt = Math.max(-MOST, Math.min(MOST, TILT * (support - home.line)));
  const style = { "--line": share(home.line), rotate: `${tilt}deg` } as CSSProperties;
  return (
    <span className="plank" data-ready={support >= home.line} aria-hidden="true">
      <span className="plank-board" style={style}>
        {seats.map(({ card, points }) =>
          points > 0 ? (
            <span key={card} className="plank-block numbers" style={{ inlineSize: share(points) }}>
              {points >= ROOM && number(points)}
            </span>
          ) : null,
        )}
        {given > support && (
          <span
            className="plank-taken"
            style={{
              insetInlineStart: share(Math.max(0, support)),
              inlineSize: share(given - Math.max(0, support)),
            }}
          />
        )}
      </span>
      <span className="plank-foot" style={{ "--line": share(home.line) } as CSSProperties}>
        <span className="plank-need">{t("ratification:home.needed", { count: home.line })}</span>
      </span>
    </span>
  );
}
