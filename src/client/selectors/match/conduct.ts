/** What a seat's conduct has cost or would cost, under the rules. */

import { blockCost, isDeclaredBeyond } from "../../../engine/model/cause.ts";
import { CLIMATE } from "../../../engine/model/climate.ts";
import { contradicts, isCrossed } from "../../../engine/model/conduct.ts";
import { BROKEN_TRUST, CONTRADICTION_TRUST, FACE } from "../../../engine/model/costs.ts";
import { isBound } from "../../../engine/model/pacts.ts";
import type { Placard, Stand, Term } from "../../../engine/state/command.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";

export { blockCostOnText, hasCause } from "../../../engine/model/cause.ts";
export { declaredBy, recordOf, storyCost } from "../../../engine/model/conduct.ts";
export {
  BLOCK_TRUST,
  BROKEN_TRUST,
  DECLARATION_TRUST,
  EMPTY_CHAIR_TRUST,
  outsideCost,
  SIGNED_TRUST,
  WANTON_BLOCK_TRUST,
} from "../../../engine/model/costs.ts";
export { linesCrossed, saidYes } from "../../../engine/model/faithfulness.ts";
export { SHAME } from "../../../engine/seats/joining.ts";
export { mandateLinesCrossed } from "../../../engine/seats/objectives.ts";

/**
 * True if a seat has not yet laid placards in the current sounding, so that its chair would count as empty at the end
 * of the beat.
 */
export function isLeavingChair(view: View): boolean {
  const { world, mine, options } = view;
  const isAsked = world.beat === "sound" && options.some(({ type }) => type === "layPlacards");
  const isEmpty = mine?.sealed.some(({ type }) => type === "layPlacards") === false;
  return isAsked && isEmpty;
}

/** The trust that a stand costs because it contradicts the seat's own placard, or 0. */
export function contradictionCost(world: OpenWorld, country: number, term: Term, stand: Stand): number {
  return contradicts(world, country, term, stand) ? CONTRADICTION_TRUST : 0;
}

/** What a stand on the chair's text costs in trust, by cause, and all of it together. */
export type StandCost = Readonly<{
  block: number;
  /** A broken promise. */
  broken: number;
  /** A stand against the seat's own placard. */
  contradiction: number;
  /** Joining a text beyond the seat's own declared red line. */
  beyond: number;
  total: number;
}>;

export function standCost(world: OpenWorld, country: number, term: Term, stand: Stand): StandCost {
  const { article, alternative } = term;
  const isBroken = stand !== "join" && isBound(world, country, article, alternative);
  const block = stand === "block" ? blockCost(world, country, article, alternative) : 0;
  const broken = isBroken ? BROKEN_TRUST : 0;
  const contradiction = contradictionCost(world, country, term, stand);
  const isBeyond = stand === "join" && isDeclaredBeyond(world, country, article, alternative);
  const beyond = isBeyond ? FACE : 0;
  return { block, broken, contradiction, beyond, total: block + broken + contradiction + beyond };
}

/**
 * The trust that placards cost if they support a text while they object to one closer to the declared wish, or 0.
 * @param placards one for each text; null if not chosen yet
 */
export function crossedCost(
  { climate }: Pick<OpenWorld, "climate">,
  placards: readonly (Placard | null)[],
  texts: readonly number[],
  wish: number,
): number {
  return CLIMATE[climate].isPlayed && isCrossed(placards, texts, wish) ? CONTRADICTION_TRUST : 0;
}
