/** What can be chosen before a match. */
export { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
export { AUDIENCES, CLIMATES, SCENARIOS, usualClimate } from "../../engine/state/scenario.ts";
export { LEVELS, precedentOf } from "../../engine/state/setup.ts";
