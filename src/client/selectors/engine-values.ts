/**
 * Constants and pure readings of the engine that a screen needs: `ui` and `scene` may import types of the
 * engine, its values they take from here.
 */
export { neededOf } from "../../engine/exact/majority.ts";
export { expectedWish } from "../../engine/model/canonical.ts";
export { isOpenTo } from "../../engine/model/capitals.ts";
export { supportOf } from "../../engine/model/home.ts";
export { MOST_OPEN_OFFERS } from "../../engine/model/pacts.ts";
export { COSTS, CREDIT_CAP } from "../../engine/model/prices.ts";
export {
  adoptedIndices,
  adoptedVerdicts,
  indicesOf,
  type Verdict,
  verdicts,
} from "../../engine/model/verdicts.ts";
export { bitsFrom } from "../../engine/rules/dealing.ts";
export { isSameCommand, PRICES, slotOf, VOTES } from "../../engine/state/command.ts";
export { optionOf } from "../../engine/state/option.ts";
export { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
export {
  ARGUMENTS,
  AUDIENCES,
  CARDS,
  CLIMATES,
  INDICES,
  QUESTIONS,
  SCENARIOS,
  UN_GROUPS,
  usualClimate,
} from "../../engine/state/scenario.ts";
export { LEVELS, precedentOf } from "../../engine/state/setup.ts";
export { PHASES } from "../../engine/state/world.ts";
