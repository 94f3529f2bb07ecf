/** Turns a record into a running match, or returns the code of the problem. */
import { personsOf } from "../../engine/seats/hands.ts";
import { type Seat, WALL } from "../../engine/state/seat.ts";
import { type Reopened, reopen } from "../../match/open-record.ts";
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

/**
 * Recomputes the match if rules and content are the same. Otherwise replays its events, and the match can only be
 * read.
 */
export function matchOf(library: Library, record: MatchRecord | SavedMatch): OpenedMatch {
  const found = reopen(library, record);
  return found.ok ? found : { ok: false, code: CODES[found.problem] };
}

/**
 * The seat of the person who opens a match: the seat from which they left it, or the only seat played by a person, or
 * else the wall.
 */
export function seatIn({ world, setup }: Match, left: unknown): Seat {
  const persons = personsOf(world);
  const [person = WALL, ...others] = persons;
  // In a room, a bot may have played a seat to the end. Its original player still looks back from that seat.
  const named = world.phase === "over" ? Object.keys(setup.seats) : [];
  return [...persons, ...named].find((seat) => seat === left) ?? (others.length === 0 ? person : WALL);
}
