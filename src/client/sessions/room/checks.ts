/** The check questions of a room, for the pages that show them. */
import type { PublicWorld } from "../../../engine/state/world.ts";
import type { CheckMoment } from "../../../room/check.ts";
import type { CheckOfDevice } from "../../../room/check-view.ts";
import { areChecksDue } from "../../../room/draw-checks.ts";
import type { RoomView } from "../../../room/message.ts";

export { CHECK_MOMENTS, CHECKS_EACH, type CheckMoment, checkPoll } from "../../../room/check.ts";

/**
 * The questions of a moment that this device was asked. None while the page still waits for the wall to show how the
 * beat closed that they are about.
 */
export function checksAt(
  { checks }: Pick<RoomView, "checks">,
  moment: CheckMoment,
  world: Pick<PublicWorld, "round" | "phase">,
): readonly CheckOfDevice[] {
  return areChecksDue(world, moment) ? checks.filter((one) => one.moment === moment) : [];
}

export function isUnanswered({ truth }: CheckOfDevice): boolean {
  return truth === null;
}
