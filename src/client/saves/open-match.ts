/** From a record to a running match, or the code of what is wrong with it. */
import { personsOf } from "../../engine/seats/hands.ts";
import { type Seat, WALL } from "../../engine/state/seat.ts";
import { type Reopened, reopen } from "../../match/reopen.ts";
import type { Library, Match, MatchRecord, SavedMatch } from "../../match/types.ts";
import type { ProblemCode } from "../game/problem.ts";

export type OpenedMatch =
  | Readonly<{ ok: true; match: Match; frozen: boolean }>
  | Readonly<{ ok: false; code: ProblemCode }>;

type Trouble = Extract<Reopened, { ok: false }>["problem"];

const CODES: Readonly<Record<Trouble, ProblemCode>> = {
  otherVersion: "otherVersion",
  otherContent: "otherContent",
  refused: "tampered",
  tampered: "tampered",
  damaged: "damaged",
};

/** Recomputed where rules and content are the same, else played back from its events and frozen. */
export function matchOf(library: Library, record: MatchRecord | SavedMatch): OpenedMatch {
  const found = reopen(library, record);
  return found.ok ? found : { ok: false, code: CODES[found.problem] };
}

/**
 * The seat of whoever opens a match: the one it was left from, else that of its only person; the wall's where there are none
 * or several.
 */
export function seatIn({ world, setup }: Match, left: unknown): Seat {
  const persons = personsOf(world);
  const [person = WALL, ...others] = persons;
  // In a room a bot may have played a seat to the end: it is looked back at by whoever had it.
  const named = world.phase === "over" ? Object.keys(setup.seats) : [];
  return [...persons, ...named].find((seat) => seat === left) ?? (others.length === 0 ? person : WALL);
}
