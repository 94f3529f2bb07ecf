import { expect, test } from "vitest";
import type { Moment } from "../../src/client/selectors/debrief/moments.ts";
import { chaptersOf, momentAt } from "../../src/ui/film/chapters.ts";

const AFTER = ["text", "cases", "fate", "real", "questions"];

test("while the moments are being searched for, or if there are none, one chapter replaces them", () => {
  expect(chaptersOf({ found: "pending", done: 3 }, false)).toEqual(["moments", ...AFTER]);
  expect(chaptersOf({ found: { moments: [], events: [] }, done: 100 }, false)).toEqual(["moments", ...AFTER]);
});

test("each moment is a chapter, the forecast comes after them, the questions last", () => {
  const two = [{}, {}] as unknown as readonly Moment[];
  const chapters = chaptersOf({ found: { moments: two, events: [] }, done: 100 }, true);
  expect(chapters).toEqual(["moment-0", "moment-1", "forecast", ...AFTER]);
  expect(chapters.map(momentAt)).toEqual([0, 1, -1, -1, -1, -1, -1, -1]);
});
