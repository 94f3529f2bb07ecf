/** The exit ticket in a page: what its form gives, and all tickets as a table for a spreadsheet. */
import { csvFormat } from "d3-dsv";
import type { DeskView } from "../../../room/message.ts";

export { LONGEST_NOTE } from "../../../room/decide-room.ts";
export { SUCCESSES, type Success, type Ticket } from "../../../room/ticket.ts";

/** What was typed, in one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A row a ticket: states, and nobody's name. */
export function ticketText(tickets: DeskView["tickets"]): string {
  return csvFormat(
    tickets.map(({ table, seat, ticket: { success, decision, limit } }) => ({
      table,
      state: seat,
      success: success ?? "",
      decision: asText(decision),
      limit: asText(limit),
    })),
  );
}

/** A spreadsheet takes what begins so for a formula, and would run it. */
function asText(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
