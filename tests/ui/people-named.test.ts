/** Screens name the person whom an act affects. The title of a case stands only in small print below that name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import content from "../../src/client/i18n/en/content.json" with { type: "json" };
import { fromContent, loadWording } from "../../src/client/i18n/index.ts";
import { requestFate } from "../../src/client/sentences/request-fate.ts";
import { CASES } from "../../src/content/cases.ts";
import { EVENTS } from "../../src/content/events.ts";

await loadWording("content");

const SOURCES = join(import.meta.dirname, "../../src");
const CATALOGUES = join(SOURCES, "client/i18n");

/** The files below a folder of `src` that contain a text. */
function filesWith(folder: string, text: RegExp): readonly string[] {
  return readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => text.test(readFileSync(join(SOURCES, file), "utf8")));
}

test("only the small print below a person's name uses the title of a case", () => {
  expect(filesWith("ui", /\bcaseTitle\b/)).toEqual(["ui/widgets/person-head.tsx"]);
  expect(filesWith("client", /\bcaseTitle\b/)).toEqual(["client/i18n/names.ts"]);
  expect(filesWith("scene", /\bcaseTitle\b/)).toEqual([]);
});

test("no sentence of the page has a place for the title of a case, or writes one out", () => {
  const titles = Object.values(content.case).map(({ title }) => title);
  expect(titles).toHaveLength(CASES.length);
  const files = readdirSync(CATALOGUES).filter(
    (name) => /\.en\.json$/.test(name) && !name.startsWith("content"),
  );
  for (const name of files) {
    const text = readFileSync(join(CATALOGUES, name), "utf8");
    expect(text, name).not.toContain("{{case}}");
    for (const title of titles) expect(text, name).not.toContain(title);
  }
});

test("no sentence of the page writes out the name of a person: names come with the case", () => {
  const people = Object.values(content.case).flatMap(({ who, called }) => [who, called]);
  const files = readdirSync(CATALOGUES).filter(
    (name) => /\.en\.json$/.test(name) && !name.startsWith("content"),
  );
  for (const name of files) {
    const text = readFileSync(join(CATALOGUES, name), "utf8");
    const written = people.filter((person) => new RegExp(`\\b${person}\\b`).test(text));
    expect(written, name).toEqual([]);
  }
});

test("no file of the page finds a person by the id of a case", () => {
  const ids = CASES.map(({ id }) => id);
  const named = new RegExp(`["'](?:${ids.join("|")})["']`);
  expect(filesWith("ui", named)).toEqual([]);
  expect(filesWith("client", named)).toEqual([]);
});

test("every answer to an event reads as what the government does, not as a headline", () => {
  const labels = EVENTS.flatMap(({ id, answers }) =>
    answers.map(({ key }) => fromContent(`event.${id}.answer.${key}.label`)),
  );
  expect(labels.length).toBeGreaterThan(30);
  expect(labels.filter((label) => /^(?:A|An|The) /.test(label))).toEqual([]);
});

test("an answer to a request says what becomes of the person by whom the case is told", () => {
  for (const { id } of CASES) {
    const called = fromContent(`case.${id}.called`);
    const [help, refuse] = [requestFate(id, "help"), requestFate(id, "refuse")];
    for (const fate of [help, refuse]) {
      expect(fate, id).toContain(called);
      // A real state asks, so no invented state can be the one that learns something.
      expect(fate, id).not.toMatch(/Quessin|Marenia|Tolvia/);
    }
    expect(help).not.toBe(refuse);
    expect(requestFate(id, "terms")).toBeNull();
  }
});
