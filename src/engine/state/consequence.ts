/**
 * What a fact did beyond its own fields: the trust, credit and blocks it moved, the promises it made or voided, the
 * cards it turned at home, each with its cause as a code. Carried by the event, so that a match is rebuilt without
 * its prices.
 */
import type { HomeTable, Pact } from "./treaty.ts";

/** What moves trust. */
export const TRUST_CAUSES = [
  "kept",
  "broken",
  "refused",
  "story",
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
  "refusedHelp",
  "forgotten",
] as const;

export type TrustCause = (typeof TRUST_CAUSES)[number];

/** What moves credit. */
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
  /** Who has used a block; a country named twice has used two. */
  blocksUsed?: readonly number[];
  /** Who joined the article at a loss. */
  concessions?: readonly number[];
  /** Promises made. */
  pacts?: readonly Pact[];
  /** Places in the list of promises of those that fell away. */
  voided?: readonly number[];
  /** Home tables as they stand now. */
  homes?: readonly HomeTable[];
}>;
