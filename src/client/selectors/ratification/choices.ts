/** What the acts of a season choose between. */
export { PRICES, VOTES } from "../../../engine/state/command.ts";
export { CARDS, UN_GROUPS } from "../../../engine/state/scenario.ts";
