/** A row of the table: outcome, target, our figure with a 95% interval, and baselines from the same run. */
import type { Interval } from "../bootstrap.ts";

export type Row = Readonly<{
  id: string;
  outcome: string;
  target: string;
  ours: Interval;
  baselines: Readonly<Record<string, number>>;
  /** Null if there is no target. */
  met: boolean | null;
}>;

export type Met = (value: number) => boolean;

export type Claim = Readonly<{
  id: string;
  outcome: string;
  target: string;
  ours: Interval;
  baselines?: Readonly<Record<string, number>>;
  /** Left out if the row has no target. */
  met?: Met;
}>;

export function row({ id, outcome, target, ours, baselines = {}, met }: Claim): Row {
  return { id, outcome, target, ours, baselines, met: met === undefined ? null : met(ours.value) };
}

/** The median with the middle 95% of the seeds. */
export function spread(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
  return { value: at(0.5), low: at(0.025), high: at(0.975) };
}
