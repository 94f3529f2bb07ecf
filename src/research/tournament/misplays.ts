/**
 * Does each act of the talks matter? One seat plays as level 2 except for one kind of act, which it plays badly or
 * leaves out. Its results are compared with level 2's in the same seat on the same seed.
 */
import { type Chance, chanceOfSeat } from "../../bots/index.ts";
import type { Command, CommandType, Placard } from "../../engine/state/command.ts";
import type { Argument } from "../../engine/state/scenario.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { openMatch } from "../../match/match.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { playBy } from "./bot-talks.ts";
import { RESULTS, type Result, setupOf, type Table } from "./duel.ts";

/** Changes one command that level 2 would give; null leaves it out. `at` is its place among the seat's commands. */
type Change = (usual: Command, chance: Chance, at: number) => Command | null;

export const MISPLAYS = [
  "upsideDown",
  "randomPlacards",
  "allLive",
  "randomStands",
  "neverBlock",
  "alwaysRights",
  "alwaysSecurity",
  "alwaysSovereignty",
  "alwaysCapacity",
  "noSpeeches",
  "noOffers",
  "noBridges",
  "noRedLines",
  "noAmendments",
] as const;
export type Misplay = (typeof MISPLAYS)[number];

export const CHANGES: Readonly<Record<Misplay, Change>> = {
  upsideDown: placards((placard) => UPSIDE_DOWN[placard]),
  randomPlacards: placards((_, chance, at) => PLACARDS[chance(60 + at) % PLACARDS.length] ?? 1),
  allLive: placards(() => 1),
  randomStands: (command, chance, at) =>
    command.type === "takeStand"
      ? { ...command, stand: chance(110 + at) % 2 === 0 ? "join" : "abstain" }
      : command,
  neverBlock: (command) =>
    command.type === "takeStand" && command.stand === "block" ? { ...command, stand: "join" } : command,
  alwaysRights: arguing("rights"),
  alwaysSecurity: arguing("security"),
  alwaysSovereignty: arguing("sovereignty"),
  alwaysCapacity: arguing("capacity"),
  noSpeeches: without("speak"),
  noOffers: without("offerPackage"),
  noBridges: without("sponsorBridge"),
  noRedLines: without("declareRedLine"),
  noAmendments: without("proposeAmendment"),
};

const PLACARDS: readonly Placard[] = [0, 1, 2];
const UPSIDE_DOWN: Readonly<Record<Placard, Placard>> = { 0: 2, 1: 1, 2: 0 };

/** No article has more wordings than this. */
const MOST_TEXTS = 8;

function placards(change: (placard: Placard, chance: Chance, at: number) => Placard): Change {
  return (command, chance, at) =>
    command.type === "layPlacards"
      ? { ...command, placards: command.placards.map((one, t) => change(one, chance, MOST_TEXTS * at + t)) }
      : command;
}

function arguing(argument: Argument): Change {
  return (command) => (command.type === "speak" ? { ...command, argument } : command);
}

function without(type: CommandType): Change {
  return (command) => (command.type === type ? null : command);
}

/** `misplay` is null for level 2 itself. */
export type MisplayTrial = Readonly<{ table: Table; seat: string; misplay: Misplay | null; games: number }>;

/** The seat's scores; game i has the seed `<seed>/<i>`, whatever the misplay. */
export function playMisplay(version: string, { table, seat, misplay, games }: MisplayTrial): Score[] {
  const library = libraryFor(version, table);
  return Array.from({ length: games }, (_, game) => {
    const opening = openMatch(library, setupOf(table, game, { [seat]: { type: "bot", level: 2 } })).world;
    const country = indexOf(opening.scenario, seat);
    return scoreOf(playWith(opening, country, misplay === null ? null : CHANGES[misplay]), country);
  });
}

export function playWith(opening: World, country: number, change: Change | null): World {
  return playBy(opening, country, (world, usual) =>
    change === null ? usual : changed(world, country, usual, change),
  );
}

function changed(world: World, country: number, usual: readonly Command[], change: Change): Command[] {
  const chance = chanceOfSeat(world.secrets.words, world.clock, country);
  return usual.flatMap((command, at) => change(command, chance, at) ?? []);
}

export type MisplayOutcome = Readonly<{
  seat: string;
  misplayed: readonly Score[];
  level2: readonly Score[];
}>;

/** Shares of level 2's results, with 95% intervals from resampling seats; 1 means equally good. */
export type MisplayFigures = Readonly<{ misplay: Misplay }> & Readonly<Record<Result, Interval>>;

export function misplayFigures(
  name: string,
  misplay: Misplay,
  outcomes: readonly MisplayOutcome[],
): MisplayFigures {
  const meanOf = (scores: readonly Score[], result: Result): number => mean(scores.map((one) => one[result]));
  const share = (result: Result): Interval =>
    bootstrap(
      `misplays/${name}/${misplay}/${result}`,
      outcomes,
      (sample) =>
        mean(sample.map((one) => meanOf(one.misplayed, result))) /
        mean(sample.map((one) => meanOf(one.level2, result))),
    );
  const [mandate, trust, world] = RESULTS.map(share);
  return { misplay, mandate, trust, world } as MisplayFigures;
}
