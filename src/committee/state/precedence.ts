/** Which motion is put first. */
import type { Motion, MotionKind } from "./motion.ts";
import type { MotionRule, Pack } from "./pack.ts";

/** What a pack says of a motion; undefined where it knows none of the kind. */
export function ruleOf({ motions }: Pack, kind: MotionKind): MotionRule | undefined {
  return motions.find((rule) => rule.kind === kind);
}

/** By the pack's order; of a kind the longer first where the pack says so; then as they were moved. */
export function byPrecedence(motions: readonly Motion[], pack: Pack): readonly Motion[] {
  const places = new Map(pack.motions.map(({ kind }, at) => [kind, at]));
  const place = ({ kind }: Motion): number => places.get(kind) ?? -1;
  const length = ({ values }: Motion): number => (pack.longerFirst ? (values.total ?? 0) : 0);
  const each = ({ values }: Motion): number => (pack.longerFirst ? (values.each ?? 0) : 0);
  return [...motions].sort(
    (a, b) => place(a) - place(b) || length(b) - length(a) || each(b) - each(a) || a.n - b.n,
  );
}
