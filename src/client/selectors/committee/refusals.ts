/** Codes of what a committee and its host refuse, for the sentences that say them. */
export { HOST_REFUSALS } from "../../../committee/message.ts";
export { REFUSALS } from "../../../committee/state/order.ts";
