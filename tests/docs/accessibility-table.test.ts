/** The accessibility report has a row for each criterion of WCAG 2.2 A and AA, and says in each how it is known. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const REPORT = readFileSync("docs/school/accessibility.md", "utf8");
const ROWS = REPORT.split("\n")
  .filter((line) => /^\| \d\.\d\.\d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** The criteria at levels A and AA, by number. 4.1.1 is obsolete in WCAG 2.2. */
const CRITERIA =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3".split(
    " ",
  );

test("every criterion has one row, in order", () => {
  expect(ROWS.map(([, criterion]) => criterion?.split(" ")[0])).toEqual(CRITERIA);
});

test("every row names a test that exists, a measurement, or that it was not tested", () => {
  for (const [, criterion = "", , , known = ""] of ROWS) {
    const files = [...known.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? "");
    expect(
      files.filter((file) => !existsSync(file)),
      criterion,
    ).toEqual([]);
    expect(files.length > 0 || /not tested|measured/.test(known), criterion).toBe(true);
  }
});
