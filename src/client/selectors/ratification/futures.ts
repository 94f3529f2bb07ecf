/** What joining and staying out would add to the Mandate, as points to compare. */

export { sumOf } from "../../../engine/seats/parts.ts";
