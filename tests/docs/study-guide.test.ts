/**
 * Checks docs/STUDY-GUIDE.md: it is short, every fact names a listed source, and modelled figures match the model.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { countryName, namesOf } from "../../src/client/i18n/names.ts";
import { briefScenario } from "../../src/client/print/brief.ts";
import { SOURCED_POSITIONS } from "../../src/content/positions.ts";
import { expectedWish } from "../../src/engine/model/canonical.ts";

await loadWording("content");

const GUIDE = readFileSync(new URL("../../docs/STUDY-GUIDE.md", import.meta.url), "utf8");
const [TEXT = "", SOURCES = ""] = GUIDE.split("\n## Sources\n");
const scenario = briefScenario();
const names = namesOf(scenario);

/** The sections on single articles. Each says what is disputed and has a line with the wordings. */
const DISPUTED = TEXT.split(/\n### /)
  .slice(1)
  .map((section) => section.split("\n## ")[0] ?? "");

/** Finds a section by the title of its article, which comes before the article numbers. */
function sectionOf(article: number): string | undefined {
  return DISPUTED.find((section) => section.startsWith(`${names.article(article)} (`));
}

/** The article's wordings as the guide lists them, with the number of states expected to want each. */
function wordingsLine(article: number): string {
  const { countries } = scenario;
  const wordings = scenario.articles[article]?.alternatives ?? [];
  const counts = wordings.map(
    (_, wording) => countries.filter((_, at) => expectedWish(scenario, article, at) === wording).length,
  );
  return counts.map((count, wording) => `${names.alternative(article, wording)} (${count})`).join(" · ");
}

test("a delegate reads it in half an hour: at most 2,500 words", () => {
  const words = GUIDE.replaceAll(/\]\([^)]*\)/g, "]").match(/\S*\w\S*/g) ?? [];
  expect(words.length).toBeLessThanOrEqual(2500);
});

test("no sentence is longer than forty words", () => {
  const prose = TEXT.split("\n").filter((line) => !/^(\||#|.* · )/.test(line));
  const sentences = prose.flatMap((line) => line.split(/(?<=[.?!:;])\s/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 40)).toEqual([]);
});

/** The keys of the sources cited in a text. Single meetings (M3 to M17) share one line of the list. */
function keysIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\[([A-Z][A-Z0-9-]*)\]/g)].map(([, key = ""]) => key))];
}

test("given a fact, its source is in the list, with its date; every listed source is used", () => {
  const listed = SOURCES.split("\n")
    .filter((line) => /^\| [A-Z]/.test(line))
    .flatMap((line) => (line.split("|")[1] ?? "").trim().split(", "));
  const used = keysIn(TEXT.replace("[UNTC], names the source", "")).filter((key) => !/^M\d+$/.test(key));
  expect([...used].sort()).toEqual(listed.filter((key) => key !== "M3 to M17").sort());
});

test("each report is called what it is", () => {
  const unmarked = [...TEXT.matchAll(/\[[A-Z][A-Z0-9-]*\](?! [●○]|, names)/g)].map(([found]) => found);
  expect(unmarked).toEqual([]);
});

describe("given an article that divided the room", () => {
  const disputed = scenario.articles.flatMap((_, article) => sectionOf(article) ?? []);

  test("every section is about one article, and all nine with a reported position have one", () => {
    expect(disputed).toHaveLength(DISPUTED.length);
    const reported = new Set(SOURCED_POSITIONS.map(({ article }) => article));
    const missing = scenario.articles.filter(({ id }, at) => reported.has(id) && sectionOf(at) === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("its wordings and the modelled figures are those of the game", () => {
    const wrong = scenario.articles.flatMap((_, article) => {
      const section = sectionOf(article);
      return section === undefined || section.includes(wordingsLine(article)) ? [] : [wordingsLine(article)];
    });
    expect(wrong).toEqual([]);
  });

  test("every state whose position is reported is named", () => {
    const unnamed = SOURCED_POSITIONS.filter(({ article, iso3 }) => {
      const at = scenario.articles.findIndex(({ id }) => id === article);
      return sectionOf(at)?.includes(countryName(iso3)) !== true;
    });
    expect(unnamed.map(({ article, iso3 }) => `${article}/${iso3}`)).toEqual([]);
  });
});
