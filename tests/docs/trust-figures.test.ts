/** The figures on the sources page; `measured-tables.test.ts` compares them with docs/MODEL.md §4. */
import { expect, test } from "vitest";
import { LEFT_OUT, UNSEEN_RULES } from "../../src/client/lab/lab-error.ts";
import { trustRows } from "../../src/client/lab/trust-figures.ts";
import results from "../../src/research/validation/results.json" with { type: "json" };

test("every figure has its sentence, with its plain rule next to it", () => {
  const rows = trustRows();
  expect(rows.map(({ id }) => id)).toEqual(["articles", "rollCall", "signing", "joining", "pace"]);
  for (const { model, plain } of rows) {
    expect(model).toMatch(/\d/);
    expect(`${model} ${plain}`).not.toMatch(/\{\{|undefined|NaN|about\./);
  }
});

test("the error of the month is that of the validation", () => {
  const row = results.rows.find(({ outcome }) => outcome.includes("at the opening: error of the median"));
  expect(row?.ours.value.toFixed(1)).toBe(LEFT_OUT.monthsError.toFixed(1));
});

test("the gain over habit stands with its paired interval, in points", () => {
  const plain = (id: string) => trustRows().find((row) => row.id === id)?.plain;
  expect(plain("joining")).toContain("gain in points: 3.6 (95% interval: 2 to 5.2)");
  expect(plain("signing")).toContain("gain in points: 4.1 (95% interval: 1.3 to 8.6)");
});

test("the error of the month stands beside that of the plain rule on the same treaties, also on the unseen ones", () => {
  const pace = trustRows().find(({ id }) => id === "pace");
  const { hazard, record } = UNSEEN_RULES;
  expect(pace?.model).toContain(`${hazard.monthsError} months`);
  expect(pace?.plain).toContain(`${record.monthsError} months on those never seen`);
});
