/** The options of `npm run nowcast`, and what it prints. */
import { join } from "node:path";
import { type Command, Option } from "commander";
import { writeText } from "../../../cli/files.ts";
import { jsonOption, wholeFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { tableOf } from "../../../cli/table.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { type ResearchOrigin, researchOrigin } from "../../data/research-origin.ts";
import { ROOT } from "../../data/tables.ts";
import { LAST_MONTH } from "../../history/history.ts";
import { type Band, type Nowcaster, nowcaster } from "../real-nowcast.ts";
import { CLOSES, monthsTo, partiesOf, readStatus, type Status } from "../status.ts";
import { nowcastMessages as words } from "./messages.ts";
import { addDeposit } from "./status-file.ts";

type Options = Readonly<{
  month?: number;
  parties?: readonly string[];
  deposit?: readonly string[];
  write: boolean;
  json: boolean;
}>;

const RUNS = 2000;
const WHAT_IF_RUNS = 400;
const FORTIETH = 40;
const FILE = "src/lab/nowcast.json";

export function nowcastProgram(): Command {
  return programOf("nowcast", words.about)
    .addOption(new Option("--month <n>", words.month).argParser(wholeFrom(0, LAST_MONTH)))
    .addOption(new Option("--parties <ISO...>", words.parties))
    .addOption(new Option("--deposit <ISO DATE SOURCE...>", words.deposit))
    .addOption(new Option("--write", words.write).default(false))
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action((asked: Options) => {
      const writes = asked.write || asked.deposit !== undefined;
      if (writes && (asked.month ?? asked.parties) !== undefined) throw new UsageError(words.onlyStatus);
      if (asked.deposit !== undefined) addDeposit(asked.deposit);
      const status = readStatus();
      const report = nowcast(asked, status);
      const origin = originFor(asked, report, status);
      printLine(asked.json ? JSON.stringify({ ...report, origin }) : readable(report));
      if (writes) write(report, status);
    });
}

type Report = Readonly<{
  /** The day of the status, unless another month or other parties were asked for. */
  asOf: string | null;
  month: number;
  parties: readonly string[];
  signatories: Nowcaster["signatories"];
  closes: string;
  /** Months after the opening; 120 as a bound means: or not within ten years. */
  n40: Band;
  baselines: ReturnType<Nowcaster["baselines"]>;
}>;

function nowcast({ month: asked, parties: named }: Options, status: Status): Report {
  const isStatus = asked === undefined && named === undefined;
  const month = asked ?? Math.floor(monthsTo(status.asOf));
  const parties = named ?? (asked === undefined ? partiesOf(status).map(({ iso3 }) => iso3) : []);
  const indices = parties.map(indexOf);
  if (month === 0 && parties.length > 0) throw new UsageError(words.tooEarly);
  const caster = nowcaster(status);
  return {
    asOf: isStatus ? status.asOf : null,
    month,
    parties,
    signatories: caster.signatories,
    closes: CLOSES,
    n40: caster.at(month, indices, RUNS),
    baselines: caster.baselines(month),
  };
}

/** Where the forecast comes from; the hash is that of the status. */
function originFor({ month, parties }: Options, report: Report, status: Status): ResearchOrigin {
  const asked = [
    ...(month === undefined ? [] : [` --month ${month}`]),
    ...(parties === undefined ? [] : [` --parties ${parties.join(" ")}`]),
  ].join("");
  const seed = `nowcast/${report.month}/${report.parties.join()}`;
  return researchOrigin({ command: `npm run nowcast --${asked} --json`, seed, games: RUNS, data: [status] });
}

function indexOf(iso3: string): number {
  const found = COUNTRIES.findIndex((country) => country.iso3 === iso3);
  if (found < 0) throw new UsageError(words.unknown(iso3));
  return found;
}

/** Writes what the page shows: the forecast, and the same forecast for every other number of parties. */
function write(report: Report, status: Status): void {
  const caster = nowcaster(status);
  const own = report.parties.map(indexOf);
  const others = caster.likeliest.filter((i) => !own.includes(i));
  const byParties = Array.from({ length: FORTIETH }, (_, count) =>
    count === own.length
      ? report.n40
      : caster.at(report.month, [...own, ...others].slice(0, count), WHAT_IF_RUNS),
  );
  const parties = partiesOf(status).map(({ iso3, deposited, source, reliability }) => ({
    iso3,
    deposited,
    source,
    reliability,
  }));
  const shown = { engineVersion: RULES_VERSION, ...report, parties, byParties };
  writeText(join(ROOT, FILE), `${JSON.stringify(shown, null, 2)}\n`);
}

function readable({ asOf, month, parties, signatories, n40, baselines }: Report): string {
  const cells = (name: string, { p10, p50, p90, never }: Band): string[] => [
    name,
    ...[p10, p50, p90].map((own) => `${own} (${dateOf(own)})`),
    `${Math.round(100 * never)}%`,
  ];
  return [
    asOf === null ? words.whatIf(month, parties.length) : words.title(asOf, month, parties),
    words.signatories(signatories.opening, signatories.later, CLOSES),
    "",
    ...tableOf(words.columns, [
      cells(words.model, n40),
      cells(words.exponential, baselines.exponential),
      cells(words.empirical, baselines.empirical),
    ]),
    ...(month === 0 ? ["", words.noSkill] : []),
    "",
    words.verdict(dateOf(n40.p10), dateOf(n40.p90)),
  ].join("\n");
}

/** @example month 33 is 2028-07 */
function dateOf(month: number): string {
  if (month >= LAST_MONTH) return words.late;
  const at = 9 + month;
  return `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
