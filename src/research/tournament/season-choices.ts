/**
 * Does a season hold a real choice? Every option is played to the end of the match in worlds that fit what the seat
 * sees. The best options of a first few worlds are then compared in fresh ones, so that luck alone does not make an
 * option look good.
 */
import { playOutTry } from "../../bots/search/playout.ts";
import { worldsFor } from "../../bots/search/search.ts";
import type { Try } from "../../bots/search/try.ts";
import { MANDATES } from "../../content/mandates.ts";
import { isParty } from "../../engine/model/capitals.ts";
import { isInForce } from "../../engine/model/cooperation.ts";
import { seen } from "../../engine/seats/seen.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import type { Score } from "../../lab/matches/outcome.ts";
import { close, openMatch } from "../../match/match.ts";
import { botCommands } from "./bot-talks.ts";
import { RESULTS, type Result, setupOf, type Table } from "./duel.ts";
import { optionsInSeason } from "./season-options.ts";
import { stakeOf } from "./stakes.ts";

/** The number of worlds in which every option is played, and of fresh ones for the best options. */
const FIRST = 4;
const FRESH = 10;

/** The smallest gain that counts, as a share of what the usual act gives. */
const GAIN = 0.01;

/**
 * `better`: an option gives at least 1% more of a result than the usual acts. `trade`: no option does, but one is ahead
 * of another in one result and behind it in another.
 */
export const CHOICES = ["better", "trade", "none"] as const;
export type Choice = (typeof CHOICES)[number];

/** When the season is: before the seat's own instrument, after it, or after entry into force. */
export const STAGES = ["before", "after", "inForce"] as const;
export type Stage = (typeof STAGES)[number];

/** `gains`: the results of which some option gives at least 1% more. */
export type SeasonChoice = Readonly<{ stage: Stage; choice: Choice; gains: readonly Result[] }>;

export type SeasonsTrial = Readonly<{ table: Table; seat: string; game: number }>;

/** The seasons of one match of level 2. */
export function playSeasons(version: string, { table, seat, game }: SeasonsTrial): SeasonChoice[] {
  const setup = setupOf(table, game, { [seat]: { type: "bot", level: 2 } });
  const seasons: SeasonChoice[] = [];
  let match = openMatch(libraryFor(version, setup), setup);
  const country = indexOf(match.scenario, seat);
  while (match.world.beat !== "over") {
    const { world } = match;
    if (world.beat === "season")
      seasons.push({ stage: stageOf(world, country), ...choiceIn(world, country) });
    match = close(match);
  }
  return seasons;
}

function stageOf(world: World, country: number): Stage {
  if (isInForce(world)) return "inForce";
  return isParty(world, country) ? "after" : "before";
}

function choiceIn(world: World, country: number): Omit<SeasonChoice, "stage"> {
  const r = seen(world, country);
  const [usual = [], ...others] = optionsInSeason(r, botCommands(world, country));
  if (others.length === 0) return { choice: "none", gains: [] };
  const worlds = worldsFor(r, MANDATES, FIRST + FRESH);
  const play = (commands: Try, at: readonly World[]): Score[] =>
    at.map((one) => playOutTry(one, country, commands));
  const first = worlds.slice(0, FIRST);
  const known = play(usual, first);
  const ends = others.map((commands) => ({ commands, ends: play(commands, first) }));
  const best = new Set(RESULTS.map((result) => leader(ends, known, result)));
  const fresh = worlds.slice(FIRST);
  return choiceOf(
    play(usual, fresh),
    [...best].map((commands) => play(commands, fresh)),
  );
}

/** The option with the largest mean gain in a result. */
function leader(
  options: readonly Readonly<{ commands: Try; ends: readonly Score[] }>[],
  usual: readonly Score[],
  result: Result,
): Try {
  const gain = (ends: readonly Score[]): number => meanGain(ends, usual, result);
  return options.reduce((best, one) => (gain(one.ends) > gain(best.ends) ? one : best)).commands;
}

/** Compares the best options with the usual acts, in the same worlds. */
export function choiceOf(
  usual: readonly Score[],
  others: readonly (readonly Score[])[],
): Omit<SeasonChoice, "stage"> {
  const gains = RESULTS.filter((result) => others.some((ends) => isWorthMore(ends, usual, result)));
  if (gains.length > 0) return { choice: "better", gains };
  return { choice: stakeOf([usual, ...others]) === "trade" ? "trade" : "none", gains };
}

/** Whether the mean gain is at least 1% of the usual result and more than two standard errors. */
function isWorthMore(ends: readonly Score[], usual: readonly Score[], result: Result): boolean {
  const gains = ends.map((end, k) => end[result] - (usual[k]?.[result] ?? 0));
  const gain = meanGain(ends, usual, result);
  const spread = gains.reduce((sum, own) => sum + (own - gain) ** 2, 0) / (gains.length - 1);
  const base = Math.abs(usual.reduce((sum, end) => sum + end[result], 0) / usual.length);
  return gain > 0 && gain >= GAIN * base && gain > 2 * Math.sqrt(spread / gains.length);
}

function meanGain(ends: readonly Score[], usual: readonly Score[], result: Result): number {
  return ends.reduce((sum, end, k) => sum + end[result] - (usual[k]?.[result] ?? 0), 0) / ends.length;
}
