/** The options of `npm run pull`, and what it prints. */
import { join } from "node:path";
import { type Command, Option } from "commander";
import { writeText } from "../../cli/files.ts";
import { gamesOption, jsonOption } from "../../cli/options.ts";
import { printLine } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import type { Estimate } from "../../lab/study/interval.ts";
import { calendarOf, type Study } from "../../lab/study/study.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { ROOT } from "../data/tables.ts";
import { FACTORS, pricesAt } from "./bands.ts";
import { pullMessages as words } from "./messages.ts";

const FILE = "src/lab/pull-bands.json";
const GAMES = 60;
const SCENARIO = { scenario: "express", audience: "young", climate: "measured", level: 2 } as const;

export function pullProgram(): Command {
  return programOf("pull", words.about)
    .addOption(gamesOption("--games <n>", words.games, GAMES))
    .addOption(new Option("--write", words.write).default(false))
    .addOption(jsonOption())
    .action(run);
}

type Tag = Readonly<{
  article: string;
  alternative: string;
  /** The change from the real text, by factor in the order of `factors`. */
  parties: readonly (Estimate | null)[];
  months: readonly (Estimate | null)[];
}>;

async function run({ games, write, json }: Readonly<{ games: number; write: boolean; json: boolean }>) {
  const horizon = calendarOf(scenarioOf(SCENARIO.scenario, SCENARIO.audience));
  const study: Study = { ...SCENARIO, text: "real", seed: "fortieth", games, horizon };
  const lists = await Promise.all(FACTORS.map((factor) => pricesAt(RULES_VERSION, study, factor)));
  const tags = (lists[0]?.tags ?? []).map(({ article, alternative }, at): Tag => {
    const of = (measure: "parties" | "months") =>
      lists.map(({ tags: own }) => own[at]?.change[measure] ?? null);
    return { article, alternative, parties: of("parties"), months: of("months") };
  });
  const report = { engineVersion: RULES_VERSION, ...study, factors: FACTORS, tags };
  printLine(json ? JSON.stringify(report) : readable(tags));
  if (write) writeText(join(ROOT, FILE), `${JSON.stringify(report, null, 2)}\n`);
}

function readable(tags: readonly Tag[]): string {
  const cell = (found: Estimate | null): string => found?.value.toFixed(1) ?? "";
  return tableOf(
    words.columns,
    tags.map(({ article, alternative, parties, months }) => [
      article,
      alternative,
      ...parties.map(cell),
      ...months.map(cell),
    ]),
  ).join("\n");
}
