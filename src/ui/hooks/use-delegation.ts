/** The delegation of this device. */
import { useStore } from "zustand";
import { rightsOf } from "../../client/selectors/committee/seats.ts";
import { type HostState, hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useCommittee, useCommitteePage } from "./use-committee.ts";

export function useHost<T>(select: (host: HostState) => T): T {
  return useStore(hostStore, select);
}

/** What this delegation is allowed to do in general. The rules also check each order. */
export function useRights(): ReturnType<typeof rightsOf> {
  return rightsOf(useCommittee(), useOwn());
}

/** Only for panels, which exist only while the device has a seat. */
export function useOwn(): DelegationId {
  const seat = useCommitteePage((page) => page.seat);
  if (seat?.type !== "delegation") throw new Error("useOwn without a seat");
  return seat.id;
}
