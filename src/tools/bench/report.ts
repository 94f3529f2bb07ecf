/** Everything that `npm run bench` measures, as one object that includes the machine. */

import { cpus, loadavg, totalmem } from "node:os";
import { playGame } from "../../cli/sim-lines.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { SCENARIOS, type ScenarioId } from "../../engine/state/scenario.ts";
import { LEVELS, type Level, type Setup } from "../../engine/state/setup.ts";
import { round, type Spread, spreadOf, timeOf, warmUp } from "./clock.ts";
import { type PartCost, partCosts } from "./parts.ts";
import { countMoves, playOurs, randomMoves, soundingWorld, theirsFor } from "./placards.ts";
import { type SearchCost, searchCost } from "./search.ts";
import { type SilenceCost, silenceCost } from "./without-you.ts";

const GIGABYTE = 2 ** 30;
const WARM_UP_MS = 2500;
const WARM_UP_AGAIN_MS = 400;
const BEATS = 40;
const SEARCHED_GAMES = 3;
/** The seat that level 4 plays when its search is timed. Replays leave out the same seat. */
const SEAT = "KEN";

export type Machine = Readonly<{
  cpu: string;
  threads: number;
  memoryGb: number;
  node: string;
  platform: string;
  load: number;
}>;

export type Against = Readonly<{
  moves: number;
  oursMs: Spread;
  theirsMs: Spread;
  oursMovesASecond: number;
  theirsMovesASecond: number;
  ratio: number;
}>;

export type Report = Readonly<{
  machine: Machine;
  games: number;
  scenarios: readonly Readonly<{ scenario: ScenarioId; spread: Spread }>[];
  levels: readonly Readonly<{ level: Level; spread: Spread }>[];
  parts: readonly PartCost[];
  withoutYou: readonly SilenceCost[];
  search: readonly SearchCost[];
  boardgameIo: Against;
}>;

export type Note = (what: string) => void;

/** Measures everything. `done` gets each part of the report as soon as it is measured. */
export function measure(
  version: string,
  games: number,
  note: Note,
  done: (part: Partial<Report>) => void,
): Report {
  const here = { machine: machine(), games };
  done(here);
  note("warm-up");
  warmUp((turn) => play(version, "standard", 2, `warm/${turn}`), WARM_UP_MS);
  const scenarios = SCENARIOS.map((scenario) => {
    note(scenario);
    return { scenario, spread: spreadOfGames(version, scenario, 2, games) };
  });
  done({ scenarios });
  const levels = LEVELS.map((level) => {
    note(`level ${level}`);
    return { level, spread: spreadOfGames(version, "standard", level, games) };
  });
  done({ levels });
  note("parts");
  const setups = Array.from({ length: games }, (_, n) => setupOf("standard", 2, `bench/${n}`));
  const parts = partCosts(version, setups);
  done({ parts });
  note("without you");
  const withoutYou = SCENARIOS.map((scenario) =>
    silenceCost(
      version,
      scenario,
      Array.from({ length: games }, (_, n) => setupOf(scenario, 2, `bench/${n}`)),
      SEAT,
    ),
  );
  done({ withoutYou });
  note("search");
  const search = SCENARIOS.map((scenario) => searchCost(version, scenario, contestedRooms(scenario), SEAT));
  done({ search });
  note("boardgame.io");
  const boardgameIo = against(version);
  done({ boardgameIo });
  return { ...here, scenarios, levels, parts, withoutYou, search, boardgameIo };
}

function setupOf(scenario: ScenarioId, level: Level, seed: string): Setup {
  return {
    scenario,
    seed,
    climate: "measured",
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level,
    seats: {},
  };
}

/** Rooms with the usual climate of matches that people play. */
function contestedRooms(scenario: ScenarioId): Setup[] {
  return Array.from({ length: SEARCHED_GAMES }, (_, n): Setup => {
    return { ...setupOf(scenario, 2, `bench/${n}`), climate: "contested" };
  });
}

function play(version: string, scenario: ScenarioId, level: Level, seed: string): void {
  playGame(version, setupOf(scenario, level, seed));
}

function spreadOfGames(version: string, scenario: ScenarioId, level: Level, games: number): Spread {
  warmUp((turn) => play(version, scenario, level, `warm/${turn}`), WARM_UP_AGAIN_MS);
  const times = Array.from({ length: games }, (_, n) =>
    timeOf(() => play(version, scenario, level, `bench/${n}`)),
  );
  return spreadOf(times);
}

/**
 * Both programs take turns to play exactly the same random moves, so that the load of the machine affects both
 * equally.
 */
function against(version: string): Against {
  const worlds = Array.from({ length: BEATS }, (_, n) => soundingWorld(version, `placards/${n}`));
  const [first] = worlds;
  if (first === undefined) throw new Error("no beat to play");
  const theirs = theirsFor(first);
  warmUp(() => playOurs(first), WARM_UP_AGAIN_MS);
  warmUp(() => theirs(randomMoves(first)), WARM_UP_AGAIN_MS);
  const ours: number[] = [];
  const other: number[] = [];
  for (const world of worlds) {
    ours.push(timeOf(() => playOurs(world)));
    const moves = randomMoves(world);
    other.push(timeOf(() => theirs(moves)));
  }
  const moves = countMoves(randomMoves(first));
  const oursMs = spreadOf(ours);
  const theirsMs = spreadOf(other);
  return {
    moves,
    oursMs,
    theirsMs,
    oursMovesASecond: Math.round((1000 * moves) / oursMs.median),
    theirsMovesASecond: Math.round((1000 * moves) / theirsMs.median),
    ratio: round(theirsMs.median / oursMs.median),
  };
}

function machine(): Machine {
  const threads = cpus();
  return {
    cpu: threads[0]?.model.trim() ?? "unknown",
    threads: threads.length,
    memoryGb: Math.round(totalmem() / GIGABYTE),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    load: Math.round(100 * (loadavg()[0] ?? 0)) / 100,
  };
}
