/** The minutes a lesson plans for a beat, as in a room. */
export { secondsOf as plannedSeconds } from "../../../room/timing.ts";
