import { useUi } from "../hooks/stores.ts";
import { usePictureOpen } from "../hooks/use-picture-open.ts";
import { useIsRead } from "./use-is-read.ts";

/** The ring of flags says how many instruments there are: nothing beside it says it again. */
export function useIsCounted(): boolean {
  const picture = useUi((ui) => ui.picture);
  const isOpen = usePictureOpen();
  const isRead = useIsRead();
  return picture === "map" && isOpen && !isRead;
}
