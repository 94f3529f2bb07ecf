/** What events are made of. */
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

/** A promise kept or broken in the open. */
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
  /** Whether it worked, and the chance it had in 1/65,536 (65,536 where it was sure). */
  ok: boolean;
  chance: number;
  support: number;
}>;

/** Why a beat closes: every hand is ready, its time is up, or the teacher says so. */
export const CLOSE_CAUSES = ["allReady", "clock", "teacher"] as const;

export type CloseCause = (typeof CLOSE_CAUSES)[number];
