/** The options of `npm run compare`, and what it prints: two whole texts, compared in pairs on the same seeds. */
import { type Command, Option } from "commander";
import type { Audience, Climate, ScenarioId } from "../engine/state/scenario.ts";
import type { Level } from "../engine/state/setup.ts";
import { scenarioOf } from "../lab/matches/library.ts";
import type { Estimate } from "../lab/study/interval.ts";
import { type PairReport, type PairRow, pairReport, playPair } from "../lab/study/pair.ts";
import { MEASURES } from "../lab/study/prices.ts";
import { calendarOf, libraryOfStudy, type Study } from "../lab/study/study.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { writeText } from "./files.ts";
import { labMessages } from "./lab-messages.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  jsonOption,
  levelOption,
  pathFrom,
  scenarioOption,
  seedOption,
  wholeFrom,
} from "./options.ts";
import { printLine } from "./output.ts";
import { programOf, UsageError } from "./program.ts";
import { tableOf } from "./table.ts";
import { readTextFile } from "./text-file.ts";

const words = labMessages.compare;
const MOST_MONTHS = 1_000;
const GAMES = 200;

type Options = Readonly<{
  scenario: ScenarioId;
  text: string;
  against: string;
  seed: string;
  games: number;
  level: Level;
  climate: Climate;
  audience: Audience;
  horizon?: number;
  rows?: string;
  json: boolean;
}>;

export function compareProgram(): Command {
  return programOf("compare", words.about)
    .addOption(scenarioOption("standard"))
    .addOption(new Option("--text <text>", words.text).argParser(pathFrom).makeOptionMandatory())
    .addOption(new Option("--against <text>", words.against).argParser(pathFrom).default("real"))
    .addOption(seedOption())
    .addOption(gamesOption("--games <n>", words.games, GAMES))
    .addOption(levelOption())
    .addOption(climateOption("measured"))
    .addOption(audienceOption("young"))
    .addOption(new Option("--horizon <months>", labMessages.horizon).argParser(wholeFrom(1, MOST_MONTHS)))
    .addOption(new Option("--rows <file>", words.rows).argParser(pathFrom))
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(compare);
}

function compare(options: Options): void {
  const study = studyFrom(options, options.text);
  const other = studyFrom(options, options.against);
  const rows = Array.from({ length: study.games }, (_, game) => playPair(RULES_VERSION, study, other, game));
  const report = {
    engineVersion: RULES_VERSION,
    contentHash: libraryOfStudy(RULES_VERSION, study).contentHash,
    saved: new Date().toISOString().slice(0, 10),
    study,
    against: other.text,
    ...pairReport(rows),
  };
  if (options.rows !== undefined) writeText(options.rows, csvFrom(rows, report));
  printLine(options.json ? JSON.stringify({ ...report, rows }) : readable(report));
}

function studyFrom(
  { scenario, audience, climate, level, seed, games, ...rest }: Options,
  text: string,
): Study {
  const facts = scenarioOf(scenario, audience);
  const calendar = calendarOf(facts);
  const horizon = rest.horizon ?? calendar;
  if (horizon > calendar) throw new UsageError(labMessages.badHorizon(scenario, calendar));
  const read = text === "real" ? text : readTextFile(text, facts);
  return { scenario, audience, climate, level, text: read, seed, games, horizon };
}

type Origin = Readonly<{ engineVersion: string; contentHash: string; saved: string; study: Study }>;

/** A row for each match, with the origin of the figures in every row. */
function csvFrom(rows: readonly PairRow[], { engineVersion, contentHash, saved, study }: Origin): string {
  const head = [
    "game",
    "seed",
    ...MEASURES.map((id) => `${id}_text`),
    ...MEASURES.map((id) => `${id}_against`),
    "rules",
    "content",
    "scenario",
    "saved",
  ];
  const origin = [engineVersion, contentHash, study.scenario, saved];
  const lines = rows.map(({ game, seed, text, against }) => [game, seed, ...text, ...against, ...origin]);
  return [head, ...lines].map((line) => `${line.join(",")}\n`).join("");
}

function readable({ games, measures }: PairReport): string {
  const shown = (found: Estimate | null): string =>
    found === null ? "" : `${found.value.toFixed(2)} (${found.low.toFixed(2)}..${found.high.toFixed(2)})`;
  return [
    words.title(games),
    "",
    ...tableOf(
      words.columns,
      MEASURES.map((id) => {
        const { text, against, difference } = measures[id];
        return [words.measures[id], text.toFixed(2), against.toFixed(2), shown(difference)];
      }),
    ),
    "",
    words.note,
  ].join("\n");
}
