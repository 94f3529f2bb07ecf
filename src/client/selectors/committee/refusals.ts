/** Codes of refusals by a committee and its host, for the catalogue. */
export { HOST_REFUSALS } from "../../../committee/host-refusal.ts";
export { REFUSALS } from "../../../committee/state/order.ts";
