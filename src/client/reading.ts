/**
 * Constants and pure readings of the engine that a screen needs: `ui` and `scene` may import types of the
 * engine, its values they take from here.
 */
export { PRICES, STANDS, slotOf, VOTES } from "../engine/command.ts";
export { supportOf } from "../engine/model/home.ts";
export { indicesOf, type Verdict, verdicts } from "../engine/model/verdicts.ts";
export { optionOf } from "../engine/option.ts";
export {
  ANSWERS,
  ARGUMENTS,
  CARDS,
  CLIMATES,
  INDICES,
  QUESTIONS,
  ROOMS,
  SCENARIOS,
  UN_GROUPS,
} from "../engine/scenario.ts";
export { COSTS, CREDIT_CAP, LEVELS, PHASES } from "../engine/world.ts";
