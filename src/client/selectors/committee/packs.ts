/** Rule packs: their rules and sources, how to edit them, and how each would count the same votes. */

import { PACK } from "../../../committee/packs/all.ts";
import type { Ballot } from "../../../committee/state/ballot.ts";
import { countUnder, type Recount, type Uncounted } from "../../../committee/state/count.ts";
import { MOTION_KINDS, type MotionKind } from "../../../committee/state/motion.ts";
import {
  DECIDERS,
  type MotionRule,
  PACKS,
  type Pack,
  type PackId,
  type PointKind,
  type PointRule,
} from "../../../committee/state/pack.ts";

export { editedPack } from "../../../committee/packs/all.ts";
export { checkPack } from "../../../committee/packs/pack-check.ts";
export { ruleExamples } from "../../../committee/rule-examples.ts";
export { QUESTIONS } from "../../../committee/state/ballot.ts";
export {
  AMENDING,
  APPROVALS,
  DEBATES,
  PACKS,
  PAPER_WORDS,
  POINT_KINDS,
  RECONSIDERERS,
  ROLL_CALLS,
  RULES,
  sourceOf,
  YIELDS,
} from "../../../committee/state/pack.ts";
export { SOURCES } from "../../../committee/state/pack-sources.ts";
export { DECIDERS, PACK };

/** Recounts a past vote under another pack, or says why that cannot be done. */
export function recounted(ballot: Ballot, pack: PackId): Recount | Uncounted {
  return countUnder(ballot, PACK[pack]);
}

/** What somebody may change in a pack. */
export type PackChange = Partial<Omit<Pack, "id" | "basedOn" | "edited">>;

/** How a ruling on a point of order is overruled, or that rulings are final. */
export function appealOf({ points, appeal, majority }: Pack): "none" | Pack["majority"]["procedure"] {
  return points.some(({ mayAppeal }) => mayAppeal) ? (appeal ?? majority.procedure) : "none";
}

export function withAppeal({ points }: Pack, appeal: ReturnType<typeof appealOf>): PackChange {
  const changed = points.map((point) => ({
    ...point,
    mayAppeal: point.kind === "order" && appeal !== "none",
  }));
  return appeal === "none" ? { points: changed } : { points: changed, appeal };
}

/** The motions that a pack does not have. */
export function missingMotions({ motions }: Pack): readonly MotionKind[] {
  return MOTION_KINDS.filter((kind) => !motions.some((rule) => rule.kind === kind));
}

/** A kind of point as the first of our packs that has it does. */
export function pointFrom(kind: PointKind): PointRule {
  const found = PACKS.flatMap((id) => PACK[id].points).find((point) => point.kind === kind);
  if (found === undefined) throw new Error(`no pack has the point ${kind}`);
  return found;
}

/** The rule for a motion as the first of our packs has it. */
export function ruleFrom(kind: MotionKind): MotionRule {
  const found = PACKS.flatMap((id) => PACK[id].motions).find((rule) => rule.kind === kind);
  if (found === undefined) throw new Error(`no pack has the motion ${kind}`);
  return found;
}
