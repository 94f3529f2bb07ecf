import { useUi } from "../hooks/stores.ts";
import { usePictureOpen } from "../hooks/use-picture-open.ts";
import { useIsRead } from "./use-is-read.ts";

/** True if the map's ring of flags already shows the number of instruments, so that nothing beside it repeats it. */
export function useIsCounted(): boolean {
  const picture = useUi((ui) => ui.picture);
  const isOpen = usePictureOpen();
  const isRead = useIsRead();
  return picture === "map" && isOpen && !isRead;
}
