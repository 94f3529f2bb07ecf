/** Types that events are made of. */
import type { Command } from "./command.ts";
import type { Argument, Card } from "./scenario.ts";
import type { Pact } from "./treaty.ts";

export type Speech = Readonly<{
  country: number;
  article: number;
  alternative: number;
  argument: Argument;
  case: string;
}>;

/** A promise publicly kept or broken. */
export type Reckoning = Readonly<{
  by: number;
  to: number;
  kind: Pact["kind"];
  article: number;
  alternative: number;
  kept: boolean;
}>;

export type HomeStep = Readonly<{
  country: number;
  act: Command["type"];
  card: Card | "law" | "none";
  /** Whether the act succeeded, and its chance in 1/65,536 (65,536 if it was certain). */
  ok: boolean;
  chance: number;
  support: number;
}>;

/** Why a beat closes: every player is ready, the clock runs out, or the teacher closes it. */
export const CLOSE_CAUSES = ["allReady", "clock", "teacher"] as const;

export type CloseCause = (typeof CLOSE_CAUSES)[number];
