/**
 * Reads and writes tables as the page does. Rejected rows are named, and no cell written by the page starts a
 * formula.
 */
import { parse } from "csv-parse/sync";
import { UsageError } from "../../cli/program.ts";
import {
  decoded,
  isListTooLong,
  LONGEST_NAME,
  withNames,
} from "../../client/selectors/committee/delegation-list.ts";
import { inOneLine, LONGEST_NOTE, ticketText } from "../../client/sessions/room/exit-ticket.ts";
import { foundCommittee } from "../../committee/decide.ts";
import { PACK } from "../../committee/packs/all.ts";
import type { KnownStates } from "../../kernel/known-states.ts";
import { plainName } from "../../kernel/plain-name.ts";
import { catalogueOf } from "../../research/content/catalogue.ts";
import { ratificationsFrom } from "../../research/history/ratification-file.ts";
import { fuzzMessages } from "./messages.ts";
import { ACCEPTED, fault, refused, type Verdict } from "./verdict.ts";

/** The states that a chair's page knows, by their short and other names. */
function states(): KnownStates {
  const { country } = catalogueOf("content");
  const others = catalogueOf("states");
  const named = Object.entries(country ?? {}).map(([id, texts]) => {
    const own = typeof texts === "object" ? texts["name"] : undefined;
    if (typeof own !== "string") throw new Error(`the catalogue does not name ${id}`);
    const more = others[id];
    return { id, own, all: [own, ...(typeof more === "string" ? more.split("; ") : [])] };
  });
  const codes = named.flatMap(({ id, all }) => all.map((name) => [plainName(name), id] as const));
  return { codes: new Map(codes), names: new Map(named.map(({ id, own }) => [id, own] as const)) };
}

const KNOWN = states();

/**
 * Reads a list of delegations, unless it is too long. Reading it twice adds no delegation twice, and nothing
 * disappears without a message.
 */
export function readNames(bytes: Uint8Array): Verdict {
  if (isListTooLong(bytes.length)) return refused("listTooLong");
  const text = decoded(Uint8Array.from(bytes).buffer);
  const { seats, bad, unknown } = withNames([], text, KNOWN);
  const again = withNames(seats, text, KNOWN);
  if (JSON.stringify(again) !== JSON.stringify({ seats, added: [], bad, unknown }))
    return fault(fuzzMessages.changed);
  if (seats.length === 0 && bad.length === 0 && unknown.length === 0 && /[\p{L}\p{N}]/u.test(text))
    return fault(fuzzMessages.lostRows);
  if (seats.some(({ name }) => name.trim() === "" || name.length > LONGEST_NAME))
    return fault(fuzzMessages.badName);
  if (bad.length > 0) return refused(bad.map(({ why }) => why).at(0) ?? "");
  const decided = foundCommittee("Third Committee", PACK["un-ga"], seats);
  return decided.ok ? ACCEPTED : refused(decided.reason);
}

export function readRatificationFile(bytes: Uint8Array): Verdict {
  try {
    ratificationsFrom("ratifications.csv", new TextDecoder().decode(bytes));
    return ACCEPTED;
  } catch (error) {
    if (error instanceof UsageError) return refused(error.message.replaceAll(/\d+/g, "N"));
    throw error;
  }
}

const FORMULA = /^[=+\-@]/;

/** Writes sentences of exit tickets, one per line, as a table and reads it again. */
export function writeTickets(bytes: Uint8Array): Verdict {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, 100);
  const sentences = lines.map((line) => inOneLine(line).slice(0, LONGEST_NOTE));
  const tickets = sentences.map((decision) => ({
    table: 1,
    seat: "KEN",
    ticket: { success: null, decision, limit: "" },
  }));
  const rows: readonly (readonly string[])[] = parse(ticketText(tickets), { record_delimiter: "\n" });
  const cells = rows.slice(1).map((row) => row[3] ?? "");
  if (cells.some((cell) => FORMULA.test(cell))) return fault(fuzzMessages.formula);
  const isWhole = cells.every((cell, at) => cell.replace(/^'/, "") === sentences[at]?.replace(/^'/, ""));
  return isWhole && cells.length === sentences.length ? ACCEPTED : fault(fuzzMessages.lostRows);
}
