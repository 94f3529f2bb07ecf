/** What a study saves and where it is opened: an address, a table without empty columns, one way to round. */
import { expect, test } from "vitest";
import { hundredths } from "../../src/lab/study/pair.ts";
import { PULL_HEADS, pullCells, withoutEmptyPulls } from "../../src/ui/lab/pull-columns.ts";
import { addressedScreen } from "../../src/ui/shell/addressed-screen.ts";

test("the address #lab opens the lab", () => {
  expect(addressedScreen("#lab")).toBe("lab");
  expect(addressedScreen("#labour")).toBeNull();
});

test("given a study whose other strengths of the pull were never played, its table has no empty columns for them", () => {
  const table = { head: ["month", ...PULL_HEADS], rows: [[null, ...pullCells([])]] };
  expect(withoutEmptyPulls(table)).toEqual({ head: ["month"], rows: [[null]] });
  const whole = { head: table.head, rows: [[12, ...pullCells([1, 2, 3, 4])]] };
  expect(withoutEmptyPulls(whole)).toEqual(whole);
});

test("given a mean of 319.265, page and command show 319.27", () => {
  expect(hundredths(319.265).toFixed(2)).toBe("319.27");
});
