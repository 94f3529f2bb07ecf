/** What a seat can expect from a command, judged by what it may know: a range and reasons, never a promise. */
export const REASONS = [
  "clause",
  "redLine",
  "standingAlone",
  "outside",
  "trust",
  "signature",
  "caucusSigned",
  "caucusIn",
  "readiness",
  "hurdle",
  "text",
  "eu",
  "time",
  "event",
  "assisted",
  "campaigned",
  "pledged",
  "granted",
  "consulted",
  "tried",
  "luck",
  "support",
  "worn",
  "sponsors",
  "floor",
  "leverage",
  "assistance",
  "margin",
  "mandate",
  "bound",
  "unreliable",
  "needs",
  "notShown",
  "likes",
  "spares",
  "askObjected",
  "refusedBefore",
  "cause",
  "noCause",
  "contradicted",
  "carry",
  "inFavour",
  "opposed",
  "goAlong",
  "needed",
  "wholeText",
  "lines",
  "stillOut",
  "asked",
  "monthsLeft",
] as const;

export type ReasonCode = (typeof REASONS)[number];

/**
 * One term of an explanation. `value` is in the unit of its code. Positive values count in favour, negative values
 * against.
 */
export type Reason = Readonly<{
  code: ReasonCode;
  value: number;
  article: number;
  alternative: number;
  mark: "measured" | "sourced" | "modelled" | "design";
}>;

export type Forecast = Readonly<{
  /** The unit of the range. */
  of: "chance" | "states" | "yes" | "support" | "points";
  /** Thousandths for a chance; whole numbers otherwise. */
  low: number;
  high: number;
  reasons: readonly Reason[];
}>;
