/**
 * What one seat achieves by talking. The same match is played twice with the same random draws: once with the seat
 * silent in the talks, and once with level 2 playing it. At home, level 2 plays it both times. This file also
 * measures what the seat achieves in the seasons: the same talks are followed by seasons in which it does nothing.
 */
import { verdicts } from "../../engine/model/verdicts.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { openMatch, playOut } from "../../match/match.ts";
import { setupOf, type Table } from "./duel.ts";

const SILENT: Holder = { type: "script", script: "silent-in-talks" };
const LAZY: Holder = { type: "script", script: "lazy" };
const PLAYED: Holder = { type: "bot", level: 2 };
const IDLE: Holder = { type: "script", script: "never-ratify" };
/**
 * Two outcomes differ if their N-th instruments are at least `MONTHS` months apart, and two races if they are at
 * least `RACE_MONTHS` apart.
 */
const MONTHS = 6;
const RACE_MONTHS = 3;

export type Trial = Readonly<{ table: Table; seat: string; games: number }>;

/**
 * How the silent and the played version of one match differ. `text`, `cases` and `outcome` are 1 if they differ, else
 * 0.
 */
export type Influence = Readonly<{
  seat: string;
  text: number;
  /** Articles of the seat's objectives that moved closer to its wish, minus those that moved away. */
  favour: number;
  cases: number;
  outcome: number;
  /** The wording of every article under level 2. */
  wording: readonly number[];
  /** The answers to the case questions with level 2 and with a silent seat; empty without a treaty. */
  answers: Readonly<Record<"silent" | "played", readonly Answer[]>>;
  how: "consensus" | "vote" | "failed";
  inForce: number;
  scores: Readonly<Record<"silent" | "lazy" | "played", Score>>;
  /** The effect of the seasons on the same text; null without a treaty. */
  seasons: Seasons | null;
}>;

/**
 * `month` is 1 if the other states' N-th instruments in the two matches are at least three months apart, or if the
 * N-th instrument comes in only one match. `force` is 1 if it comes in only one match. `world` is in points of World.
 */
export type Seasons = Readonly<{ month: number; force: number; world: number }>;

/** Game i has the seed `<seed>/<i>`, no matter who plays. */
export function playInfluence(version: string, { table, seat, games }: Trial): Influence[] {
  const library = libraryFor(version, table);
  return Array.from({ length: games }, (_, game) => {
    const play = (holder: Holder): World =>
      playOut(openMatch(library, setupOf(table, game, { [seat]: holder }))).world;
    const played = play(PLAYED);
    const seasons = seasonsOf(seat, played, play(IDLE));
    return { ...compared(seat, play(SILENT), play(LAZY), played), seasons };
  });
}

function compared(seat: string, silent: World, lazy: World, played: World): Omit<Influence, "seasons"> {
  const country = indexOf(played.scenario, seat);
  const [before, after] = [currentText(silent), currentText(played)];
  const { outcome, inForce } = played.treaty;
  const answers = { silent: answersUnder(silent, before), played: answersUnder(played, after) };
  return {
    seat,
    text: before.some((o, a) => o !== after[a]) ? 1 : 0,
    favour: favourOf(played, country, before, after),
    cases: answers.silent.join() === answers.played.join() ? 0 : 1,
    outcome: isSameOutcome(silent, played, country) ? 0 : 1,
    wording: after,
    answers,
    how: outcome?.how ?? "failed",
    inForce: inForce >= 0 ? 1 : 0,
    scores: {
      silent: scoreOf(silent, country),
      lazy: scoreOf(lazy, country),
      played: scoreOf(played, country),
    },
  };
}

function favourOf(
  world: World,
  country: number,
  before: readonly number[],
  after: readonly number[],
): number {
  const objectives = world.secrets.objectives[country] ?? [];
  return objectives.reduce((sum, { article, accept }) => {
    const away = (text: readonly number[]): number => Math.abs((text[article] ?? 0) - (accept[0] ?? 0));
    return sum + Math.sign(away(before) - away(after));
  }, 0);
}

function answersUnder({ scenario, treaty }: World, text: readonly number[]): readonly Answer[] {
  if (treaty.outcome?.how === "failed") return [];
  return verdicts(scenario, text).map(({ answer }) => answer);
}

/**
 * Outcomes differ if the way of adoption differs, if the treaty enters into force in only one of the two, or if the
 * N-th instrument comes half a year apart. The seat's own deposit is not counted.
 */
function isSameOutcome(one: World, other: World, country: number): boolean {
  const [a, b] = [one, other].map((world) => ({
    how: world.treaty.outcome?.how,
    month: forceWithout(world, country),
  }));
  if (a?.how !== b?.how) return false;
  const [first = -1, second = -1] = [a?.month, b?.month];
  return first < 0 === second < 0 && Math.abs(first - second) < MONTHS;
}

function seasonsOf(seat: string, played: World, idle: World): Seasons | null {
  if (played.treaty.outcome?.how === "failed") return null;
  const country = indexOf(played.scenario, seat);
  const [one, other] = [forceWithout(played, country), forceWithout(idle, country)];
  const force = one < 0 === other < 0 ? 0 : 1;
  const world = scoreOf(played, country).world - scoreOf(idle, country).world;
  return { month: force === 1 || Math.abs(one - other) >= RACE_MONTHS ? 1 : 0, force, world };
}

/** The month of the N-th instrument of the other states; −1 for never. */
function forceWithout({ treaty }: World, country: number): number {
  const months = treaty.deposited.filter((month, i) => month >= 0 && i !== country).sort((a, b) => a - b);
  return months[treaty.threshold - 1] ?? -1;
}
