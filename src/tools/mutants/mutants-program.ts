/** Defines the options of `npm run mutants` and prints its figures as tables. */
import { type Command, Option } from "commander";
import { seedOption, wholeFrom } from "../../cli/options.ts";
import { printLine } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { AREAS, type AreaId } from "./areas.ts";
import { mutantMessages as words } from "./messages.ts";
import { type Draw, runArea, type Tally } from "./run-area.ts";

const SAMPLE = 400;
const MOST = 100_000;

export function mutantsProgram(): Command {
  return programOf("mutants", words.about)
    .addOption(new Option("--area <name>", words.area).choices([...AREAS]))
    .addOption(seedOption(words.seed))
    .addOption(new Option("--count <n>", words.count).argParser(wholeFrom(1, MOST)).default(SAMPLE))
    .addOption(new Option("--concurrency <n>", words.concurrency).argParser(wholeFrom(1, 64)).default(2))
    .addHelpText("after", `\n${words.epilogue}`)
    .action(({ area, ...draw }: Draw & Readonly<{ area?: AreaId }>) =>
      measure(area === undefined ? AREAS : [area], draw),
    );
}

/** Areas run one after another, because each uses all processes. */
async function measure(areas: readonly AreaId[], draw: Draw): Promise<void> {
  const tallies: Tally[] = [];
  for (const area of areas) {
    const tally = await runArea(area, draw);
    tallies.push(tally);
    printLine([words.begins(area, draw.seed), ...tally.survivors.map(lineOf), ""].join("\n"));
  }
  printLine([...tableOf(words.columns, tallies.map(rowOf)), words.broken].join("\n"));
}

function lineOf(survivor: Tally["survivors"][number]): string {
  const { line, ...change } = survivor;
  return `  line ${line}: ${JSON.stringify(change)}`;
}

function rowOf({ area, killed, survivors, equivalent, broken }: Tally): string[] {
  const counted = killed + survivors.length;
  const share = counted === 0 ? "–" : `${((100 * killed) / counted).toFixed(1)}%`;
  const counts = [counted + equivalent + broken, killed, survivors.length, equivalent, broken];
  return [area, ...counts.map(String), share];
}
