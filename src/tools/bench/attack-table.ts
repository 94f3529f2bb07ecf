/** Prints the results of the attacks: the median, the smallest and the largest value of all runs. */
import { printLine } from "../../cli/output.ts";
import { tableOf } from "../../cli/table.ts";
import type { Statuses } from "./attack-crowd.ts";
import { ATTACKS, type Attacked } from "./attack-run.ts";
import { type Figure, figureOf } from "./host-figures.ts";
import { hostBenchMessages } from "./messages.ts";

/** The limits for the delays of the event loop in every run, in ms. */
const WANTED = { p99: 100, max: 250 } as const;

/** @returns whether all runs of all attacks stayed within the limits */
export function printAttacks(all: readonly Attacked[]): boolean {
  const rows = ATTACKS.map((attack) => {
    const own = all.filter((one) => one.attack === attack);
    const of = (field: "p99" | "max" | "waited" | "took"): string =>
      spread(figureOf(own.map((one) => one[field])));
    const status = [...new Set(own.map((one) => answersIn(one.statuses)))].join("; ");
    const verdict = own.every(isMet) ? hostBenchMessages.met : hostBenchMessages.missed;
    return [
      hostBenchMessages.attack[attack],
      status,
      of("p99"),
      of("max"),
      of("waited"),
      of("took"),
      verdict,
    ];
  });
  printLine(tableOf(hostBenchMessages.attackColumns(WANTED.p99, WANTED.max), rows).join("\n"));
  return all.every(isMet);
}

/** @example "600 × 200, 40 × 429"; for a single answer, its status alone */
export function answersIn(statuses: Statuses): string {
  const all = Object.entries(statuses);
  const [first] = all;
  if (all.length === 1 && first?.[1] === 1) return first[0];
  return all.map(([status, count]) => hostBenchMessages.answers(status, count)).join(", ");
}

function isMet({ p99, max }: Attacked): boolean {
  return p99 <= WANTED.p99 && max <= WANTED.max;
}

function spread(figure: Figure | null): string {
  if (figure === null) return "";
  const [median, least, most] = [figure.median, figure.least, figure.most].map((ms) => ms.toFixed(0));
  return hostBenchMessages.spread(median ?? "", least ?? "", most ?? "");
}
