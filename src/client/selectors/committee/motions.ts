/** Motions under the committee's rules, and the points that a delegation may raise. */

import { raiseRefusal } from "../../../committee/rules/points.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { PointKind } from "../../../committee/state/pack.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { NO_VALUES } from "../../../committee/state/motion.ts";
export { ruleOf } from "../../../committee/state/precedence.ts";

/** The points that a delegation may raise now, in the order of the rules. */
export function pointsFor(state: Committee, delegation: DelegationId): readonly PointKind[] {
  return state.pack.points.flatMap(({ kind }) =>
    raiseRefusal(state, kind, delegation) === null ? [kind] : [],
  );
}
