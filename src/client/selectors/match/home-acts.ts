/** The acts at home that concern the seat, whether or not it has an act left for them. */
import { options } from "../../../engine/options/options.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Option } from "../../../engine/state/option.ts";

/** The options that the seat would have now if it had sealed nothing yet. */
export function unspentOptions(own: Seen): readonly Option[] {
  const lists = { ...own.own.lists, sealed: {} };
  return options({ ...own, own: { ...own.own, lists } });
}
