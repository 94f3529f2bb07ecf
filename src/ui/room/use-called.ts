/**
 * Brings players who are still reading their mandate to the table when a beat closes or when others are waiting for
 * them.
 */
import { useEffect, useRef } from "react";
import { callToTable } from "../../client/screen/ui-store.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";

export function useCalled(): void {
  const { clock } = useTable().view.world;
  const isWaitedFor = useIsWaitedFor();
  // Players who return to their mandate while others are waiting already know that they are expected, so they are not
  // called at once.
  const first = useRef({ clock, isWaitedFor });
  useEffect(() => {
    if (clock !== first.current.clock) callToTable("closed", clock);
    else if (isWaitedFor && !first.current.isWaitedFor) callToTable("waited", clock);
  }, [clock, isWaitedFor]);
}

/** True if only this seat is not ready, or if most seats are ready and there is little time left. */
function useIsWaitedFor(): boolean {
  const { view } = useTable();
  const isOthers = usePartnerRole() !== null;
  const room = useRoom((state) => state.room);
  if (room === null || isOthers || view.world.ready.includes(view.seat)) return false;
  const others = room.seats.filter(({ seat, isTaken, isHere }) => isTaken && isHere && seat !== view.seat);
  const isLast = others.length > 0 && others.every(({ isReady }) => isReady);
  return isLast || room.clock?.isCountdown === true;
}
