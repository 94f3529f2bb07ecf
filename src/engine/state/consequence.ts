/**
 * What a fact changed beyond its own fields: trust, credit and blocks, promises made or voided, and cards turned at
 * home, each with a code for its cause. The event carries these changes, so a match can be rebuilt without the prices
 * in its rules.
 */
import type { HomeTable, Pact } from "./treaty.ts";

/** Causes of changes in trust. */
export const TRUST_CAUSES = [
  "kept",
  "broken",
  "refused",
  "story",
  "contradicted",
  "emptyChair",
  "block",
  "wantonBlock",
  "lineDropped",
  "joinedBeyond",
  "reservation",
  "declaration",
  "help",
  "pledgeBroken",
  "stayedOut",
  "joinedUnreserved",
  "unratified",
  "helped",
  "helpedPersecutor",
  "refusedHelp",
  "forgotten",
] as const;

export type TrustCause = (typeof TRUST_CAUSES)[number];

/** Causes of changes in credit. */
export const CREDIT_CAUSES = [
  "round",
  "speech",
  "consultation",
  "package",
  "bridge",
  "author",
  "lineDeclared",
  "lineDropped",
  "amendment",
] as const;

export type CreditCause = (typeof CREDIT_CAUSES)[number];

/** The same change to several countries, from one cause. @example { cause: "block", by: -60, countries: [3, 17] } */
export type Move<Cause> = Readonly<{ cause: Cause; by: number; countries: readonly number[] }>;

export type Consequences = Readonly<{
  trust?: readonly Move<TrustCause>[];
  credit?: readonly Move<CreditCause>[];
  /** Countries that used a block; a country named twice has used two blocks. */
  blocksUsed?: readonly number[];
  /** Countries that joined the article at a loss. */
  concessions?: readonly number[];
  /** Promises made. */
  pacts?: readonly Pact[];
  /** Indices of promises that became void. */
  voided?: readonly number[];
  /** The changed home tables. */
  homes?: readonly HomeTable[];
}>;
