/**
 * A seat that plays as level 2, except for one habit in the seasons: it joins whatever the text says, or gives the same
 * answer to every request. Each way is played on the same seeds, so that differences come from the habit alone.
 */
import { reachingOut, taskForce } from "../../bots/abroad.ts";
import { alwaysPressing } from "../../bots/home.ts";
import { openRequest } from "../../engine/model/cooperation.ts";
import { results } from "../../engine/seats/results.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType, RequestAnswer } from "../../engine/state/command.ts";
import { isAbroad } from "../../engine/state/command-slots.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { openMatch } from "../../match/match.ts";
import { playBy } from "./bot-talks.ts";
import { setupOf, type Table } from "./duel.ts";

export const WAYS = ["level2", "level3", "alwaysJoin", "ratifyFirst", "alwaysHelp", "neverHelp"] as const;
export type Way = (typeof WAYS)[number];

/** The ways of joining every text. */
export const JOINING = ["alwaysJoin", "ratifyFirst"] as const satisfies readonly Way[];

/** What a seat does in place of its bot's usual commands. */
type Change = (r: Seen, usual: readonly Command[]) => readonly Command[];

const LEVEL_2: Holder = { type: "bot", level: 2 };
const asUsual: Change = (_, usual) => usual;

const PLAYED: Readonly<Record<Way, Readonly<{ holder: Holder; change: Change }>>> = {
  level2: { holder: LEVEL_2, change: asUsual },
  level3: { holder: { type: "bot", level: 3 }, change: asUsual },
  alwaysJoin: { holder: LEVEL_2, change: joining },
  ratifyFirst: { holder: { type: "script", script: "ratify-first" }, change: asUsual },
  alwaysHelp: { holder: LEVEL_2, change: answering("help") },
  neverHelp: { holder: LEVEL_2, change: answering("refuse") },
};

const AT_HOME: readonly CommandType[] = [
  "implementLaw",
  "holdHearing",
  "consultAtHome",
  "enterReservation",
  "callVote",
  "deposit",
];

/** Signs every text, and plays the seasons as level 2 does when joining is worth it. */
export function joining(r: Seen, usual: readonly Command[]): readonly Command[] {
  if (r.world.beat === "sign") return [{ type: "sign", declaration: "none" }];
  if (r.world.beat !== "season" || usual.some(({ type }) => AT_HOME.includes(type))) return usual;
  const outreach = usual.some(isAbroad) ? null : (taskForce(r) ?? reachingOut(r));
  return [...usual, ...(outreach === null ? [] : [outreach]), ...alwaysPressing(r)];
}

/** Gives the same answer to every request. */
function answering(answer: RequestAnswer): Change {
  return (r, usual) => {
    const others = usual.filter(({ type }) => type !== "answerRequest");
    return openRequest(r.world, r.country) === null ? usual : [...others, { type: "answerRequest", answer }];
  };
}

export type WayTrial = Readonly<{ table: Table; seat: string; way: Way; games: number }>;

/** `handicap`: the seat's public constant, part of its Mandate. `requests`: how many requests were put to the seat. */
export type WayResult = Score & Readonly<{ handicap: number; requests: number }>;

/** The seat's results; game i has the seed `<seed>/<i>`, whatever the way. */
export function playWay(version: string, { table, seat, way, games }: WayTrial): WayResult[] {
  const library = libraryFor(version, table);
  const { holder, change } = PLAYED[way];
  return Array.from({ length: games }, (_, game) => {
    const { world } = openMatch(library, setupOf(table, game, { [seat]: holder }));
    const country = indexOf(world.scenario, seat);
    return resultOf(
      playBy(world, country, (now, usual) => change(seen(now, country), usual)),
      country,
    );
  });
}

function resultOf(world: World, country: number): WayResult {
  const { parts } = results(seen(world, country));
  const handicap = parts.reduce((sum, { code, points }) => sum + (isHandicap(code) ? points : 0), 0);
  const requests = world.treaty.requests.filter(({ to }) => to === country).length;
  return { ...scoreOf(world, country), handicap, requests };
}

/** Rules without a handicap have no such part. */
function isHandicap(code: string): boolean {
  return code === "handicap";
}
