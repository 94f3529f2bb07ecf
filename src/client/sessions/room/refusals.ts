/** Codes of refusals by a room and its matches, for the catalogue. */
export { REJECTIONS, type Rejection } from "../../../engine/state/command.ts";
export { REFUSALS, type RoomRefusal } from "../../../room/order.ts";
