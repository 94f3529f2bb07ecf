import { useSession, useUi } from "./stores.ts";
import { useIsNarrow } from "./use-is-narrow.ts";

/** In a room, a phone hides the picture until the user asks for it, because the wall shows it. */
export function usePictureOpen(): boolean {
  const chosen = useUi((ui) => ui.pictureOpen);
  const isNarrow = useIsNarrow();
  const isInRoom = useSession() !== null;
  return chosen ?? !(isNarrow && isInRoom);
}
