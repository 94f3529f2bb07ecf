/** What the placards that a seat is choosing would do to the chair's text, in the words that the screen needs. */
import type { PlacardsOutlook } from "../../../engine/forecasts/placards.ts";
import type { Placard } from "../../../engine/state/command.ts";

export type TextOutlook =
  /** The seat shows no preference: the text that the chair puts without one. */
  | Readonly<{ of: "open"; put: number }>
  /** The chair puts this text, and would put `other` without the seat's placards. */
  | Readonly<{ of: "turns"; put: number; other: number }>
  /** The chair puts this text, and without the placards two texts would be too close to name one. */
  | Readonly<{ of: "secures"; put: number }>
  /** The chair puts this text with or without the placards. */
  | Readonly<{ of: "keeps"; put: number }>
  /** Two texts are too close to name one. */
  | Readonly<{ of: "close"; put: number; other: number }>;

/** Returns null if there is only one text on the table. */
export function textOutlook(
  { laid, none, rival, lead, leadOfNone, closeLead }: PlacardsOutlook,
  placards: readonly (Placard | null)[],
): TextOutlook | null {
  if (rival < 0) return null;
  if (lead < closeLead) return { of: "close", put: laid, other: rival };
  if (hasView(placards) && leadOfNone < closeLead) return { of: "secures", put: laid };
  if (laid !== none) return { of: "turns", put: laid, other: none };
  return { of: hasView(placards) ? "keeps" : "open", put: laid };
}

const LIVE: Placard = 1;

/** Whether placards show a preference. */
function hasView(placards: readonly (Placard | null)[]): boolean {
  return placards.some((placard) => placard !== null && placard !== LIVE);
}
