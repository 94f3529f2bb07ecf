/** Options for the acts of a season. */
export { PRICES, VOTES } from "../../../engine/state/command.ts";
export { CARDS, UN_GROUPS } from "../../../engine/state/scenario.ts";
