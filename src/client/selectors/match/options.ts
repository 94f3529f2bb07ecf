/** What the player's seat may do now. */
import type { CommandType } from "../../../engine/state/command.ts";
import { type Option, optionOf as optionIn } from "../../../engine/state/option.ts";
import type { View } from "../../../engine/views/view.ts";

/** The option of one kind, or null if the seat does not have it now. */
export function optionOf<T extends CommandType>(
  { options }: Pick<View, "options">,
  type: T,
): Extract<Option, { type: T }> | null {
  return optionIn(options, type);
}
