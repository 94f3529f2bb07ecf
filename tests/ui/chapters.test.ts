import { describe, expect, test } from "vitest";
import type { ReceivedEvent } from "../../src/client/game/game-store.ts";
import { libraryFor } from "../../src/client/game/library.ts";
import { loadWording } from "../../src/client/i18n/index.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { eventsFor, openMatch, playOut } from "../../src/match/match.ts";
import { chaptersOf } from "../../src/ui/journal/chapters.ts";

await loadWording("content");

const SETUP: Setup = {
  scenario: "lesson",
  seed: "chapters",
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  seats: {},
};
const match = playOut(openMatch(libraryFor(SETUP), SETUP));
const journal: readonly ReceivedEvent[] = eventsFor(match, "wall", 0).map((event, index) => ({
  index,
  event,
}));
const ALL = { country: -1, article: -1 };

describe("the journal in chapters", () => {
  test("runs from the end back to the opening, without an empty chapter", () => {
    const chapters = chaptersOf(journal, match.scenario, ALL);
    expect(chapters.at(-1)?.title).toBe("Opening");
    expect(chapters.map(({ title }) => title)).toContain("Round 1");
    for (const { lines } of chapters) expect(lines.length).toBeGreaterThan(0);
  });

  test("each chapter comes once, and each line has its own id", () => {
    const chapters = chaptersOf(journal, match.scenario, ALL);
    const titles = chapters.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const ids = chapters.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("by state and article only lines about both remain", () => {
    const country = match.scenario.countries.findIndex(({ iso3 }) => iso3 === "BRA");
    const found = chaptersOf(journal, match.scenario, { country, article: 1 });
    for (const { lines } of found) {
      for (const line of lines) {
        expect(line.countries).toContain(country);
        expect(line.articles).toContain(1);
      }
    }
  });
});
