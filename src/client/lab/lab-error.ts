/**
 * The model's own error on real treaties it had not seen, measured by `npm run validate` and shipped as
 * `lab/backtest-summary.json`. If the file is missing or malformed, no error is shown.
 */

export type ModelError = Readonly<{
  /** Number of treaties in the leave-one-out test. */
  treaties: number;
  /** Mean absolute error of the predicted month of the N-th instrument, in months. */
  monthsError: number;
  /** Fraction of treaties whose real month lay in the 80% interval. */
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
