/** Words that are longer than the wall's place for them: each page holds whole lines, and the pages hold every line. */
import { expect, test } from "vitest";
import { pagesOf } from "../../src/ui/committee/pages-of-lines.ts";

/** Lines of 10 px, each 2 px below the one before, after a margin of 5 px. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ top: 5 + 12 * at, bottom: 15 + 12 * at }));

test("given words that fit, there is one page with all of them", () => {
  expect(pagesOf(lines(3), 40)).toEqual([{ top: 0, bottom: 39 }]);
});

test("given a line that would be cut, it begins the next page", () => {
  expect(pagesOf(lines(6), 42)).toEqual([
    { top: 0, bottom: 39 },
    { top: 41, bottom: 75 },
  ]);
});

test("given one line left over, the last page is filled with the lines before it", () => {
  expect(pagesOf(lines(4), 40)).toEqual([
    { top: 0, bottom: 39 },
    { top: 17, bottom: 51 },
  ]);
});

test.each([25, 40, 61, 100, 500])("given a place of %i px, every line is whole on some page", (height) => {
  const all = lines(23);
  const pages = pagesOf(all, height);
  const isWhole = (line: (typeof all)[number]): boolean =>
    pages.some(({ top, bottom }) => line.top >= top && line.bottom <= bottom);
  expect(all.filter((line) => !isWhole(line))).toEqual([]);
  for (const { top, bottom } of pages) expect(bottom - top).toBeLessThanOrEqual(height);
});

test("given a line higher than its place, the pages go on after it", () => {
  const high = [
    { top: 0, bottom: 10 },
    { top: 10, bottom: 90 },
    { top: 90, bottom: 100 },
  ];
  expect(pagesOf(high, 40).map(({ bottom }) => bottom)).toEqual([10, 90, 100]);
});
