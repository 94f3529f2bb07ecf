/** The placards that the last sounding showed on a text. */
import type { OpenWorld } from "../state/world.ts";

/**
 * The placards on a text, one digit per country. Empty for a text that is not on the table; blank for a text that a
 * bridge has added since the sounding.
 */
export function placardsOn(
  { draft, soundings }: Pick<OpenWorld, "draft" | "soundings">,
  article: number,
  alternative: number,
): string {
  const at = (draft.texts[article] ?? []).indexOf(alternative);
  return soundings[article]?.placards[at] ?? "";
}
