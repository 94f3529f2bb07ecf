/** Codes of what a room and its matches refuse, for the sentences that say them. */
export { REJECTIONS, type Rejection } from "../../../engine/state/command.ts";
export { REFUSALS, type Refusal } from "../../../room/order.ts";
