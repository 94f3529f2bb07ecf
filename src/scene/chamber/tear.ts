/** Where the sign of a torn promise stands on its thread. */
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { type Curve, pointOnCurve } from "../motion/curves.ts";

/** Points of the thread from its middle outwards; the last ones are for two desks that face each other. */
const TEARS = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9, 0.05, 0.95,
] as const;
/** Half the size of the sign, in units of the picture. */
const SIGN = 16;

/**
 * Moves `tear` as near to the middle of the thread as the words in the middle of the hall allow. In a small hall they
 * stand above the two desks. Between desks that face each other it ends beside one of them.
 */
export function findTear(
  curve: Pick<Curve, "from" | "to" | "rise">,
  { hall: { centre, inner }, frame, isSmall }: Pick<ChamberPlan, "hall" | "frame" | "isSmall">,
  tear: { x: number; y: number },
): void {
  for (const at of TEARS) {
    pointOnCurve(curve, at, tear);
    const away = Math.hypot(tear.x - centre.x, tear.y - centre.y);
    if (isSmall || away > inner + SIGN * frame.unit) return;
  }
}
