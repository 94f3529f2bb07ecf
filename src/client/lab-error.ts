/**
 * The model's own error, as measured by `npm run validate` on real treaties it had not seen: shipped as
 * `lab/backtest-summary.json`. Until that file is there, or where it is not understood, there is none to show.
 */
import { z } from "zod";

const schema = z.object({
  /** Treaties left out one after the other. */
  treaties: z.int().positive(),
  /** Mean absolute error of the month of the N-th instrument. */
  monthsError: z.number().nonnegative(),
  /** Share of treaties whose real month lay in the interval that should hold 80 in 100. */
  coverage80: z.number().min(0).max(1),
});

export type ModelError = z.infer<typeof schema>;

/** @example readModelError({}) is null. */
export function readModelError(summary: unknown): ModelError | null {
  const parsed = schema.safeParse(summary);
  return parsed.success ? parsed.data : null;
}

const found = import.meta.glob("../lab/backtest-summary.json", { eager: true, import: "default" });

export const MODEL_ERROR: ModelError | null = readModelError(Object.values(found)[0]);
