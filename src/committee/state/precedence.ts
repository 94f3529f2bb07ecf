/** Finds the rule for a motion, and sorts motions by precedence. */
import type { Motion, MotionKind } from "./motion.ts";
import type { MotionRule, Pack } from "./pack.ts";

/** The pack's rule for a kind of motion, or undefined if it has none. */
export function ruleOf({ motions }: Pack, kind: MotionKind): MotionRule | undefined {
  return motions.find((rule) => rule.kind === kind);
}

/**
 * Sorts motions by their order in the pack. Of two motions of the same kind, the longer caucus comes first if the
 * pack says so; otherwise the motion that was moved first does.
 */
export function byPrecedence(motions: readonly Motion[], pack: Pack): readonly Motion[] {
  const places = new Map(pack.motions.map(({ kind }, at) => [kind, at]));
  const place = ({ kind }: Motion): number => places.get(kind) ?? -1;
  const length = ({ values }: Motion): number => (pack.longerFirst ? (values.total ?? 0) : 0);
  const each = ({ values }: Motion): number => (pack.longerFirst ? (values.each ?? 0) : 0);
  return [...motions].sort(
    (a, b) => place(a) - place(b) || length(b) - length(a) || each(b) - each(a) || a.n - b.n,
  );
}
