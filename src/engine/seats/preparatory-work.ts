/**
 * How the arguments of the talks change what the treaty does. A treaty's preparatory work helps to tell what its words
 * mean (VCLT art. 32): an argument that carried on the adopted wording narrows misuse if it spoke of rights or
 * sovereignty, and widens cooperation if it spoke of security or capacity (docs/MODEL.md §3.12).
 */

import { quotient } from "../exact/whole.ts";
import { CLIMATE } from "../model/climate.ts";
import type { Argument, Pull } from "../state/scenario.ts";
import type { OpenWorld } from "../state/world.ts";

/** The most that all arguments together can move one half, in points [design]. */
const MOST_ARGUED = 150;

/** How far arguments must carry, in thousandths for each named seat, to move a half by half of the most [design]. */
const HALF_ARGUED = 500;

const MOVED_BY: Readonly<Record<Argument, Pull["on"]>> = {
  rights: "abuse",
  sovereignty: "abuse",
  security: "cooperation",
  capacity: "cooperation",
};

/** Points that the named seats' arguments add to cooperation and to abuse; those of abuse are negative. */
export function preparatoryWork(
  world: Pick<OpenWorld, "climate" | "named" | "pens" | "treaty">,
): Readonly<Record<Pull["on"], number>> {
  const carried = { cooperation: 0, abuse: 0 };
  if (!CLIMATE[world.climate].isPlayed || world.named.length === 0) return carried;
  for (const { article, alternative, argument, carry } of world.pens) {
    if (world.treaty.text[article] === alternative) carried[MOVED_BY[argument]] += Math.max(0, carry);
  }
  const points = (sum: number): number => {
    const each = quotient(sum, world.named.length);
    return quotient(MOST_ARGUED * each, HALF_ARGUED + each);
  };
  return { cooperation: points(carried.cooperation), abuse: 0 - points(carried.abuse) };
}
