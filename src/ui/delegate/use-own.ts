/** Who this device acts for. */
import { useStore } from "zustand";
import { type HostState, hostStore } from "../../client/committee/host-store.ts";
import type { DelegationId } from "../../committee/delegation.ts";
import { useCommitteePage } from "../committee/use-committee.ts";

export function useHost<T>(select: (host: HostState) => T): T {
  return useStore(hostStore, select);
}

/** Only for panels, which are mounted while the device has a seat. */
export function useOwn(): DelegationId {
  const seat = useCommitteePage((page) => page.seat);
  if (seat?.type !== "delegation") throw new Error("useOwn without a seat");
  return seat.id;
}
