/**
 * The options of `npm run pull`, and what it prints: how much a clause's price depends on a design choice, the pull of
 * the text on ratification (MODEL §3.10, [D]).
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { writeText } from "../../cli/files.ts";
import { gamesOption, jsonOption } from "../../cli/options.ts";
import { printLine } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { refuseUndocumented } from "../../cli/published.ts";
import { tableOf } from "../../cli/table.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import { openPool, type Pool } from "../../lab/node-worker.ts";
import type { Estimate } from "../../lab/study/interval.ts";
import { originOf } from "../../lab/study/origin.ts";
import { type PriceList, priceList } from "../../lab/study/price-tags.ts";
import { shareOut } from "../../lab/study/share-out.ts";
import { calendarOf, type Study, scenarioOfStudy } from "../../lab/study/study.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { ROOT } from "../data/tables.ts";
import { pullMessages as words } from "./messages.ts";

const FILE = "src/lab/pull-bands.json";
const GAMES = 60;
const SCENARIO = { scenario: "express", audience: "young", climate: "measured", level: 2 } as const;
const FACTORS = [0, 0.5, 1, 2] as const;
const THOUSAND = 1000;

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
  if (write) refuseUndocumented(FILE, { games }, { games: GAMES });
  const horizon = calendarOf(scenarioOf(SCENARIO.scenario, SCENARIO.audience));
  const study: Study = { ...SCENARIO, text: "real", seed: "fortieth", games, horizon };
  const lists = await listsOf(study);
  const tags = (lists[0]?.tags ?? []).map(({ article, alternative }, at): Tag => {
    const of = (measure: "parties" | "months") =>
      lists.map(({ tags: own }) => own[at]?.change[measure] ?? null);
    return { article, alternative, parties: of("parties"), months: of("months") };
  });
  const report = { engineVersion: RULES_VERSION, ...study, factors: FACTORS, tags };
  const origin = originOf(study, games, new Date(), `npm run pull -- --games ${games}`);
  printLine(json ? JSON.stringify({ ...report, origin }) : readable(tags));
  if (write) writeText(join(ROOT, FILE), `${JSON.stringify(report, null, 2)}\n`);
}

/** The price tags with each factor, in the order of `FACTORS`. */
async function listsOf(study: Study): Promise<readonly PriceList[]> {
  const pool = openPool(RULES_VERSION, availableParallelism());
  try {
    const lists: PriceList[] = [];
    for (const factor of FACTORS) lists.push(await pricesAt(pool, { ...study, textPull: THOUSAND * factor }));
    return lists;
  } finally {
    await pool.close();
  }
}

async function pricesAt({ workers }: Pool, study: Study): Promise<PriceList> {
  const { prices } = await shareOut({ study, kind: "prices", range: [0, study.games], workers });
  if (prices === null) throw new Error("no prices were played");
  return priceList(scenarioOfStudy(study), prices);
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
