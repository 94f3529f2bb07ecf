/** What a red line would cover, before it is declared. */
import { bitsFrom } from "../../../engine/rules/dealing.ts";
import type { Seen } from "../../../engine/seats/seen.ts";

/** `bits`: the wordings that it covers. `isTrue`: the mandate crosses none of them either. */
export type CoveredTexts = Readonly<{ bits: number; isTrue: boolean }>;

/** @param mandateLines the red lines of the mandate, by article */
export function coveredBy(
  { world, country }: Seen,
  { article, alternative }: Readonly<{ article: number; alternative: number }>,
  mandateLines: readonly number[],
): CoveredTexts {
  const bits = bitsFrom(world, country, article, alternative);
  return { bits, isTrue: (bits & (mandateLines[article] ?? 0)) === bits };
}
