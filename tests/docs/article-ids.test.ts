/** LAB names every article of the model by its id, by its title on the page and by its numbers in the convention. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import content from "../../src/client/i18n/en/content.json" with { type: "json" };

const LAB = readFileSync(new URL("../../docs/LAB.md", import.meta.url), "utf8");

test("the table of ids has every article with its title and numbers of today", () => {
  const rows = [...LAB.matchAll(/^\| `([a-z0-9_]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map((row) => row.slice(1));
  for (const [id, { title, numbers }] of Object.entries(content.article)) {
    expect(rows).toContainEqual([id, title, numbers]);
  }
});
