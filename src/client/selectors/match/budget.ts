/** What acts cost, and what the seat can still spend. */
export { type Budget, budgetOf } from "../../../engine/forecasts/budget.ts";
export { COSTS, CREDIT_A_ROUND, CREDIT_CAP } from "../../../engine/model/costs.ts";
export { costOf } from "../../../engine/options/options.ts";
export { actCost } from "../../../engine/state/command-slots.ts";
