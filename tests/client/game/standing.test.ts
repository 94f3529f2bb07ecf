/** A beat that the teacher took back has not happened: nothing of it is reported, and its second play counts. */
import { beforeAll, expect, test } from "vitest";
import { seenOf } from "../../../src/client/game/at-table.ts";
import { standingEvents, withNews } from "../../../src/client/game/standing.ts";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { moveReport } from "../../../src/client/selectors/move/move-report.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { close, eventsFor, giveRuling, openMatch, viewOf } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { SOLO, TEST_VERSION } from "../../support/by-hand.ts";

beforeAll(() => loadWording("content", "negotiation", "move"));

const setup: Setup = { ...SOLO, scenario: "lesson", seed: "taken-back", seats: { KEN: { type: "person" } } };
const opened = openMatch(libraryFor(TEST_VERSION, setup), setup);
const closed = close(opened);
const back = giveRuling(closed, { type: "undoBeat" });

const journalOf = (match: Match) => withNews([], eventsFor(match, "KEN", 0));
const reportIn = (match: Match) => {
  const now = seenOf(match.scenario, viewOf(match, "KEN"));
  return moveReport(journalOf(match), { now, before: null });
};

test("the card of a beat that was taken back goes with it, and comes with its second close", () => {
  expect(reportIn(closed)?.beat).toBe("sound");
  expect(reportIn(back)).toBeNull();
  expect(reportIn(close(back))).toEqual(reportIn(closed));
});

test("of the beat that was taken back only the taking back is heard any more", () => {
  const types = journalOf(back).map(({ event }) => event.type);
  expect(types.at(-1)).toBe("beatUndone");
  expect(types.filter((type) => type === "beatOpened")).toHaveLength(1);
  expect(types).not.toContain("placardsRevealed");
  const indices = journalOf(close(back)).map(({ index }) => index);
  expect(indices).toEqual(indices.toSorted((a, b) => a - b));
});

test("the film begins with the text that the chair first put in the beat that counts", () => {
  const events = eventsFor(close(back), "wall", 0);
  const revised = standingEvents(events).filter(({ type }) => type === "textRevised");
  expect(revised).toEqual(eventsFor(closed, "wall", 0).filter(({ type }) => type === "textRevised"));
  expect(events.filter(({ type }) => type === "textRevised").length).toBeGreaterThan(revised.length);
});
