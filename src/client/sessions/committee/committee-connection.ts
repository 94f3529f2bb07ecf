/** How a page acts in a committee, wherever its log is kept. */
import type { Order, Refusal } from "../../../committee/state/order.ts";

export type CommitteeConnection = Readonly<{
  /** @returns the reason for a refusal, or null if the order was accepted */
  send(order: Order): Promise<Refusal | null>;
  /** Undoes the last entry that is still in effect. */
  undo(entry: number): Promise<Refusal | null>;
  close(): void;
}>;
