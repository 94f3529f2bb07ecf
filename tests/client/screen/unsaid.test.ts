/** The announcer loses no news that came while the picture was playing. */
import { expect, test } from "vitest";
import { unsaid } from "../../../src/client/screen/unsaid.ts";
import { heard } from "../../support/heard.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

const { view, match } = tableAt("deal");
const journal = heard(match.log);
const last = journal.slice(-1);

test("the news of a beat is said although a later message has replaced it in the queue", () => {
  const before = { seat: view.seat, until: journal.length - 5 };
  expect(unsaid(before, { view, journal, queue: last })).toHaveLength(5);
});

test("a match that was opened, and another seat at the same device, say no old news", () => {
  expect(unsaid(null, { view, journal, queue: last })).toHaveLength(1);
  expect(unsaid({ seat: view.seat, until: 2 }, { view, journal, queue: [] })).toEqual([]);
  expect(unsaid({ seat: "BRA", until: 2 }, { view, journal, queue: last })).toHaveLength(1);
});
