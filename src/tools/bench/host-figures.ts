/** Turns what the pupils saw and sent into the figures that are printed. */
import { quantile } from "../../cli/table.ts";
import type { Outcome } from "./host-clients.ts";
import type { Moment } from "./host-device.ts";

/** The median, 95th percentile and extremes of a quantity. For a single number, all of them are equal. */
export type Figure = Readonly<{ n: number; median: number; p95: number; least: number; most: number }>;

export function figureOf(values: readonly number[]): Figure | null {
  const at = (share: number): number => quantile(values, share) ?? 0;
  if (values.length === 0) return null;
  return { n: values.length, median: at(0.5), p95: at(0.95), least: at(0), most: at(1) };
}

const tableOf = ({ code, table, clock }: Moment): string => `${code}/${table}/${clock}`;

function grouped(moments: readonly Moment[], keyOf: (moment: Moment) => string): Map<string, Moment[]> {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = keyOf(moment);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [moment]);
    else group.push(moment);
  }
  return groups;
}

const latest = (moments: readonly Moment[]): number => Math.max(...moments.map(({ at }) => at));

/**
 * The time in ms from the ready mark that closed a beat until the last follower of this kind received the next beat.
 * Beats closed by a clock are left out, because their exact moment is unknown. @param marks how many marks close a
 * table's beat
 */
export function closings({ heard, given }: Outcome, marks: number, isPolling: boolean): number[] {
  const opened = grouped(
    heard.filter((moment) => moment.seat === "" && moment.isPolling === isPolling),
    tableOf,
  );
  return [...grouped(given, tableOf)].flatMap(([, own]) => {
    const [first] = own;
    const seen = first === undefined ? undefined : opened.get(tableOf({ ...first, clock: first.clock + 1 }));
    return own.length < marks || seen === undefined ? [] : [latest(seen) - latest(own)];
  });
}

/** The time in ms from a ready mark until the last device of the table saw it in the same beat. */
export function marksSeen({ heard, given }: Outcome): number[] {
  const seen = grouped(
    heard.filter(({ seat }) => seat !== ""),
    (moment) => `${tableOf(moment)}/${moment.seat}`,
  );
  return given.flatMap((mark) => {
    const own = seen.get(`${tableOf(mark)}/${mark.seat}`);
    return own === undefined ? [] : [latest(own) - mark.at];
  });
}

/** Combines what several processes of pupils saw. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const summed = (of: (outcome: Outcome) => Readonly<Record<string, number>>): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const outcome of outcomes)
      for (const [key, n] of Object.entries(of(outcome))) sums[key] = (sums[key] ?? 0) + n;
    return sums;
  };
  return {
    heard: outcomes.flatMap(({ heard }) => heard),
    given: outcomes.flatMap(({ given }) => given),
    commands: outcomes.reduce((sum, { commands }) => sum + commands, 0),
    said: summed(({ said }) => said),
    refused: summed(({ refused }) => refused),
    devices: outcomes.flatMap(({ devices }) => devices),
  };
}
