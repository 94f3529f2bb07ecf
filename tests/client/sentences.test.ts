import { describe, expect, test } from "vitest";
import { libraryFor, scenarioOf } from "../../src/client/library.ts";
import { language, loadWording } from "../../src/client/wording/index.ts";
import {
  alternativeText,
  articleTitle,
  caseStory,
  caseTitle,
  caucusAbout,
  caucusName,
  caucusShort,
  countryName,
  eventAnswer,
  eventText,
  glossaryIds,
  glossaryTerm,
  mandateLine,
} from "../../src/client/wording/names.ts";
import { linesOf } from "../../src/client/wording/sentences.ts";
import uiEn from "../../src/client/wording/ui.en.json";
import { MANDATES } from "../../src/content/index.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import type { Setup } from "../../src/engine/state/world.ts";
import { eventsFor, openMatch, playOut, ready } from "../../src/match/index.ts";

await loadWording("content");

/** A text is broken where a key, a placeholder or a hole shows through. */
function expectSentence(text: string): void {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/\{\{|\}\}|(?<!' )\bundefined\b|NaN|\[object/);
  expect(text).not.toMatch(/^[a-z]+(\.[\w-]+)+$/i);
}

function setupOf(scenario: Setup["scenario"], seed: string, seats: Setup["seats"]): Setup {
  return { scenario, seed, climate: "tense", audience: "adult", procedure: USUAL_PROCEDURE, level: 2, seats };
}

describe("sentences", () => {
  test.each(["lesson", "express", "standard"] as const)(
    "every event of a watched %s match is told whole",
    (id) => {
      for (const seed of ["a", "b", "c"]) {
        const setup = setupOf(id, seed, {});
        const match = playOut(openMatch(libraryFor(setup), setup));
        for (const event of eventsFor(match, "wall", 0)) {
          for (const line of linesOf(event, match.scenario)) expectSentence(line.text);
        }
      }
    },
  );

  test("a player's own events are told whole", () => {
    const setup = setupOf("express", "own", { RUS: { type: "person" } });
    let match = openMatch(libraryFor(setup), setup);
    while (match.world.beat !== "over") match = ready(match, "RUS");
    for (const event of eventsFor(match, "RUS", 0)) {
      for (const line of linesOf(event, match.scenario)) expectSentence(line.text);
    }
  });

  test("lines know whom and what they are about", () => {
    const setup = setupOf("lesson", "a", {});
    const match = playOut(openMatch(libraryFor(setup), setup));
    const speech = eventsFor(match, "wall", 0).find((event) => event.type === "speechesHeard");
    const [first] = speech === undefined ? [] : linesOf(speech, match.scenario);
    expect(first?.countries.length).toBeGreaterThan(0);
    expect(first?.articles).toHaveLength(1);
  });
});

describe("the catalogue", () => {
  test("speaks English for now", () => {
    expect(language()).toBe("en");
  });

  test("names everything of the full scenario", () => {
    const { articles, countries, caucuses, cases, events } = scenarioOf("full", "adult");
    for (const { id, alternatives } of articles) {
      expectSentence(articleTitle(id));
      for (const { key } of alternatives) {
        for (const part of ["name", "clause", "gloss"] as const)
          expectSentence(alternativeText(id, key, part));
      }
    }
    for (const { iso3 } of countries) expectSentence(countryName(iso3));
    for (const { id } of caucuses)
      for (const name of [caucusName, caucusShort, caucusAbout]) expectSentence(name(id));
    for (const { id } of cases) for (const name of [caseTitle, caseStory]) expectSentence(name(id));
    for (const { country, lines } of MANDATES) {
      for (const { article } of lines) expectSentence(mandateLine(country, article)?.line ?? "");
    }
    for (const { id, answers } of events) {
      expectSentence(eventText(id, "headline", "your state"));
      for (const { key } of answers) expectSentence(eventAnswer(id, key, "label"));
    }
    for (const id of glossaryIds()) expectSentence(glossaryTerm(id).explanation);
  });

  test("every plural has both forms", () => {
    const keys = keysOf(uiEn);
    for (const key of keys) {
      if (key.endsWith("_one")) expect(keys).toContain(key.replace(/_one$/, "_other"));
    }
  });
});

function keysOf(tree: object, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
  );
}
