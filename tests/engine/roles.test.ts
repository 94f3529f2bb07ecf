import { describe, expect, test } from "vitest";
import { placeOf, setBy, watches } from "../../src/engine/model/roles.ts";
import { instrumentsFor, protocolPartiesFor } from "../../src/engine/model/whole-text.ts";
import { type Article, CARDS, type Scenario } from "../../src/engine/state/scenario.ts";
import { articleOf, scenarioOf } from "../support/scenario.ts";

const full = scenarioOf("full");
const lesson = scenarioOf("lesson");
const ADOPTED = full.articles.map(({ adopted }) => adopted);

/** The adopted text with one article changed to another alternative. */
function textWith(id: string, alternative: number): number[] {
  return ADOPTED.map((adopted, a) => (a === articleOf(full, id) ? alternative : adopted));
}

function without(scenario: Scenario, isOut: (article: Article) => boolean): Scenario {
  const keep = (list: readonly Article[]): Article[] => list.filter((article) => !isOut(article));
  return { ...scenario, articles: keep(scenario.articles), settled: keep(scenario.settled) };
}

describe("articles are found by their role", () => {
  test("at its place if it is in play, and otherwise nowhere", () => {
    expect(placeOf(full, "entryIntoForce")).toBe(articleOf(full, "threshold"));
    expect(placeOf(full, "observers")).toBe(articleOf(full, "review"));
    expect(placeOf(lesson, "entryIntoForce")).toBe(-1);
  });

  test("the text's own alternative, or the adopted one if the article is not in play or still open", () => {
    expect(setBy(full, textWith("reservations", 0), "reservationRule")?.locksRights).toBe(true);
    expect(setBy(full, ADOPTED, "reservationRule")?.locksRights).toBeUndefined();
    expect(setBy(lesson, [0, 0, 0], "entryIntoForce")?.instruments).toBe(40);
    expect(
      setBy(
        full,
        full.articles.map(() => -1),
        "entryIntoForce",
      )?.instruments,
    ).toBe(40);
  });
});

describe("numbers by alternative", () => {
  test("instruments needed: 60, 50, 40 or 30", () => {
    expect([0, 1, 2, 3].map((o) => instrumentsFor(full, textWith("threshold", o)))).toEqual([60, 50, 40, 30]);
  });

  test("parties needed for a protocol: 60, or none if it may come at once", () => {
    expect([0, 1, 2].map((o) => protocolPartiesFor(full, textWith("protocols", o)))).toEqual([60, 60, 0]);
  });

  test("VCLT art. 24(2): a text that does not mention it needs all negotiating States", () => {
    const silent = without(full, ({ role }) => role === "entryIntoForce");
    expect(instrumentsFor(silent, [])).toBe(193);
  });
});

describe("which articles the cards of a home table look at", () => {
  const watched = (scenario: Scenario): (string | undefined)[] =>
    watches(scenario).map(({ article }) => scenario.articles[article]?.id);

  test("each at its own article if that is in play, and otherwise at the first", () => {
    expect(watched(full)).toEqual(["mla", "sovereignty", "safeguards", "preserve", "content"]);
    expect(watched(scenarioOf("standard"))).toEqual([
      ...["mla", "sovereignty", "safeguards"],
      ...["scope_crime", "scope_crime"],
    ]);
    expect(watched(lesson)).toEqual(CARDS.map(() => "illegal_access"));
  });

  test("as far from the state's wish as the content says, in play or not", () => {
    const steps = (scenario: Scenario): number[] => watches(scenario).map((watch) => watch.steps);
    expect([steps(full), steps(lesson)]).toEqual([
      [-1, 1, -1, -1, 1],
      [-1, 1, -1, -1, 1],
    ]);
  });
});
