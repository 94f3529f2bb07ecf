/** Position papers, as the pages show them. */
import type { DelegationId } from "../../../committee/state/delegation.ts";
import {
  arePositionsOpen,
  NO_POSITIONS,
  type Position,
  type Positions,
} from "../../../committee/state/position.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { LONGEST_POSITION, MOST_POSITION_WORDS } from "../../../committee/state/limits.ts";
export { sharedFrom, wordsIn } from "../../../committee/state/position.ts";

/** `again`: handed in again since the chair commented on it. */
export const POSITION_STATUSES = ["toRead", "again", "ready", "revise"] as const;
export type PositionStatus = (typeof POSITION_STATUSES)[number];

export const positionsIn = ({ positions = NO_POSITIONS }: Committee): Positions => positions;

export function positionOf(state: Committee, seat: DelegationId): Position | null {
  return positionsIn(state).all.find(({ by }) => by === seat) ?? null;
}

export function positionStatus({ versions, comment }: Position): PositionStatus {
  if (comment === null) return "toRead";
  return comment.version < versions.length ? "again" : comment.mark;
}

const waits = (position: Position): boolean => ["toRead", "again"].includes(positionStatus(position));

/** The papers that the chair has not read in their newest version. */
export const positionsToRead = (state: Committee): number => positionsIn(state).all.filter(waits).length;

/** Those that wait for the chair first, in the order in which they came. */
export function positionsForChair(state: Committee): readonly Position[] {
  const { all } = positionsIn(state);
  const since = ({ versions }: Position): number => versions.at(-1)?.at ?? 0;
  return all.toSorted((a, b) => Number(waits(b)) - Number(waits(a)) || since(a) - since(b));
}

/** The delegations that have handed in no paper. */
export function positionsMissing(state: Committee): readonly DelegationId[] {
  return state.delegations.flatMap(({ id }) => (positionOf(state, id) === null ? [id] : []));
}

/** The papers of others that a delegation may read now. @param now the host's time, in ms since 1970 */
export function othersPositions(state: Committee, own: DelegationId, now: number): readonly Position[] {
  const positions = positionsIn(state);
  return arePositionsOpen(positions, now) ? positions.all.filter(({ by }) => by !== own) : [];
}

/** Whether a version came in after the deadline. */
export const isLate = ({ deadline }: Positions, at: number): boolean => deadline !== null && at > deadline;

/** The paragraphs of a paper: an empty line, or a new line, begins another. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
