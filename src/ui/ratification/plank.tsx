import type { CSSProperties, ReactNode } from "react";
import { number, signed, t } from "../../client/i18n/index.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { Portrait } from "../people/portrait.tsx";
import "./plank.css";

type PlankProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[]; isNumbered: boolean }>;

/** Degrees of tilt per point of support, and the maximum tilt. */
const TILT = 0.12;
const MOST = 2;
/** A block of fewer points has no room for its number, or for a face beside it. */
const ROOM = 7;
const ROOM_FOR_FACE = 16;

/**
 * What the five groups add, laid end to end on a plank in the order of their seats. Its foot stands at the points that
 * a vote needs, so the plank tips over once there are enough. Points that a group takes away lie over the end of the
 * row and lead back from it to the sum, and leave the numbers below them in sight.
 */
export function Plank({ home, seats, isNumbered }: PlankProps): ReactNode {
  const support = supportOf(home);
  const { added, taken } = blocksOf(seats);
  const scale = Math.max(100, home.line, ...added.map(({ until }) => until));
  const share = (points: number): string => `${(100 * points) / scale}%`;
  const tilt = Math.max(-MOST, Math.min(MOST, TILT * (support - home.line)));
  const line = { "--line": share(home.line) } as CSSProperties;
  return (
    <span
      className="plank"
      data-ready={support >= home.line}
      data-taken={taken.length > 0}
      aria-hidden="true"
    >
      <span className="plank-board" style={{ ...line, "--tilt": `${tilt}deg` } as CSSProperties}>
        {added.map((block) => (
          <Block
            key={block.card}
            block={block}
            share={share}
            className="plank-block"
            isNumbered={isNumbered}
          />
        ))}
        {taken.map((block) => (
          <Block
            key={block.card}
            block={block}
            share={share}
            className="plank-taken"
            isNumbered={isNumbered}
          />
        ))}
      </span>
      <span className="plank-foot" style={line}>
        <span className="plank-need">{t("ratification:home.needed", { count: home.line })}</span>
      </span>
    </span>
  );
}

type Block = Readonly<{ card: CardSeat["card"]; points: number; from: number; until: number }>;
type BlockProps = Readonly<{
  block: Block;
  share: (points: number) => string;
  className: string;
  isNumbered: boolean;
}>;

/** The points of one group, with the face of its speaker. */
function Block({
  block: { card, points, from, until },
  share,
  className,
  isNumbered,
}: BlockProps): ReactNode {
  const width = until - from;
  return (
    <span
      className={`${className} numbers`}
      style={{ insetInlineStart: share(from), inlineSize: share(width) }}
    >
      {width >= ROOM_FOR_FACE && <Portrait kind="card" id={card} />}
      {isNumbered && width >= ROOM && <span>{points < 0 ? signed(points) : number(points)}</span>}
    </span>
  );
}

/**
 * The groups that add points, one after the other in the order of their seats, and those that take points, each back
 * from where the one before has left the sum. Nothing is left of the plank's start.
 */
export function blocksOf(
  seats: readonly CardSeat[],
): Readonly<{ added: readonly Block[]; taken: readonly Block[] }> {
  let sum = 0;
  const laid = (from: number, { card, points }: CardSeat): Block => {
    sum = Math.max(0, from + points);
    return { card, points, from: Math.min(from, sum), until: Math.max(from, sum) };
  };
  return {
    added: seats.filter(({ points }) => points > 0).map((seat) => laid(sum, seat)),
    taken: seats.filter(({ points }) => points < 0).map((seat) => laid(sum, seat)),
  };
}
