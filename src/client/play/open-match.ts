/** From a record to a running match, or the code of what is wrong with it. */
import { type Reopened, reopen } from "../../match/reopen.ts";
import type { Library, Match, MatchRecord, SavedMatch } from "../../match/types.ts";
import type { ProblemCode } from "../problem.ts";

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

/** Who watches without a country. */
export const WALL = "wall";

/** The seat a person holds in this match; the wall's where nobody does. */
export function seatOf(match: Match): string {
  const { holders } = match.world;
  const held = match.scenario.countries.find((_, index) => holders[index]?.type === "person");
  return held?.iso3 ?? WALL;
}
