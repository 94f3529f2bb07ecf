/** How much the pictures move: the device's setting, or a choice by the user. */
import { keptEntry } from "../storage/browser-stores.ts";

export const MOTIONS = ["full", "reduced", "off"] as const;
export type Motion = (typeof MOTIONS)[number];

export function readMotion(): Motion {
  const asked = keptEntry("fortieth.motion");
  const found = MOTIONS.find((motion) => motion === asked);
  if (found !== undefined) return found;
  return prefersReducedMotion() ? "reduced" : "full";
}

function prefersReducedMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
