/** The figures on the sources page match the table in docs/MODEL.md §4, which `npm run validate` writes. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEFT_OUT } from "../../src/client/lab/lab-error.ts";
import { trustRows } from "../../src/client/lab/trust-figures.ts";
import figures from "../../src/lab/model-figures.json" with { type: "json" };

const MODEL =
  readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8")
    .split("## 4. Results")
    .at(-1) ?? "";

/** The figure for this version: the last cell of the first table row that mentions this outcome. */
function measured(outcome: string): string {
  const row = MODEL.split("\n").find((line) => line.startsWith("|") && line.includes(outcome));
  return (row?.split("|").at(-2) ?? "").replaceAll("*", "").trim();
}

test("the figures shown are the figures measured", () => {
  const { articles, rollCall, joining, signing, pace } = figures;
  expect(measured("articles whose commonest wording")).toMatch(new RegExp(`^${articles.right};`));
  expect(MODEL).toContain(`adopted one, of ${articles.of};`);
  expect(measured("compromise mean, weighted median")).toBe(
    `${articles.mean}, 16, ${articles.second}, ${articles.posture}`,
  );
  expect(measured("roll call 74/247")).toBe(
    `${rollCall.right.toFixed(3)} (logit ${rollCall.baseline.toFixed(3)})`,
  );
  expect(MODEL).toContain(`vote on 73/187 a year before: ${rollCall.yearBefore.toFixed(3)}`);
  expect(measured("who ratifies within 36 months")).toMatch(new RegExp(`^${joining.order.toFixed(3)};`));
  expect(MODEL).toContain(`propensity ${joining.propensity.toFixed(3)};`);
  expect(measured("who signed at Hanoi")).toMatch(new RegExp(`^${signing.order.toFixed(3)};`));
  expect(MODEL).toContain(`habit of signing ${signing.habit.toFixed(3)}`);
  const [atOpening = "", , afterAYear = ""] = measured("error of the median, months, the same").split("; ");
  expect(Number(atOpening)).toBe(LEFT_OUT.monthsError);
  expect(Number(afterAYear)).toBe(pace.afterAYear);
  expect(MODEL).toContain(`| ${pace.baseline.toFixed(1)}; `);
});

test("every figure has its sentence, with its plain rule next to it", () => {
  const rows = trustRows();
  expect(rows.map(({ id }) => id)).toEqual(["articles", "rollCall", "signing", "joining", "pace"]);
  for (const { model, plain } of rows) {
    expect(model).toMatch(/\d/);
    expect(`${model} ${plain}`).not.toMatch(/\{\{|undefined|NaN|about\./);
  }
});
