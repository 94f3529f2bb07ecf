/** A room keeps only the newest exit ticket from each device. */
import { describe, expect, test } from "vitest";
import { type Ticket, type TicketOfDevice, withTicket } from "../../src/room/exit-ticket.ts";

const EMPTY: Ticket = { success: null, decision: "", limit: "" };

const of = (device: number, ticket: Partial<Ticket>): TicketOfDevice => ({
  device,
  table: 1,
  seat: "KEN",
  ticket: { ...EMPTY, ...ticket },
});

describe("given the exit tickets of a room", () => {
  test("when a device answers again, its newer answers replace the older", () => {
    const [first, other, second] = [of(0, { success: "no" }), of(1, {}), of(0, { success: "yes" })];
    expect(withTicket([first, other], second)).toEqual([other, second]);
  });

  test("when it sends an empty answer, its ticket is removed", () => {
    expect(withTicket([of(0, { limit: "What states really want." })], of(0, {}))).toEqual([]);
  });

  test.each([{ success: "ratherNo" }, { decision: "The vote." }, { limit: "The future." }] as const)(
    "one answer is a ticket: %o",
    (answer) => {
      expect(withTicket([], of(0, answer))).toHaveLength(1);
    },
  );
});
