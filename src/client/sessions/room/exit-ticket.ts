/** The exit ticket: what its form collects, and all tickets as a table for a spreadsheet. */
import { csvFormat } from "d3-dsv";
import type { DeskView } from "../../../room/message.ts";

export { LONGEST_NOTE } from "../../../room/decide.ts";
export { SUCCESSES, type Success, type Ticket } from "../../../room/exit-ticket.ts";

/** Joins the typed text into one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** One row per ticket, with states but no names of people. */
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

/** Makes typed text safe: a spreadsheet would run text that starts with one of these characters as a formula. */
export function asText(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
