/** The exit ticket: what each device answers after the debrief has opened. Only the teacher sees it. */
import type { Seat } from "../engine/state/seat.ts";

/** The answers to the question whether the delegation's own state would call the result a success. */
export const SUCCESSES = ["yes", "ratherYes", "ratherNo", "no"] as const;
export type Success = (typeof SUCCESSES)[number];

/** All three answers are optional (null or empty). */
export type Ticket = Readonly<{
  success: Success | null;
  /** The pupil's answer: the decision that changed the text most. */
  decision: string;
  /** The pupil's answer: what the game cannot say about the real convention. */
  limit: string;
}>;

/** The device that answered, and its seat at that time. */
export type TicketOfDevice = Readonly<{ device: number; table: number; seat: Seat; ticket: Ticket }>;

/** Adds a ticket. A device has one ticket; an empty ticket removes it. */
export function withTicket(
  tickets: readonly TicketOfDevice[],
  answered: TicketOfDevice,
): readonly TicketOfDevice[] {
  const others = tickets.filter(({ device }) => device !== answered.device);
  return isEmpty(answered.ticket) ? others : [...others, answered];
}

function isEmpty({ success, decision, limit }: Ticket): boolean {
  return success === null && decision === "" && limit === "";
}
