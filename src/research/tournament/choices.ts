/**
 * How much of a result is due to choices: level 2 plays the same seat on the same seeds with every combination of
 * acts left out. Differences within a seed are due to choice; differences between seeds are due to luck.
 */
import { withAnswers } from "../../bots/index.ts";
import { MANDATES } from "../../content/mandates.ts";
import { resolve, start } from "../../engine/resolve.ts";
import { open } from "../../engine/rules/opening.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import { isAbroad } from "../../engine/state/command-slots.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { botCommands } from "./bot-talks.ts";
import { setupOf, type Table } from "./duel.ts";

/** The acts that a player can leave out, each independently of the others. */
const CHOICES: readonly Readonly<{ leavesOut: (command: Command) => boolean; answers: boolean }>[] = [
  { leavesOut: isOf("speak"), answers: true },
  { leavesOut: isOf("offerPackage"), answers: false },
  { leavesOut: isOf("sponsorBridge"), answers: true },
  { leavesOut: isOf("declareRedLine"), answers: true },
  { leavesOut: isAbroad, answers: true },
];

/** The number of combinations. In the number of a combination, bit c is set if choice c is left out. */
export const COMBINATIONS = 1 << CHOICES.length;

function isOf(type: CommandType): (command: Command) => boolean {
  return (command) => command.type === type;
}

export type HandsTrial = Readonly<{ table: Table; seat: string; game: number }>;

/** The scores of every combination in one match; combination 0 is level 2. */
export function playHands({ table, seat, game }: HandsTrial): Score[] {
  const setup = setupOf(table, game, { [seat]: { type: "bot", level: 2 } });
  return Array.from({ length: COMBINATIONS }, (_, hand) => playHand(setup, seat, hand));
}

function playHand(setup: Setup, seat: string, hand: number): Score {
  const scenario = scenarioOf(setup.scenario, setup.audience, setup.procedure, setup.precedent);
  const country = indexOf(scenario, seat);
  const without = CHOICES.filter((_, c) => ((hand >> c) & 1) === 1);
  let { world } = start(open(setup, scenario, MANDATES));
  while (world.beat !== "over") {
    const now = world;
    const commands = now.holders.map((_, i) => {
      const own = botCommands(now, i);
      return i === country ? own.filter((one) => !without.some(({ leavesOut }) => leavesOut(one))) : own;
    });
    const answered = withAnswers(now, commands);
    const isMute = without.some(({ answers }) => !answers);
    const all = answered.map((own, i) =>
      i === country && isMute ? own.filter(({ type }) => type !== "answerOffer") : own,
    );
    world = resolve(now, all).world;
  }
  return scoreOf(world, country);
}

export type ChoiceFigures = Readonly<Record<"mandate" | "world", Interval>>;

/** The shares of variance due to choices, averaged over seats, with intervals from resampling seats. */
export function choiceFigures(
  name: string,
  bySeat: readonly (readonly (readonly Score[])[])[],
): ChoiceFigures {
  const of = (result: "mandate" | "world"): Interval =>
    bootstrap(`choices/${name}/${result}`, bySeat, (seats) =>
      mean(seats.map((matches) => chosenShare(matches.map((scores) => scores.map((one) => one[result]))))),
    );
  return { mandate: of("mandate"), world: of("world") };
}

/** The share of a result's variance that lies within seeds, between different choices with the same random draws. */
export function chosenShare(matches: readonly (readonly number[])[]): number {
  const means = matches.map(mean);
  const within = mean(
    matches.map((values, m) => mean(values.map((value) => (value - (means[m] ?? 0)) ** 2))),
  );
  const all = mean(means);
  const between = mean(means.map((value) => (value - all) ** 2));
  return within + between === 0 ? 0 : within / (within + between);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
