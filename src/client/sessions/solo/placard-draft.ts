/** Placards being chosen. A full set goes to the match at once and can be changed until the beat closes. */
import type { Care, LayPlacards, Placard } from "../../../engine/state/command.ts";

/** One placard per text, null if not chosen yet, with the declared wish and care. */
export type PlacardDraft = Readonly<{ placards: readonly (Placard | null)[]; wish: number; care: Care }>;

/** The set as a command. Returns null while a placard is missing. */
export function fullSet(article: number, { placards, wish, care }: PlacardDraft): LayPlacards | null {
  const chosen = placards.flatMap((placard) => (placard === null ? [] : [placard]));
  return chosen.length === placards.length
    ? { type: "layPlacards", article, placards: chosen, wish, care }
    : null;
}

/** A stored set is valid only for the texts it was made for. */
export function draftFor<T extends Pick<PlacardDraft, "placards">>(
  laid: T | null | undefined,
  texts: readonly number[],
): T | null {
  return laid?.placards.length === texts.length ? laid : null;
}
