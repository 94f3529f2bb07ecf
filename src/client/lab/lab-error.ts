/**
 * The model's own error, as measured by `npm run validate` on real treaties it had not seen: shipped as
 * `lab/backtest-summary.json`. Until that file is there, or where it is not understood, there is none to show.
 */

export type ModelError = Readonly<{
  /** Treaties left out one after the other. */
  treaties: number;
  /** Mean absolute error of the month of the N-th instrument. */
  monthsError: number;
  /** Share of treaties whose real month lay in the interval that should hold 80 in 100. */
  coverage80: number;
}>;

/** @example readModelError({}) is null. */
export function readModelError(summary: unknown): ModelError | null {
  if (typeof summary !== "object" || summary === null) return null;
  const { treaties, monthsError, coverage80 } = summary as Readonly<Record<string, unknown>>;
  const isMeasured = isAmount(treaties) && treaties > 0 && isAmount(monthsError) && isAmount(coverage80);
  return isMeasured ? { treaties, monthsError, coverage80 } : null;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

const found = import.meta.glob("../../lab/backtest-summary.json", { eager: true, import: "default" });

export const MODEL_ERROR: ModelError | null = readModelError(Object.values(found)[0]);
