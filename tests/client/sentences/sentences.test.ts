import { describe, expect, test } from "vitest";
import { libraryFor, scenarioOf } from "../../../src/client/game/library.ts";
import adoptionEn from "../../../src/client/i18n/en/adoption.json";
import challengesEn from "../../../src/client/i18n/en/challenges.json";
import contentEn from "../../../src/client/i18n/en/content.json";
import debriefEn from "../../../src/client/i18n/en/debrief.json";
import labEn from "../../../src/client/i18n/en/lab.json";
import negotiationEn from "../../../src/client/i18n/en/negotiation.json";
import ratificationEn from "../../../src/client/i18n/en/ratification.json";
import uiEn from "../../../src/client/i18n/en/ui.json";
import { glossaryIds, glossaryTerm } from "../../../src/client/i18n/glossary.ts";
import { language, loadWording, t } from "../../../src/client/i18n/index.ts";
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
  mandateLine,
} from "../../../src/client/i18n/names.ts";
import { linesOf } from "../../../src/client/sentences/sentences.ts";
import { MANDATES } from "../../../src/content/mandates.ts";
import { USUAL_PROCEDURE } from "../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { eventsFor, openMatch, playOut, setReady } from "../../../src/match/match.ts";

await loadWording("content");

const SENTENCES = Object.entries({
  uiEn,
  contentEn,
  negotiationEn,
  adoptionEn,
  ratificationEn,
  debriefEn,
  labEn,
  challengesEn,
}).flatMap(([name, tree]) => sentencesOf(tree, `${name}:`));

/** Nouns that can follow a number and are never verbs. */
const COUNTED =
  "articles?|instruments?|matches|match|months?|part(?:y|ies)|partners?|points?|seconds?|sponsors?|states?|treat(?:y|ies)|times?";

/** Fails if a text is empty or shows a key, a placeholder, a missing value or an empty list. */
function expectSentence(text: string): void {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/\{\{|\}\}|(?<!’ )\bundefined\b|NaN|\[object/);
  expect(text).not.toMatch(/^[a-z]+(\.[\w-]+)+$/i);
  expect(text).not.toMatch(/[:,] ?[.,]|\( ?\)/);
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

  test("a player's own events are described in full", () => {
    const setup = setupOf("express", "own", { RUS: { type: "person" } });
    let match = openMatch(libraryFor(setup), setup);
    while (match.world.beat !== "over") match = setReady(match, "RUS");
    for (const event of eventsFor(match, "RUS", 0)) {
      for (const line of linesOf(event, match.scenario)) expectSentence(line.text);
    }
  });

  test("lines know which states and topics they are about", () => {
    const setup = setupOf("lesson", "a", {});
    const match = playOut(openMatch(libraryFor(setup), setup));
    const speech = eventsFor(match, "wall", 0).find((event) => event.type === "speechesHeard");
    const [first] = speech === undefined ? [] : linesOf(speech, match.scenario);
    expect(first?.countries.length).toBeGreaterThan(0);
    expect(first?.articles).toHaveLength(1);
  });
});

describe("the catalogue", () => {
  test("is in English for now", () => {
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

  test("every plural has the form that every language has", () => {
    const keys = new Set(SENTENCES.map(([key]) => key));
    const forms = [...keys].filter((key) => /_(zero|one|two|few|many)$/.test(key));
    expect(forms.filter((key) => !keys.has(key.replace(/_[a-z]+$/, "_other")))).toEqual([]);
  });

  test("every noun after a number has its plurals", () => {
    const counted = new RegExp(`\\{\\{\\w+\\}\\}(st|nd|rd|th)? (${COUNTED})\\b`, "g");
    const forms = /_(zero|one|two|few|many|other)$/;
    const bare = SENTENCES.filter(([key, text]) =>
      (text.match(counted) ?? []).some((found) => !found.startsWith("{{count}}") || !forms.test(key)),
    );
    expect(bare.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test("numbers are written by the language, and ordered as it orders them", async () => {
    await loadWording("lab");
    expect(t("lab:setup.start", { count: 1000 })).toBe("Play 1,000 matches");
    expect(t("lab:setup.start", { count: 1 })).toBe("Play 1 match");
    expect(t("common.percent", { value: 12.34567 })).toBe("12.346%");
    const nth = [1, 2, 3, 11, 40, 42].map((count) => t("lab:nth", { count, ordinal: true }));
    expect(nth.map((text) => text.split(" ")[0])).toEqual(["1st", "2nd", "3rd", "11th", "40th", "42nd"]);
  });
});

function sentencesOf(tree: object, path = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : sentencesOf(value as object, `${path}${key}.`),
  );
}
