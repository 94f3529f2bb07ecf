/** What was chosen for a class and has not been started yet: printed one day, played the next, on the same seed. */
import * as z from "zod/mini";
import { LEVELS } from "../../engine/state/setup.ts";
import { seatName } from "../../match/record-schema.ts";
import { isSeed } from "../../match/seed.ts";
import { MOST_DELEGATIONS, ROOM_SCENARIOS } from "../room/room-plan.ts";
import { type ClerkPlan, LEAST_DELEGATIONS, usualPlan } from "./plan.ts";

const PLAN_KEY = "fortieth.clerk";

const plan = z.object({
  scenario: z.enum(ROOM_SCENARIOS),
  seats: z.array(seatName).check(z.minLength(LEAST_DELEGATIONS), z.maxLength(MOST_DELEGATIONS)),
  isWhole: z.boolean(),
  level: z.literal(LEVELS),
  seed: z.string().check(z.refine(isSeed)),
});

/** The plan as it was left, else the usual one. A browser that refuses storage has a new one with every visit. */
export function keptPlan(): ClerkPlan {
  try {
    const read = plan.safeParse(JSON.parse(localStorage.getItem(PLAN_KEY) ?? "null"));
    if (read.success) return read.data;
  } catch {
    // Storage may be switched off, or hold anything.
  }
  return keepPlan(usualPlan());
}

export function keepPlan(next: ClerkPlan): ClerkPlan {
  try {
    localStorage.setItem(PLAN_KEY, JSON.stringify(next));
  } catch {
    // The plan then lasts as long as its page.
  }
  return next;
}

/** The match has been started: the next has another seed. */
export function forgetPlan(): void {
  try {
    localStorage.removeItem(PLAN_KEY);
  } catch {
    // Nothing was kept.
  }
}
