/** What a red line would cover, before it is declared. */
import { bitsFrom } from "../../../engine/rules/dealing.ts";
import type { Seen } from "../../../engine/seats/seen.ts";

/**
 * `bits`: the wordings that the line covers. `isTrue`: whether all of them are beyond a red line of the mandate too.
 */
export type CoveredTexts = Readonly<{ bits: number; isTrue: boolean }>;

/** @param mandateLines red lines of the mandate, by article */
export function coveredBy(
  { world, country }: Seen,
  { article, alternative }: Readonly<{ article: number; alternative: number }>,
  mandateLines: readonly number[],
): CoveredTexts {
  const bits = bitsFrom(world, country, article, alternative);
  return { bits, isTrue: (bits & (mandateLines[article] ?? 0)) === bits };
}
