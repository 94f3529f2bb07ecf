/** The options of `npm run compare`, and what it prints: two whole texts, compared in pairs on the same seeds. */
import { type Command, Option } from "commander";
import { hundredths, PAIR_COLUMNS, PAIR_MEASURES, pairCells, playPair } from "../lab/study/pair.ts";
import { playPairBands } from "../lab/study/pair-bands.ts";
import { type PrintedPairs, printedPairs } from "../lab/study/printed.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { differenceCell } from "./difference-cell.ts";
import { writeText } from "./files.ts";
import { csvWithOrigin } from "./game-rows.ts";
import { labMessages } from "./lab-messages.ts";
import { jsonOption, pathFrom } from "./options.ts";
import { printLine } from "./output.ts";
import { programOf } from "./program.ts";
import { type StudyOptions, studyFrom, withStudyOptions } from "./study-options.ts";
import { tableOf } from "./table.ts";

const words = labMessages.compare;
const GAMES = 200;

type Options = StudyOptions & Readonly<{ text: string; against: string; json: boolean }>;

export function compareProgram(): Command {
  const program = programOf("compare", words.about)
    .addOption(new Option("--text <text>", labMessages.text).argParser(pathFrom).makeOptionMandatory())
    .addOption(new Option("--against <text>", words.against).argParser(pathFrom).default("real"));
  return withStudyOptions(program, GAMES)
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(compare);
}

function compare(options: Options): void {
  const study = studyFrom(options, options.text);
  const other = studyFrom(options, options.against);
  const rows = Array.from({ length: study.games }, (_, game) => playPair(RULES_VERSION, study, other, game));
  const report = printedPairs(study, other, rows, playPairBands(RULES_VERSION, study, other, rows));
  if (options.rows !== undefined)
    writeText(options.rows, csvWithOrigin(PAIR_COLUMNS, rows.map(pairCells), report.origin));
  printLine(options.json ? JSON.stringify(report) : readable(report));
}

function readable({ games, measures, bands }: PrintedPairs): string {
  const mean = (value: number): string => hundredths(value).toFixed(2);
  return [
    words.title(games),
    "",
    ...tableOf(
      words.columns,
      PAIR_MEASURES.map((id) => {
        const { text, against, difference } = measures[id];
        return [words.measures[id], mean(text), mean(against), differenceCell(difference, games)];
      }),
    ),
    "",
    words.bands(bands[0]?.games ?? 0),
    ...tableOf(
      words.bandColumns,
      PAIR_MEASURES.map((id) => [
        words.measures[id],
        ...bands.map((band) => differenceCell(band.measures[id].difference, band.games)),
      ]),
    ),
    "",
    words.note,
  ].join("\n");
}
