/**
 * Every section of docs/MODEL.md starts with one plain sentence that says what it means. The papers on data and
 * security for schools use common words and short sentences.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const MODEL = readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8");

/** The subsections for teachers are in plain words throughout, so they are not checked. */
const isForTeachers = (heading: string): boolean => heading.startsWith("1.");

const SECTIONS = MODEL.split(/\n#{2,3} /)
  .slice(1)
  .map((section) => section.split(/\n\n/))
  .map(([heading = "", first = ""]) => ({ heading, first }))
  .filter(({ heading }) => heading === "1. For a teacher" || !isForTeachers(heading));

describe("given a section of MODEL.md, it begins in plain words", () => {
  test.each(SECTIONS)("$heading", ({ first }) => {
    expect(first.trim()).toMatch(/^\*\*In plain words:\*\* [^.]+\.$/);
  });
});

test("given a link at the top of MODEL.md, its section is there", () => {
  const anchors = MODEL.split("\n")
    .filter((line) => /^#{2,3} /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
  const linked = [...MODEL.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
});

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The words of a document, without table markup and with each piece of inline code as one word. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/`[^`]*`/g, "code")
    .split(/[\s|]+/)
    .filter((word) => /\w/.test(word));

/** The part of a paper that is written for readers, without link addresses and the table of names in the code. */
const proseOf = (path: string): string =>
  (read(path).split("## For anyone who checks the code")[0] ?? "").replace(/\]\([^)]*\)/g, "]");

const PLAIN = ["docs/SECURITY.md", "docs/school/retention.md"];

describe.each(PLAIN)("given %s, a pupil of fourteen can read it", (path) => {
  test("no word that people never use in speech", () => {
    expect(
      proseOf(path).match(/\b(?:whoever|whomever|thereof|herein|heretofore|shall|wherein|so long)\b/gi),
    ).toBeNull();
  });

  test("no sentence of more than 35 words", () => {
    const sentences = proseOf(path).split(/[.:;?!](?:\s|$)|[|\n]/);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 35)).toEqual([]);
  });
});

test.each([
  ["docs/PLAYING.md", 1200],
  ["docs/SECURITY.md", 900],
])("%s has at most %i words", (path, most) => {
  expect(wordsOf(read(path)).length).toBeLessThanOrEqual(most);
});

test("every test that docs/SECURITY.md names exists, and every promise and attempt names one", () => {
  const rows = read("docs/SECURITY.md")
    .split("\n")
    .filter((line) => /^\| (?!promise|tried|---)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`tests\/[\w/.-]+\.ts`/.test(row))).toEqual([]);
});
