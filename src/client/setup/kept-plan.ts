/**
 * The plan for a class's match that has not started yet. It can be printed one day and played the next with the same
 * seed.
 */
import * as z from "zod/mini";
import { LEVELS } from "../../engine/state/setup.ts";
import { seatName } from "../../match/record-schema.ts";
import { isSeed } from "../../match/seed.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { MOST_DELEGATIONS, ROOM_SCENARIOS } from "./room-plan.ts";
import { LEAST_DELEGATIONS, type SingleDevicePlan, usualPlan } from "./single-device-plan.ts";

const plan = z.object({
  scenario: z.enum(ROOM_SCENARIOS),
  seats: z.array(seatName).check(z.minLength(LEAST_DELEGATIONS), z.maxLength(MOST_DELEGATIONS)),
  isWhole: z.boolean(),
  level: z.literal(LEVELS),
  seed: z.string().check(z.refine(isSeed)),
});

/** The plan as it was left, or the usual one. If the browser refuses storage, every visit makes a new plan. */
export function keptPlan(): SingleDevicePlan {
  try {
    const read = plan.safeParse(JSON.parse(keptEntry("fortieth.clerk") ?? "null"));
    if (read.success) return read.data;
  } catch {
    // If the stored entry is not a plan, the usual one takes its place.
  }
  return keepPlan(usualPlan());
}

export function keepPlan(next: SingleDevicePlan): SingleDevicePlan {
  keepEntry("fortieth.clerk", JSON.stringify(next));
  return next;
}

/** The match has started, so the next one gets a new seed. */
export function forgetPlan(): void {
  keepEntry("fortieth.clerk", null);
}
