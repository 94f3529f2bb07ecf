import type { CSSProperties, ReactNode } from "react";
import { number, signed, t } from "../../client/i18n/index.ts";
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
 * tips over once there are enough. Points that a group's memories take away are struck off the end of the row.
 */
export function Plank({ home, seats }: PlankProps): ReactNode {
  const support = supportOf(home);
  const given = seats.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  const scale = Math.max(100, given, home.line);
  const share = (points: number): string => `${(100 * points) / scale}%`;
  const tilt = Math.max(-MOST, Math.min(MOST, TILT * (support - home.line)));
  const line = { "--line": share(home.line) } as CSSProperties;
  return (
    <span className="plank" data-ready={support >= home.line} aria-hidden="true">
      <span className="plank-board" style={{ ...line, rotate: `${tilt}deg` }}>
        {blocksOf(seats, given - support).map(({ card, points, shown }) => (
          <span key={card} className="plank-block numbers" style={{ inlineSize: share(shown) }}>
            {shown >= ROOM && number(points)}
          </span>
        ))}
        {given > support && (
          <span
            className="plank-taken numbers"
            style={{ inlineSize: share(Math.min(given, given - support)) }}
          >
            {given - support >= ROOM && <span>{signed(support - given)}</span>}
          </span>
        )}
      </span>
      <span className="plank-foot" style={line}>
        <span className="plank-need">{t("ratification:home.needed", { count: home.line })}</span>
      </span>
    </span>
  );
}

type Block = Readonly<{ card: CardSeat["card"]; points: number; shown: number }>;

/**
 * The groups that add points, in the order of their seats. If points are taken away, the largest block comes last, so
 * that they are struck off it.
 */
export function blocksOf(seats: readonly CardSeat[], taken: number): readonly Block[] {
  const giving = seats.filter(({ points }) => points > 0);
  if (taken > 0) {
    const most = Math.max(...giving.map(({ points }) => points));
    giving.sort((a, b) => Number(a.points === most) - Number(b.points === most));
  }
  let left = giving.reduce((sum, { points }) => sum + points, 0) - taken;
  return giving.map(({ card, points }) => {
    const shown = Math.max(0, Math.min(points, left));
    left -= points;
    return { card, points, shown };
  });
}
