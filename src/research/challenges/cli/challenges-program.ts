/** The options of `npm run challenges`, and what it prints. */
import type { Command } from "commander";
import { jsonOption, policyFrom, wholeFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { progressOf } from "../../../cli/progress.ts";
import { tableOf } from "../../../cli/table.ts";
import { CHALLENGES, type Challenge } from "../../../content/challenges.ts";
import { type AimResult, isReached } from "../../../lab/challenge/goal.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { NEAR_ROOMS, partsBy, reachedNear } from "../play.ts";
import { challengeMessages as words } from "./messages.ts";

type Options = Readonly<{ only?: string; seeds: number; near: boolean; json: boolean }>;

/** The players that try a challenge. The last should reach the goal, and the first two should not. */
const HANDS = ["silent", "lazy", "level2", "level3", "level4"] as const;

type Hand = (typeof HANDS)[number];

/** `near`: the number of nearby rooms in which level 4 reaches the goal; null if they were not played. */
type Row = Readonly<{
  challenge: Challenge;
  hands: Readonly<Record<Hand, readonly AimResult[]>>;
  near: number | null;
}>;

const MOST_SEEDS = 1000;

export function challengesProgram(): Command {
  return programOf("challenges", words.about)
    .option("--only <id>", words.only)
    .option("--seeds <n>", words.seeds, wholeFrom(0, MOST_SEEDS), 0)
    .option("--near", words.near, false)
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(run);
}

function run({ only, seeds, near, json }: Options): void {
  const chosen = chosenBy(only).flatMap((challenge) => [challenge, ...others(challenge, seeds)]);
  const progress = progressOf(chosen.length, !json);
  const rows = chosen.map((challenge, at): Row => {
    const row = rowOf(challenge, near);
    progress.step(at + 1);
    return row;
  });
  progress.stop();
  if (json) for (const row of rows) printLine(JSON.stringify({ ...row, fits: fits(row.hands) }));
  else printLine(tableOf(words.columns, rows.map(cells)).join("\n"));
}

function chosenBy(only: string | undefined): readonly Challenge[] {
  if (only === undefined) return CHALLENGES;
  const found = CHALLENGES.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  const ids = CHALLENGES.map(({ id }) => id);
  throw new UsageError(words.unknown(only, ids));
}

/** The same challenge on other seeds, used to choose a new seed after a change of rules. */
function others(challenge: Challenge, seeds: number): readonly Challenge[] {
  return Array.from({ length: seeds }, (_, k) => ({ ...challenge, seed: `${challenge.id}-${k}` }));
}

/** Plays nearby rooms only if the challenge's own room gives the expected results. */
function rowOf(challenge: Challenge, isNear: boolean): Row {
  const version = RULES_VERSION;
  const played = HANDS.map((hand) => [hand, partsBy(version, challenge, holderOf(hand))] as const);
  const hands = Object.fromEntries(played) as Row["hands"];
  const near = isNear && fits(hands) ? reachedNear(version, challenge, holderOf("level4")) : null;
  return { challenge, hands, near };
}

function holderOf(hand: Hand): NonNullable<ReturnType<typeof policyFrom>> {
  const holder = policyFrom(hand);
  if (holder === null) throw new Error(`no hand ${hand}`);
  return holder;
}

function fits(hands: Row["hands"]): boolean {
  return isReached(hands.level4) && !isReached(hands.silent) && !isReached(hands.lazy);
}

function cells(row: Row): readonly string[] {
  const { id, seat, scenario, seed } = row.challenge;
  const told = HANDS.map((hand) => {
    const parts = row.hands[hand];
    return words.met(parts.filter(({ isMet }) => isMet).length, parts.length);
  });
  const near = row.near === null ? "" : words.nearOf(row.near, NEAR_ROOMS);
  return [id, seat, scenario, seed, ...told, fits(row.hands) ? words.fits : "", near];
}
