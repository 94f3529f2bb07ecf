/** Opens the room's own page when this device loses its seat or the debrief of all tables begins. */
import { useEffect } from "react";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useRoom } from "../hooks/stores.ts";

export function useToRoom(): void {
  const isCalled = useRoom(({ room }) => room !== null && (room.isDebriefed || room.isRemoved));
  useEffect(() => {
    if (isCalled) showScreen("join");
  }, [isCalled]);
}
