/** Placards as they lie on the own table: sealed or not, a full set is turned over with all others. */
import type { Care, LayPlacards, Placard } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command.ts";
import { optionOf } from "../../engine/state/option.ts";
import type { View } from "../../engine/wire/view.ts";
import type { Drafts } from "./drafts.ts";

/** One a text, null where nothing has been chosen yet; the wish and the care told with them. */
export type Laid = Readonly<{ placards: readonly (Placard | null)[]; wish: number; care: Care }>;

/** What would be sealed; null while a placard is missing. */
export function fullSet(article: number, { placards, wish, care }: Laid): LayPlacards | null {
  const laid = placards.flatMap((placard) => (placard === null ? [] : [placard]));
  return laid.length === placards.length
    ? { type: "layPlacards", article, placards: laid, wish, care }
    : null;
}

/** A set kept from before is only good for the texts it was made for. */
export function fitting<T extends Pick<Laid, "placards">>(
  laid: T | null | undefined,
  texts: readonly number[],
): T | null {
  return laid?.placards.length === texts.length ? laid : null;
}

/** Full sets on the table that are not sealed yet. */
export function fullSets(view: View, drafts: Drafts): readonly LayPlacards[] {
  const sealed = new Set((view.mine?.sealed ?? []).map(slotOf));
  return (optionOf(view.options, "layPlacards")?.articles ?? []).flatMap(({ article, texts }) => {
    const laid = fitting(drafts.placards?.[article], texts);
    const command = laid === null ? null : fullSet(article, laid);
    return command === null || sealed.has(slotOf(command)) ? [] : [command];
  });
}
