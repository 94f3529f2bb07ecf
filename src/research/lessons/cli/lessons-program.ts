/** The options of `npm run lessons`, and what it plays and prints. */
import type { Command } from "commander";
import { gamesOption, seedOption } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf } from "../../../cli/program.ts";
import { tableOf } from "../../../cli/table.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import { apart, type Pair, playPair } from "../pairs.ts";
import { lessonsMessages as words } from "./messages.ts";

type Options = Readonly<{ pairs: number; seed: string }>;

/** Each of six pupils differs four times. */
const PAIRS = 24;

export function lessonsProgram(): Command {
  return programOf("lessons", words.about)
    .addOption(gamesOption("--pairs <n>", words.pairs, PAIRS))
    .addOption(seedOption(words.seed))
    .action(run);
}

function run({ pairs: count, seed }: Options): void {
  const pairs = Array.from({ length: count }, (_, game) => playPair({ seed, game })).filter(
    (pair) => pair !== null,
  );
  printLine(tableOf(words.columns, pairs.map(rowOf)).join("\n"));
  const differing = pairs.filter(({ one, other }) => apart(one, other) > 0).length;
  printLine(words.differ(differing, pairs.length));
  const total = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0);
  const silent = total(({ pupils, silent: without }) => apart(pupils, without));
  const bots = total(({ pupils, bots: without }) => apart(pupils, without));
  printLine(
    words.decided(
      silent,
      bots,
      total(({ pupils }) => pupils.length),
    ),
  );
  for (const kind of ["between", "toBots", "byBots"] as const)
    printLine(
      words.offers[kind](
        total(({ offers }) => offers[kind].made),
        total(({ offers }) => offers[kind].agreed),
      ),
    );
}

function rowOf(
  { country, wishes: [first, second], one, other, pupils, silent, bots }: Pair,
  n: number,
): string[] {
  const { article } = first;
  return [
    `${n}`,
    COUNTRIES[country]?.iso3 ?? "",
    `${article + 1}`,
    `${first.alternative + 1}`,
    `${second.alternative + 1}`,
    ...[one, other].map(shown),
    apart(one, other) > 0 ? "yes" : "no",
    ...[pupils, silent, bots].map(shown),
  ];
}

/** Wordings by their number, counted from 1. */
function shown(texts: readonly number[]): string {
  return texts.map((text) => text + 1).join(" ");
}
