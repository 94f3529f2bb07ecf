/** Identifies sealed acts: a new act replaces the one in its slot. */
export { isSameCommand, slotOf } from "../../../engine/state/command-slots.ts";
