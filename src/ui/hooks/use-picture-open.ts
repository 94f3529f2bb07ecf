import { useSession, useUi } from "./stores.ts";
import { useIsNarrow } from "./use-is-narrow.ts";

/** In a room a phone leaves the picture to the wall, until it is asked for. */
export function usePictureOpen(): boolean {
  const chosen = useUi((ui) => ui.pictureOpen);
  const isNarrow = useIsNarrow();
  const isInRoom = useSession() !== null;
  return chosen ?? !(isNarrow && isInRoom);
}
