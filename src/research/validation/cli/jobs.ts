/** The jobs for the workers of `npm run validate`, and their answers. */
import type { Tally } from "../../../engine/state/treaty.ts";
import type { Capitals } from "../capitals.ts";
import type { TreatyResult } from "../leave-one-out.ts";
import type { OldResult } from "../older-treaties.ts";
import type { Talks, TalksPlan } from "../talks.ts";
import type { Parameter } from "./parameters.ts";

export type Range = readonly [number, number];
/** A number in the source, and the factor that changes it. */
export type Change = Readonly<{ parameter: Parameter; factor: number }>;

export type Job =
  | Readonly<{ type: "talks"; plan: TalksPlan; range: Range }>
  | Readonly<{ type: "capitals"; range: Range }>
  | Readonly<{ type: "deletions"; range: Range }>
  | Readonly<{ type: "treaty"; treaty: string }>
  | Readonly<{ type: "older" }>
  | Readonly<{ type: "change"; change: Change; plans: readonly TalksPlan[]; games: number }>;

export type ChangeJob = Extract<Job, { type: "change" }>;
/** The start data of the thread with the changed number. */
export type ChangeStart = Readonly<{ mark: "fortieth-change"; version: string; job: ChangeJob }>;

export type Answer =
  | Readonly<{ type: "talks"; talks: Talks }>
  | Readonly<{ type: "capitals"; capitals: Capitals }>
  | Readonly<{ type: "deletions"; tallies: readonly Tally[] }>
  | Readonly<{ type: "treaty"; result: TreatyResult }>
  | Readonly<{ type: "older"; results: readonly OldResult[] }>
  | Readonly<{ type: "change"; talks: readonly Talks[] }>;

/** Splits the games `0..total` into pieces of `size`. */
export function ranges(total: number, size: number): Range[] {
  const pieces = Math.ceil(total / size);
  return Array.from({ length: pieces }, (_, n) => [n * size, Math.min(total, (n + 1) * size)] as const);
}
