/**
 * How hard it is for each state to ratify a treaty at home, in tenths of a point on the scale of Simmons 2009. For a
 * few states, newer sources were checked.
 */
import { at, numberOrNull, type Row, readJson, text } from "../data/tables.ts";

/** What a newer source says about a state. `source` is a key of `sources.json`. */
export type HurdleCheck = Readonly<{
  iso3: string;
  value: number;
  year: number;
  source: string;
  note: string;
}>;

/** Hurdles by state. `hurdle2009` is the hurdle at the time of past treaties; models are fitted on it. */
export type Hurdles = Readonly<{
  hurdle: readonly number[];
  hurdle2009: readonly number[];
  hurdleCheck: readonly (HurdleCheck | null)[];
  hurdleEstimated: readonly boolean[];
}>;

const MIDDLE = 2;

export function readHurdleChecks(): readonly HurdleCheck[] {
  return readJson<{ checked: readonly HurdleCheck[] }>("content/hurdles.json").checked;
}

function tenths(value: number): number {
  return Math.round(10 * value);
}

export function hurdles(rows: readonly Row[]): Hurdles {
  const checks = new Map(readHurdleChecks().map((check) => [check.iso3, check]));
  const hurdleCheck = rows.map((row) => checks.get(text(row, "iso3")) ?? null);
  const hurdle2009 = rows.map((row) => tenths(numberOrNull(row, "ratif_hurdle_simmons") ?? MIDDLE));
  return {
    hurdle2009,
    hurdleCheck,
    hurdle: hurdleCheck.map((check, i) => (check === null ? at(hurdle2009, i) : tenths(check.value))),
    hurdleEstimated: rows.map(
      (row, i) => at(hurdleCheck, i) === null && numberOrNull(row, "ratif_hurdle_simmons") === null,
    ),
  };
}
