/** What readers see has typographic apostrophes and quotation marks, in every file of the catalogue. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typographic } from "../../../src/research/content/write.ts";

const STRAIGHT = /'|\\"/;

test.each(globSync("src/client/i18n/en/*.json"))("%s has no straight apostrophe", (path) => {
  const lines = readFileSync(path, "utf8").split("\n");
  expect(lines.filter((line) => STRAIGHT.test(line))).toEqual([]);
});

test("content is typed with straight apostrophes and shown with typographic ones", () => {
  expect(typographic("It's a 'crime' of the states' own")).toBe("It’s a ‘crime’ of the states’ own");
});
