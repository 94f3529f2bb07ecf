/** Why the player's seat cannot take an act now. */
export { objectionTo } from "../../../engine/options/legal.ts";
