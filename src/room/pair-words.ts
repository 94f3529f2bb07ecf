/** The words of a Capital to its Delegate, as codes; their sentences are in the catalogue. */
import { CARDS, type Card } from "../engine/state/scenario.ts";

/**
 * The limit on an article: no limit, only what the mandate wishes, or the last text that the Delegate may agree to
 * (`limits.ts` puts the texts in their order).
 */
export type Limit = "any" | "wishes" | number;

/** What the Delegate must do with the whole text: accept it, refuse it, or decide. */
export const VERDICTS = ["take", "leave", "free"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const DECLARATIONS = [...CARDS, "none"] as const satisfies readonly (Card | "none")[];

/** Why a Capital says no. */
export const REASONS = ["home", "price", "partner"] as const;
export type Reason = (typeof REASONS)[number];

/** `takenBack`: the Capital takes its yes back. */
export const ASK_ANSWERS = ["yes", ...REASONS, "takenBack"] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];

/** The maximum number of questions to a Capital in one beat. */
export const MOST_ASKS = 40;
