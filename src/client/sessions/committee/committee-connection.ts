/** How a page acts in a committee, wherever its log is kept. */
import type { Order, Refusal } from "../../../committee/state/order.ts";

export type CommitteeConnection = Readonly<{
  /** @returns why it was refused; null where it was taken */
  send(order: Order): Promise<Refusal | null>;
  /** Takes back the last entry that stands. */
  undo(entry: number): Promise<Refusal | null>;
  close(): void;
}>;
