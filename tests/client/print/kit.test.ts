/** The teaching kit: every text of the catalogue is on a paper, every task has an answer, every fact a source and a year. */
import { expect, test } from "vitest";
import kit from "../../../src/client/i18n/en/kit.json" with { type: "json" };
import slides from "../../../src/client/i18n/en/slides.json" with { type: "json" };
import { loadWording } from "../../../src/client/i18n/index.ts";
import { allSlides, SLIDES, slideOf } from "../../../src/client/i18n/slides.ts";
import {
  KIT_PAPERS,
  LEVELS,
  lessonTerms,
  matchColumns,
  PARTS,
  planRows,
  tasksOf,
} from "../../../src/client/print/kit.ts";
import {
  bothSides,
  levelsNotes,
  levelsTable,
  rubricTable,
  sizesNotes,
  sizesTable,
  sourcesTable,
  ticketQuestions,
} from "../../../src/client/print/kit-tables.ts";
import { MOST_DELEGATIONS, MOST_TABLES } from "../../../src/client/setup/room-plan.ts";
import { SLIDE_COUNT } from "../../../src/room/on-wall.ts";

await loadWording("content", "kit", "slides");

test("the kit names each of its papers", () => {
  expect(Object.keys(kit.papers)).toEqual([...KIT_PAPERS]);
});

test.each(["plan45", "plan90"] as const)(
  "%s has every row of the catalogue, and its minutes join up",
  (plan) => {
    const rows = planRows(plan);
    expect(rows.map(({ minute }) => minute)).toEqual(Object.values(kit[plan].rows).map((row) => row.minute));
    const minutes = rows.map(({ minute }) => minute.split("–").map(Number));
    expect(minutes[0]?.[0]).toBe(0);
    expect(minutes.at(-1)?.[1]).toBe(plan === "plan45" ? 45 : 90);
    for (const [at, [from]] of minutes.entries()) if (at > 0) expect(from).toBe(minutes[at - 1]?.[1]);
    for (const row of rows) expect(Object.values(row).every((text) => text !== "")).toBe(true);
  },
);

test.each(LEVELS)("every task of the worksheet %s has a model answer", (level) => {
  const tasks = tasksOf(level);
  expect(tasks.map(({ id }) => id)).toEqual(Object.keys(kit[level].tasks));
  expect(tasks.map(({ id }) => id)).toEqual(Object.keys(kit.key[level]));
  for (const part of PARTS) expect(tasks.some((task) => task.part === part)).toBe(true);
});

test("the words to match stand in one column and their meanings in the other, in another order", () => {
  const rows = matchColumns();
  expect(rows).toHaveLength(3);
  const pairs = rows.map(([word, meaning]) => `${word}: ${meaning}`);
  for (const pair of pairs) expect(kit.key.starter.match.toLowerCase()).not.toContain(pair);
  for (const [word, meaning] of rows) {
    expect(kit.key.starter.match.toLowerCase()).toContain(`${word}: `);
    expect(kit.key.starter.match).toContain(`: ${meaning}.`);
    expect(kit.starter.tasks.match).not.toContain(word);
  }
});

test.each(["plan45", "plan90"] as const)("%s has what to say first, and the check questions", (plan) => {
  const [first] = planRows(plan);
  expect(first?.do).toMatch(/^First say the words above/);
  expect(planRows(plan).filter((row) => row.do.includes("check question")).length).toBeGreaterThanOrEqual(3);
});

test("the model answer on two thirds is right: 193 states, of which 30 abstain", () => {
  const voting = 193 - 30;
  const needed = Math.ceil((2 * voting) / 3);
  expect(kit.stretch.tasks.count).toContain("30 abstain");
  expect(kit.key.stretch.count).toContain(`= ${voting} `);
  expect(kit.key.stretch.count).toContain(` ${needed} votes`);
});

test("the tables have every row of the catalogue", () => {
  expect(sizesTable().rows).toHaveLength(Object.keys(kit.sizes.rows).length);
  expect(levelsTable().rows).toHaveLength(Object.keys(kit.levels.rows).length);
  expect(rubricTable().rows).toHaveLength(Object.keys(kit.rubric.rows).length);
  expect(sourcesTable().rows).toHaveLength(Object.keys(kit.sources.rows).length);
  expect(sizesNotes()).toEqual(Object.values(kit.sizes.notes));
  expect(levelsNotes()).toEqual(Object.values(kit.levels.notes));
  expect(ticketQuestions()).toEqual(Object.values(kit.rubric.ticket));
  expect(bothSides()).toHaveLength(3);
});

test("a plan for a class of 12, 24 or 32 has a place for each pupil, within the limits of a room", () => {
  for (const { class: name, tables, seats, people } of Object.values(kit.sizes.rows)) {
    const pupils = Number(/\d+/.exec(name)?.[0] ?? 0);
    if (pupils === 0) continue;
    expect(2 * Number(tables) * Number(seats)).toBe(pupils);
    expect(people).toContain(`${pupils / 2} pairs`);
  }
  expect(kit.sizes.notes.b).toContain(`at most ${MOST_DELEGATIONS} delegations`);
  expect(kit.sizes.notes.b).toContain(`at most ${MOST_TABLES} tables`);
});

test("every fact has a source and a year", () => {
  for (const cells of sourcesTable().rows) expect(cells.every((cell) => cell !== "")).toBe(true);
  for (const { year } of Object.values(kit.sources.rows)) expect(year).toMatch(/\b(?:19|20)\d\d\b/);
});

test("the words are some 25 terms of the glossary, each once", () => {
  const terms = lessonTerms();
  expect(terms.length).toBeGreaterThanOrEqual(25);
  expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  for (const { explanation } of terms) expect(explanation).not.toMatch(/^term\./);
});

test("the room knows as many slides as the kit has", () => {
  expect(SLIDES).toHaveLength(SLIDE_COUNT);
  expect(Object.keys(slides).filter((name) => name !== "label")).toEqual([...SLIDES]);
  expect(allSlides().map(({ number }) => number)).toEqual(SLIDES.map((_, at) => at + 1));
  for (const { points } of allSlides()) expect(points.join()).not.toContain("{{");
  expect([slideOf(0), slideOf(SLIDES.length + 1)]).toEqual([null, null]);
});
