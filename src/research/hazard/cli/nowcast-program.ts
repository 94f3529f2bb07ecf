/** The options of `npm run nowcast`, and what it prints. */
import { type Command, Option } from "commander";
import { jsonOption, wholeFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { tableOf } from "../../../cli/table.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import { realSignatories } from "../../data/real-signatories.ts";
import { dayOf, LAST_MONTH } from "../../history/history.ts";
import { readProductHistory } from "../../history/product-history.ts";
import { quantileOf } from "../../history/scores.ts";
import { fitHazard } from "../fit-hazard.ts";
import type { Progress } from "../nowcast.ts";
import { playHazard } from "../play-hazard.ts";
import { settingOf } from "../setting.ts";
import { nowcastMessages as words } from "./messages.ts";

type Options = Readonly<{ month: number; parties: readonly string[]; json: boolean }>;

const OPENED = "2025-10-25";
const RUNS = 2000;
const FORTIETH = 40;
const BOUNDS = [0.1, 0.5, 0.9] as const;

export function nowcastProgram(): Command {
  return programOf("nowcast", words.about)
    .addOption(new Option("--month <n>", words.month).argParser(wholeFrom(0, LAST_MONTH)).default(0))
    .addOption(new Option("--parties <ISO...>", words.parties).default([]))
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action((asked: Options) => {
      const report = nowcast(asked);
      printLine(asked.json ? JSON.stringify(report) : readable(report));
    });
}

type Report = Readonly<{
  month: number;
  parties: readonly string[];
  signatories: number;
  n40: readonly number[];
}>;

/** The 10th, 50th and 90th percentiles of the month of the fortieth instrument, capped at month 120. */
function nowcast({ month, parties }: Options): Report {
  const { pasts } = readProductHistory();
  const signatories = realSignatories().map((signed) => (signed ? 1 : 0));
  const opened = dayOf(OPENED) ?? 0;
  const setting = settingOf(
    { treaty: words.treaty, opened, calendarMonth: 9, signatories, union: Number.POSITIVE_INFINITY },
    pasts,
  );
  const { months } = playHazard({
    setting,
    hazard: fitHazard(pasts),
    seed: `nowcast/${month}/${parties.join()}`,
    runs: RUNS,
    wanted: [FORTIETH],
    progress: progressOf(month, parties, signatories),
  });
  const sorted = months[FORTIETH] ?? [];
  return {
    month,
    parties,
    signatories: signatories.filter((one) => one === 1).length,
    n40: BOUNDS.map((share) => Math.round(Math.min(LAST_MONTH, quantileOf(sorted, share)))),
  };
}

/** The progress implied by the list of parties. The month in which each of them joined makes no difference. */
function progressOf(
  month: number,
  parties: readonly string[],
  signatories: readonly number[],
): Progress | null {
  const unknown = parties.find((iso3) => !COUNTRIES.some((country) => country.iso3 === iso3));
  if (unknown !== undefined) throw new UsageError(words.unknown(unknown));
  if (month === 0 && parties.length > 0) throw new UsageError(words.tooEarly);
  if (month === 0) return null;
  const never = Number.POSITIVE_INFINITY;
  return {
    month,
    signed: signatories.map((one) => (one === 1 ? 0 : never)),
    consented: COUNTRIES.map(({ iso3 }) => (parties.includes(iso3) ? month - 1 : never)),
  };
}

function readable({ month, parties, signatories, n40 }: Report): string {
  return [
    words.title(month, parties.length, signatories),
    "",
    ...tableOf(words.columns, [
      [words.months, ...n40.map(String)],
      [words.date, ...n40.map(dateOf)],
    ]),
  ].join("\n");
}

/** @example month 33 is 2028-07 */
function dateOf(month: number): string {
  const at = 9 + month;
  return `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
