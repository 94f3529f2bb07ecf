/** How a page acts in a committee, wherever its log is kept. */
import type { HostRefusal } from "../../../committee/host-refusal.ts";
import type { Order, Refusal } from "../../../committee/state/order.ts";

/** Why an order was not carried out: by the rules, or because the host could not. */
export type NotDone = Refusal | HostRefusal;

export type CommitteeConnection = Readonly<{
  /** @returns the reason for a refusal, or null if the order was accepted */
  send(order: Order): Promise<NotDone | null>;
  /** Undoes the last entry that is still in effect. */
  undo(entry: number): Promise<NotDone | null>;
  close(): void;
}>;
