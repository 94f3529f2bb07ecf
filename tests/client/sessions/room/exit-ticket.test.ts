/** Exit tickets as a table for a spreadsheet. Typed text becomes a single line. */
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { inOneLine, ticketText } from "../../../../src/client/sessions/room/exit-ticket.ts";

const of = (decision: string, limit = "") => ({
  table: 2,
  seat: "KEN",
  ticket: { success: "ratherNo" as const, decision, limit },
});

describe("exit tickets as a table", () => {
  test("has one row per ticket, with its table and its state", () => {
    const [row] = csvParse(ticketText([of("The vote, and “why”.", "Who pays?")]));
    expect(row).toMatchObject({
      table: "2",
      state: "KEN",
      success: "ratherNo",
      decision: "The vote, and “why”.",
      limit: "Who pays?",
    });
  });

  test("a missing answer is an empty cell", () => {
    const [row] = csvParse(ticketText([{ ...of(""), ticket: { success: null, decision: "", limit: "" } }]));
    expect(row).toMatchObject({ success: "", decision: "", limit: "" });
  });

  test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])(
    "%s stays text and is run by no spreadsheet",
    (text) => {
      const [row] = csvParse(ticketText([of(text)]));
      expect(row?.decision).toBe(`'${text}`);
    },
  );
});

test("text typed over several lines becomes one line", () => {
  expect(inOneLine("  Brazil\n gave\tway. \r\n")).toBe("Brazil gave way.");
});
