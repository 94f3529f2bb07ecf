/** What a seat's conduct has cost or would cost, under the rules. */

import type { View } from "../../../engine/views/view.ts";

export { blockCost, blockCostOnText, hasCause } from "../../../engine/model/cause.ts";
export { declaredBy, recordOf, storyCost } from "../../../engine/model/conduct.ts";
export {
  BLOCK_TRUST,
  BROKEN_TRUST,
  EMPTY_CHAIR_TRUST,
  REFUSED_TRUST,
  SIGNED_TRUST,
  WANTON_BLOCK_TRUST,
} from "../../../engine/model/costs.ts";
export { linesCrossed, saidYes } from "../../../engine/model/faithfulness.ts";
export { mandateLinesCrossed } from "../../../engine/seats/objectives.ts";
export { SHAME } from "../../../engine/seats/results.ts";

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
