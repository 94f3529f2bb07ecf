/** MODEL §4.1 quotes the ablations as `npm run tournament -- --only ablations --write` wrote them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { ablationRows } from "../../src/research/tournament/ablation-table.ts";
import found from "../../src/research/tournament/ablations.json" with { type: "json" };

const MODEL = readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8");
const [, after = ""] = MODEL.split("### 4.1");
const [section = ""] = after.split("### 4.2");

test("the figures are of the rules of today", () => {
  expect(found.engineVersion).toBe(RULES_VERSION);
  expect(section).toContain(`\`${RULES_VERSION}\``);
});

test("every row of the table is the file's", () => {
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join(" | "),
    );
  expect(rows).toEqual(ablationRows(found.ablations as unknown as Parameters<typeof ablationRows>[0]));
});
