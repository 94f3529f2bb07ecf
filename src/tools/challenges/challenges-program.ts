/** The options of `npm run challenges` and what it prints. */
import type { Command } from "commander";
import { CHALLENGES, type Challenge } from "../../content/challenges.ts";
import { type AimResult, isReached } from "../../lab/challenge/goal.ts";
import { partsBy } from "../../lab/challenge/play.ts";
import { jsonOption, policyFrom, wholeFrom } from "../cli/options.ts";
import { programOf, UsageError } from "../cli/program.ts";
import { progressOf } from "../cli/progress.ts";
import { say } from "../cli/say.ts";
import { tableOf } from "../cli/table.ts";
import { engineVersion } from "../engine-version.ts";
import { challengeWords as words } from "./words.ts";

type Options = Readonly<{ only?: string; seeds: number; json: boolean }>;

/** The last should reach the goal, the first two should not. */
const HANDS = ["silent", "lazy", "level2", "level3", "level4"] as const;

type Hand = (typeof HANDS)[number];

type Row = Readonly<{ challenge: Challenge; hands: Readonly<Record<Hand, readonly AimResult[]>> }>;

const MOST_SEEDS = 1000;

export function challengesProgram(): Command {
  return programOf("challenges", words.about)
    .option("--only <id>", words.only)
    .option("--seeds <n>", words.seeds, wholeFrom(0, MOST_SEEDS), 0)
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(run);
}

function run({ only, seeds, json }: Options): void {
  const chosen = chosenBy(only).flatMap((challenge) => [challenge, ...others(challenge, seeds)]);
  const progress = progressOf(chosen.length, !json);
  const rows = chosen.map((challenge, at): Row => {
    const row = rowOf(challenge);
    progress.step(at + 1);
    return row;
  });
  progress.stop();
  if (json) for (const row of rows) say(JSON.stringify({ ...row, fits: fits(row) }));
  else say(tableOf(words.columns, rows.map(cells)).join("\n"));
}

function chosenBy(only: string | undefined): readonly Challenge[] {
  if (only === undefined) return CHALLENGES;
  const found = CHALLENGES.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  const ids = CHALLENGES.map(({ id }) => id);
  throw new UsageError(words.unknown(only, ids));
}

/** The same challenge on other seeds, to choose a new one from where the rules have moved. */
function others(challenge: Challenge, seeds: number): readonly Challenge[] {
  return Array.from({ length: seeds }, (_, k) => ({ ...challenge, seed: `${challenge.id}-${k}` }));
}

function rowOf(challenge: Challenge): Row {
  const version = engineVersion();
  const played = HANDS.map((hand) => [hand, partsBy(version, challenge, holderOf(hand))] as const);
  return { challenge, hands: Object.fromEntries(played) as Row["hands"] };
}

function holderOf(hand: Hand): NonNullable<ReturnType<typeof policyFrom>> {
  const holder = policyFrom(hand);
  if (holder === null) throw new Error(`no hand ${hand}`);
  return holder;
}

function fits({ hands }: Row): boolean {
  return isReached(hands.level4) && !isReached(hands.silent) && !isReached(hands.lazy);
}

function cells(row: Row): readonly string[] {
  const { id, seat, scenario, seed } = row.challenge;
  const told = HANDS.map((hand) => {
    const parts = row.hands[hand];
    return words.met(parts.filter(({ isMet }) => isMet).length, parts.length);
  });
  return [id, seat, scenario, seed, ...told, fits(row) ? words.fits : ""];
}
