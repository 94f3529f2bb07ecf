/** Motions under the committee's rules, and the points that a delegation may raise. */

import { decide } from "../../../committee/decide.ts";
import { firstMotion } from "../../../committee/rules/motions.ts";
import { raiseRefusal } from "../../../committee/rules/points.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Motion, MotionKind, MotionValues } from "../../../committee/state/motion.ts";
import type { Refusal } from "../../../committee/state/order.ts";
import type { MotionRule, PointKind } from "../../../committee/state/pack.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { secondsMissing } from "../../../committee/rules/motions.ts";
export { NO_VALUES } from "../../../committee/state/motion.ts";
export { ruleOf } from "../../../committee/state/precedence.ts";
export { firstMotion };

/** The motion that the committee is deciding, or null: one that a caucus has set aside is not shown to all. */
export function motionNow(state: Committee): Motion | null {
  const motion = firstMotion(state);
  return motion === undefined || motion.isAside === true ? null : motion;
}

/** Whether an objection to a motion changes something: it stops it, or leads to a vote. */
export const isOpposable = ({ decidedBy }: MotionRule): boolean =>
  decidedBy === "consensus" || decidedBy === "unopposed";

/** Why a delegation may not make this motion now, or null if it may. */
export function moveRefusal(
  state: Committee,
  delegation: DelegationId,
  kind: MotionKind,
  values: MotionValues,
): Refusal | null {
  const decided = decide(state, { type: "move", delegation, kind, values }, { type: "chair", chair: 1 }, 0);
  return decided.ok ? null : decided.reason;
}

/** The points that a delegation may raise now, in the order of the rules. */
export function pointsFor(state: Committee, delegation: DelegationId): readonly PointKind[] {
  return state.pack.points.flatMap(({ kind }) =>
    raiseRefusal(state, kind, delegation) === null ? [kind] : [],
  );
}
