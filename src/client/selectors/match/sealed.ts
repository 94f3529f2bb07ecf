/** How sealed acts are told apart: a new act takes the place of the one in its slot. */
export { isSameCommand, slotOf } from "../../../engine/state/command-slots.ts";
