/** What the announcer says of a beat that has closed: beside a card, nothing that the card or the next panel says. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { reportOf } from "../../../src/client/selectors/move/report-of.ts";
import { articlesTold } from "../../../src/client/selectors/move/told-texts.ts";
import { resultsToSay } from "../../../src/client/sentences/said-results.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { eventsFor } from "../../../src/match/match.ts";
import { SOLO } from "../../support/by-hand.ts";
import { reportedBeats } from "../../support/moves.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

await loadWording("content", "negotiation", "adoption", "move");

const { scenario, view, journal, mine } = tableAt("deal");
const events = journal.map(({ event }) => event);
const report = reportOf({ scenario, view, before: null, journal });
const revised = events.flatMap((event) => (event.type === "textRevised" ? [event.article] : []));

const setup = (seed: string): Setup => {
  return { ...SOLO, climate: "contested", scenario: "lesson", seed, seats: { KEN: { type: "person" } } };
};

describe("the results of a beat", () => {
  test("without a card are the weightiest lines, at most four", () => {
    expect(resultsToSay(events, scenario, null, mine.country)).toHaveLength(4);
  });

  test("beside a card are at most two, of articles that the card does not tell, and no offers", () => {
    if (report === null) throw new Error("no card");
    const told = articlesTold(report, scenario);
    expect(told.some((article) => revised.includes(article))).toBe(true);
    const lines = resultsToSay(events, scenario, report, mine.country);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.flatMap(({ articles }) => articles).filter((article) => told.includes(article))).toEqual([]);
    expect(lines.filter(({ text }) => / package/.test(text))).toEqual([]);
  });
});

test("a text that a brief card names as wanted or not wanted is not said as well", () => {
  for (const { report, given, closed, country } of reportedBeats(setup("panels"), "KEN", {
    type: "bot",
    level: 2,
  })) {
    if (report?.beat !== "sound") continue;
    const events = eventsFor(closed, "KEN", eventsFor(given, "KEN", 0).length);
    const shared = report.shares.map(({ article }) => article);
    const put = events.flatMap((event) => (event.type === "textRevised" ? [event.article] : []));
    expect(put.some((article) => shared.includes(article))).toBe(true);
    const said = resultsToSay(events, closed.scenario, report, country).flatMap(({ articles }) => articles);
    expect(said.filter((article) => shared.includes(article))).toEqual([]);
    return;
  }
  throw new Error("no sounding");
});

describe("what the room decided is said beside the card, since the focus reads only its heading", () => {
  /** What is said as the beat closes, and the events since it opened. */
  const saidAfter = (beat: "close" | "stand" | "vote") => {
    for (const seed of ["panels", "a", "b", "c", "d", "e"])
      for (const closed of reportedBeats(setup(seed), "KEN", { type: "bot", level: 2 })) {
        if (closed.report?.beat !== beat) continue;
        const events = eventsFor(closed.closed, "KEN", eventsFor(closed.given, "KEN", 0).length);
        const { report, country } = closed;
        return { report, said: resultsToSay(events, closed.closed.scenario, report, country) };
      }
    throw new Error(`no ${beat}`);
  };

  test("of a close with several texts, how many are agreed; the card tells the fate of each", () => {
    const { report, said } = saidAfter("close");
    const closed = report.results.flatMap((one) => (one.of === "closed" ? [one] : []));
    expect(closed.length).toBeGreaterThan(1);
    const agreed = closed.filter(({ how }) => how === "agreed").length;
    const heading = t("negotiation:news.heading", { round: 1, agreed, count: closed.length });
    expect(said.map(({ text }) => text)).toContain(heading);
    expect(said.filter(({ text }) => /“.+” is agreed/.test(text))).toEqual([]);
  });

  test("whether the package was blocked", () => {
    expect(saidAfter("stand").said[0]?.text).toMatch(/whole text/);
  });

  test("the final vote, with its numbers", () => {
    const { report, said } = saidAfter("vote");
    const decided = report.results.find((one) => one.of === "decided");
    const { yes, no } = decided?.ballot?.tally ?? { yes: -1, no: -1 };
    expect([
      t("move:decided.vote", { yes, no }),
      t("move:decided.failedVote", { yes, no }),
      t("move:decided.failed"),
    ]).toContain(said[0]?.text);
  });
});
