/** What the last sounding showed on a text. */
import type { OpenWorld } from "../state/world.ts";

/** Its placards, one digit a country; empty for a text that is not on the table, blank for one bridged in since. */
export function placardsOn(
  { draft, soundings }: Pick<OpenWorld, "draft" | "soundings">,
  article: number,
  alternative: number,
): string {
  const at = (draft.texts[article] ?? []).indexOf(alternative);
  return soundings[article]?.placards[at] ?? "";
}
