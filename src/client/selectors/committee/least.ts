/** Minima in the pack editor: a number, at least a fraction of the members, or more than a fraction. */
import type { Least } from "../../../committee/state/pack.ts";

export const LEAST_KINDS = ["count", "part", "more"] as const;
export type LeastKind = (typeof LEAST_KINDS)[number];

export function leastKind(least: Least): LeastKind {
  if (least.type === "count") return "count";
  return least.isMore ? "more" : "part";
}

/** A minimum of a kind, to begin with: one member, a quarter, or more than half. */
export function leastOf(kind: LeastKind): Least {
  switch (kind) {
    case "count":
      return { type: "count", count: 1 };
    case "part":
      return { type: "part", of: 4, isMore: false };
    case "more":
      return { type: "part", of: 2, isMore: true };
  }
}
