/**
 * Matches a committee's own clauses to the game's wordings. The page suggests the most similar wording, and a person
 * decides.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { alternativeText } from "../../../../src/client/i18n/names.ts";
import {
  mayBeSilent,
  plenaryScenario,
  plenarySetup,
  silenceable,
  suggestions,
  textOf,
  twiceMatched,
  wordsOf,
} from "../../../../src/client/selectors/committee/plenary.ts";
import { openMatch } from "../../../../src/match/match.ts";

beforeAll(() => loadWording("content"));

const CLAUSES = {
  "Calls upon all States to make it a crime to share an intimate picture of a person without consent":
    "ncii/consent-based",
  "Decides that the convention shall enter into force ninety days after the sixtieth instrument":
    "threshold/sixty",
  "Urges States with the means to transfer technology to developing countries that ask for it":
    "techtransfer/firm-duty",
  "Decides that States review one another and publish the reports, civil society taking part":
    "review/open-peer-review",
  "Expresses its appreciation to the host country": null,
} as const;

describe("the closest wording to a clause", () => {
  test.each(Object.entries(CLAUSES))("%s", (clause, wanted) => {
    const [found = null] = suggestions([clause]);
    expect(found === null ? null : `${found.article}/${found.key}`).toBe(wanted);
  });

  test("each wording of the game is closest to itself", () => {
    const all = plenaryScenario().articles.flatMap(({ id, alternatives }) =>
      alternatives.map(({ key }) => ({ article: id, key })),
    );
    const found = suggestions(all.map(({ article, key }) => alternativeText(article, key, "clause")));
    const right = found.filter((one, at) => one?.article === all[at]?.article);
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });
});

describe("the text that goes before all states", () => {
  const sixty = { article: "threshold", key: "sixty" };
  const thirty = { article: "threshold", key: "thirty" };

  test("contains every clause that was matched, and nothing from outside the game", () => {
    expect(textOf([sixty, null], [])).toEqual({ threshold: "sixty" });
  });

  test("leaves out an article without a clause if the chair says so, and has the committee's own words", () => {
    expect(textOf([sixty, null], ["ncii"])).toEqual({ threshold: "sixty", ncii: null });
    expect(wordsOf(["Sixty it is", "Thanks"], [sixty, null])).toEqual({ threshold: "Sixty it is" });
  });

  test("never leaves out an article with a clause, or one that the procedure reads", () => {
    const own = { article: "ncii", key: "consent-based" };
    expect(textOf([own], ["ncii", "threshold"])).toEqual({ ncii: "consent-based" });
    expect(["threshold", "reservations", "protocols", "review", "joint"].filter(mayBeSilent)).toEqual([]);
    expect(silenceable([own])).toHaveLength(20 - 1);
  });

  test("if two clauses concern one article, the later one counts, and the page says so", () => {
    expect(textOf([sixty, thirty], [])).toEqual({ threshold: "thirty" });
    expect([twiceMatched([sixty, thirty]), twiceMatched([sixty, null])]).toEqual([["threshold"], []]);
  });

  test("opens a match in which all states decide on it, with one seat of the committee", () => {
    const setup = plenarySetup({ clauses: ["Thirty"], matched: [thirty], silent: ["ncii"] }, "KEN");
    const { world, scenario } = openMatch(libraryFor(setup), setup);
    const at = scenario.articles.findIndex(({ id }) => id === "threshold");
    expect([world.phase, scenario.articles[at]?.alternatives[world.treaty.text[at] ?? -1]?.key]).toEqual([
      "adoption",
      "thirty",
    ]);
    expect(scenario.articles.map(({ id }) => id)).not.toContain("ncii");
    expect(setup.seats).toEqual({ KEN: { type: "person" } });
  });
});
