import { type CSSProperties, type ReactNode, useMemo } from "react";
import { type Shape, ShapeIcon } from "../table/shapes.tsx";
import { hasFlag } from "../widgets/flag-icon.tsx";
import { LargeFlag } from "../widgets/large-flag.tsx";
import { horseshoePlan, type Spot } from "./horseshoe-plan.ts";
import "./horseshoe.css";

export type HallSeat = Readonly<{
  /** The code of a state, or any other id for a delegation without a flag. */
  id: string;
  name: string;
  /** Whether the seat is lit, because somebody sits there. */
  isHere: boolean;
  /** How the seat votes, as the sign under its flag; null without a vote. */
  sign: Shape | null;
  /** True for the seat that speaks or is called. */
  isNow: boolean;
}>;

type HorseshoeProps = Readonly<{
  seats: readonly HallSeat[];
  /** What the hall shows, in words for screen readers. */
  label: string;
  /** What stands in the middle. */
  children?: ReactNode;
}>;

/** A hall of flags around a free middle. Seats light up as people come, and show their votes. */
export function Horseshoe({ seats, label, children }: HorseshoeProps): ReactNode {
  const plan = useMemo(() => horseshoePlan(seats.length), [seats.length]);
  return (
    <div className="horseshoe-room">
      <div className="horseshoe" style={{ "--seat": plan.size } as CSSProperties}>
        <div role="img" aria-label={label}>
          {seats.map((seat, at) => (
            <Seat key={seat.id} seat={seat} spot={plan.spots[at] ?? NOWHERE} />
          ))}
        </div>
        <div className="horseshoe-middle">{children}</div>
      </div>
    </div>
  );
}

const NOWHERE: Spot = { x: 0, y: 0 };

function Seat({ seat, spot }: Readonly<{ seat: HallSeat; spot: Spot }>): ReactNode {
  const style = { "--at-x": spot.x, "--at-y": spot.y } as CSSProperties;
  return (
    <span className="horseshoe-seat" style={style} data-here={seat.isHere} data-now={seat.isNow}>
      <SeatFlag id={seat.id} name={seat.name} />
      {seat.sign !== null && (
        <span className="horseshoe-sign">
          <ShapeIcon shape={seat.sign} />
        </span>
      )}
    </span>
  );
}

/** The flag of a state, or the first letters of a delegation without one. */
function SeatFlag({ id, name }: Readonly<{ id: string; name: string }>): ReactNode {
  if (hasFlag(id)) return <LargeFlag iso3={id} scale={1} />;
  return (
    <svg className="horseshoe-letters" viewBox="0 0 40 30" aria-hidden="true">
      <rect width="40" height="30" rx="2" />
      <text x="20" y="20" fontSize="13" textAnchor="middle">
        {lettersOf(name)}
      </text>
    </svg>
  );
}

/** @example "Digital Rights Now" → "DRN", "Observer" → "Obs" */
export function lettersOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return words.length > 1
    ? words
        .map((word) => word[0] ?? "")
        .join("")
        .slice(0, 3)
        .toUpperCase()
    : name.slice(0, 3);
}

/** The large flag of one seat, for the middle of the hall. */
export function SpeakerFlag({ id, name }: Readonly<{ id: string; name: string }>): ReactNode {
  return (
    <span className="speaker-flag" aria-hidden="true">
      <SeatFlag id={id} name={name} />
    </span>
  );
}

/** Seats of a hall where nobody sits, for a wall that has nothing to show yet. */
const EMPTY = 120;

/** An empty hall in the dark. A wall without a room still looks like one. */
export function EmptyHall({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const { spots, size } = useMemo(() => horseshoePlan(EMPTY), []);
  return (
    <div className="empty-hall">
      <svg viewBox="0 0 100 80" aria-hidden="true">
        {spots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={100 * x} cy={100 * y} r={34 * size} />
        ))}
      </svg>
      <div className="empty-hall-words">{children}</div>
    </div>
  );
}
