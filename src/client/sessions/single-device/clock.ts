/** The minutes planned for a beat of a lesson, as in a room. */
export { secondsOf as plannedSeconds } from "../../../room/beat-clock.ts";
