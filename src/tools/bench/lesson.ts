/**
 * The room that the teacher's desk suggests for a class. The benchmark measures this room, and `npm run pace` times
 * it.
 */
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { usualClimate } from "../../engine/state/scenario.ts";
import type { RoomSettings } from "../../room/settings.ts";

export const LESSON: RoomSettings = {
  scenario: "lesson",
  climate: usualClimate("lesson"),
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  tables: 1,
  seats: [],
  seating: "chosen",
  pairs: true,
  pace: "gentle",
  talk: "phrases",
  forecasts: true,
  marks: true,
};
