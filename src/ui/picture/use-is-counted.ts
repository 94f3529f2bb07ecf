import { useUi } from "../hooks.ts";
import { useIsRead } from "./use-is-read.ts";
import { usePictureOpen } from "./use-picture-open.ts";

/** The ring of flags says how many instruments there are: nothing beside it says it again. */
export function useIsCounted(): boolean {
  const picture = useUi((ui) => ui.picture);
  const isOpen = usePictureOpen();
  const isRead = useIsRead();
  return picture === "map" && isOpen && !isRead;
}
