/** A paired difference in a table of a command. */
import type { Estimate } from "../lab/study/interval.ts";
import { decimalsOf, hundredths, isUniform } from "../lab/study/pair.ts";
import { labMessages } from "./lab-messages.ts";

/** @example "-4.95 (-6.10..-3.80)", or "2.00 in all 20 games" if every game gave the same */
export function differenceCell(difference: Estimate | null, games: number): string {
  if (difference === null) return "";
  const { value, low, high } = difference;
  if (isUniform(difference)) return labMessages.inAll(hundredths(value).toFixed(2), games);
  const decimals = decimalsOf(difference);
  const told = (one: number): string => (decimals === 2 ? hundredths(one) : one).toFixed(decimals);
  return `${told(value)} (${told(low)}..${told(high)})`;
}
