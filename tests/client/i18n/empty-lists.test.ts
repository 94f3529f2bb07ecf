/** No sentence has an empty list in it: "Still open: ." says nothing. */
import { globSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { scenarioOf } from "../../../src/client/game/library.ts";
import { LISTS } from "../../../src/client/i18n/figures.ts";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { linesOf } from "../../../src/client/sentences/sentences.ts";

await loadWording("content");

/** How code fills a placeholder with a list of names: `articles: names.articles(…)`, `seats: list(…)`. */
const FILLED =
  /\b(\w+): (?:list|shortList|names\.(?:countries|articles|alternatives|anyAlternative|papers|seats))\(/g;
/** Values that are not given to a sentence as a list, or that read well as one state. */
const NOT_LISTS = ["answer", "value", "source", "country", "alternative", "seat", "wish"];

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a sentence with a list", () => {
  test("is never written with nothing to list, wherever the page fills a placeholder with one", () => {
    const filled = globSync("src/{client,ui}/**/*.{ts,tsx}").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(FILLED)].map(([, place = ""]) => place),
    );
    expect(filled.length).toBeGreaterThan(40);
    const unguarded = filled.filter((place) => !LISTS.has(place) && !NOT_LISTS.includes(place));
    expect([...new Set(unguarded)]).toEqual([]);
  });

  test("is reported as a fault if the list is empty", () => {
    const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
    t("journal.lastNightOpened", { articles: "Hacking" });
    expect(faults).not.toHaveBeenCalled();
    t("journal.lastNightOpened", { articles: "" });
    expect(faults).toHaveBeenCalledWith("an empty list for articles");
  });

  test("is replaced by other words when a round or the last night opens without an article", () => {
    const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const scenario = scenarioOf("express", "young");
    for (const round of [1, scenario.rounds]) {
      const [line] = linesOf({ type: "floorOpened", round, floor: [] } as never, scenario);
      expect(line?.text).toMatch(/opens\. No article/);
    }
    expect(faults).not.toHaveBeenCalled();
  });
});
