/**
 * Matches a committee's own clauses to the game's wordings. The page suggests the most similar wording, and a person
 * decides.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { alternativeText } from "../../../../src/client/i18n/names.ts";
import {
  matchedProvisions,
  standingProvisions,
} from "../../../../src/client/selectors/committee/matched-provisions.ts";
import {
  forcesApart,
  idOf,
  mayBeSilent,
  plenaryScenario,
  plenarySetup,
  silenceable,
  suggestedFor,
  suggestions,
  textOf,
  twiceMatched,
  wordsOf,
} from "../../../../src/client/selectors/committee/plenary.ts";
import { provisionsOf } from "../../../../src/committee/state/provisions.ts";
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

describe("a clause with parts", () => {
  const CLAUSE =
    "States Parties shall: (a) make it a crime to share an intimate picture without consent; " +
    "(b) if they so wish, give technology and training to developing States that ask for it; and " +
    "(c) thank the host country";

  test("has a suggestion for each part, in its own force", () => {
    const found = suggestedFor(provisionsOf(["Thanks the Chair", CLAUSE]));
    expect(found.map((one) => one && idOf(one))).toEqual([
      null,
      "ncii/consent-based",
      "techtransfer/voluntary-help",
      null,
    ]);
  });

  test("says of each part whether its wording binds as it does; a part without a force has that of all", () => {
    const [, crime, help] = provisionsOf(["Thanks the Chair", CLAUSE]);
    if (crime === undefined || help === undefined) throw new Error("three parts");
    const duty = { article: "techtransfer", key: "firm-duty" };
    expect(forcesApart(help, duty)).toEqual({ own: "permits", model: "binds" });
    expect(forcesApart(crime, duty)).toBeNull();
  });

  test("that was matched as a whole gives its wording to its first part", () => {
    const matching = { wordings: [null, "ncii/consent-based"], isShown: true };
    const { wordings } = matchedProvisions({ text: `Thanks the Chair\n${CLAUSE}`, matching });
    expect(wordings).toEqual([null, "ncii/consent-based", null, null]);
  });

  test("counts as in the adopted text, and a struck clause keeps its place in the order", () => {
    const text = `Thanks the Chair\n\n${CLAUSE}`;
    const { provisions, stored } = standingProvisions({ text });
    expect(provisions.map(({ clause, mark }) => [clause, mark])).toEqual([
      [0, null],
      [1, "a"],
      [1, "b"],
      [1, "c"],
    ]);
    expect(stored(["w", "x", "y", "z"])).toEqual(["w", null, "x", "y", "z"]);
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
