/** One line of `npm run sim`: a match, played or replayed, with the time it took. */

import { hash as hashOf } from "../engine/state/hash.ts";
import type { Setup } from "../engine/state/setup.ts";
import { libraryFor } from "../lab/matches/library.ts";
import { namedScores, type Outcome, outcomeOf, type Score } from "../lab/matches/outcome.ts";
import { playSearched } from "../lab/matches/search-seats.ts";
import { openMatch, playOut } from "../match/match.ts";
import type { Match } from "../match/types.ts";
import { simMessages } from "./messages.ts";
import { median, tableOf } from "./table.ts";

/** The keys are in the order in which they are printed. */
export type GameLine = Readonly<{ scenario: string; seed: string }> &
  Outcome &
  Readonly<{ results: Readonly<Record<string, Score>>; hash: string; ms: number }>;

/** Opens a match, plays it to the end and hashes it. The game's time covers only these steps. */
export function playGame(version: string, setup: Setup): Readonly<{ match: Match; line: GameLine }> {
  const library = libraryFor(version, setup);
  const start = performance.now();
  const match = playOut(playSearched(openMatch(library, setup)));
  const hash = hashOf(match.log);
  return { match, line: lineOf(match, hash, performance.now() - start) };
}

/** A replay and the time it took. */
export function timed(
  replay: () => Readonly<{ match: Match; isPlayedBack: boolean }>,
): Readonly<{ line: GameLine; isPlayedBack: boolean }> {
  const start = performance.now();
  const { match, isPlayedBack } = replay();
  const hash = hashOf(match.log);
  return { line: lineOf(match, hash, performance.now() - start), isPlayedBack };
}

function lineOf(match: Match, hash: string, ms: number): GameLine {
  const { scenario, seed } = match.setup;
  return {
    scenario,
    seed,
    ...outcomeOf(match),
    results: namedScores(match),
    hash,
    ms: Math.round(100 * ms) / 100,
  };
}

/** The readable form: a table, followed by a summary or, for a single game, its text. */
export function linesAsTable(lines: readonly GameLine[]): string {
  const table = tableOf(simMessages.sim.columns, lines.map(cellsOf));
  const [only] = lines;
  if (only === undefined || lines.length > 1) return [...table, "", summaryOf(lines)].join("\n");
  const text = Object.entries(only.text).map(([article, alternative]) => [`  ${article}`, alternative]);
  return [...table, "", ...tableOf([simMessages.sim.text, ""], text)].join("\n");
}

function cellsOf(line: GameLine): string[] {
  const { none, open } = simMessages.sim;
  return [
    line.seed,
    line.adoption ?? open,
    line.vote === null ? none : `${line.vote.yes}-${line.vote.no}-${line.vote.abstain}`,
    String(line.signatories),
    String(line.monthsToThreshold ?? none),
    String(line.inForceMonth ?? none),
    String(line.parties),
    line.hash,
    line.ms.toFixed(1),
  ];
}

/** An N-th instrument that never came counts as later than all others. */
function summaryOf(lines: readonly GameLine[]): string {
  const adopted = lines.filter((line) => line.adopted);
  const consensus = adopted.filter((line) => line.adoption === "consensus").length;
  const months = median(adopted.map((line) => line.monthsToThreshold ?? Number.POSITIVE_INFINITY));
  const shown =
    months === null || months === Number.POSITIVE_INFINITY ? simMessages.sim.none : String(months);
  const ms = (median(lines.map((line) => line.ms)) ?? 0).toFixed(1);
  return simMessages.sim.summary(lines.length, adopted.length, consensus, shown, ms);
}
