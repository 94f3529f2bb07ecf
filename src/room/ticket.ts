/** The exit ticket: what a device answers after the debrief has opened, for the teacher alone. */
import type { Seat } from "../engine/state/seat.ts";

/** Whether the own state would call the result a success. */
export const SUCCESSES = ["yes", "ratherYes", "ratherNo", "no"] as const;
export type Success = (typeof SUCCESSES)[number];

/** None of the three has to be answered: null, or empty. */
export type Ticket = Readonly<{
  success: Success | null;
  /** The decision that changed the text most. */
  decision: string;
  /** What the game cannot tell about the real convention. */
  limit: string;
}>;

/** By which device, and where it sat when it answered. */
export type Answered = Readonly<{ device: number; table: number; seat: Seat; ticket: Ticket }>;

/** The tickets after one more: a device has one, and takes it back with an empty one. */
export function withTicket(tickets: readonly Answered[], answered: Answered): readonly Answered[] {
  const others = tickets.filter(({ device }) => device !== answered.device);
  return isEmpty(answered.ticket) ? others : [...others, answered];
}

function isEmpty({ success, decision, limit }: Ticket): boolean {
  return success === null && decision === "" && limit === "";
}
