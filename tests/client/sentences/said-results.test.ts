/** What the announcer says of a beat that has closed: beside a card, nothing that the card or the next panel says. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { reportOf } from "../../../src/client/selectors/move/report-of.ts";
import { articlesTold } from "../../../src/client/selectors/move/told-texts.ts";
import { resultsToSay } from "../../../src/client/sentences/said-results.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

await loadWording("content");

const { scenario, view, journal } = tableAt("deal");
const events = journal.map(({ event }) => event);
const report = reportOf({ scenario, view, before: null, journal });
const revised = events.flatMap((event) => (event.type === "textRevised" ? [event.article] : []));

describe("the results of a beat", () => {
  test("without a card are the weightiest lines, at most four", () => {
    expect(resultsToSay(events, scenario, null)).toHaveLength(4);
  });

  test("beside a card are at most two, of articles that the card does not tell, and no offers", () => {
    if (report === null) throw new Error("no card");
    const told = articlesTold(report);
    expect(told.some((article) => revised.includes(article))).toBe(true);
    const lines = resultsToSay(events, scenario, report);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.flatMap(({ articles }) => articles).filter((article) => told.includes(article))).toEqual([]);
    expect(lines.filter(({ text }) => / package/.test(text))).toEqual([]);
  });
});
