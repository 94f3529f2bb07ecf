/** The figures on the sources page; `measured-tables.test.ts` compares them with docs/MODEL.md §4. */
import { expect, test } from "vitest";
import { LEFT_OUT, UNSEEN_RULES } from "../../src/client/lab/lab-error.ts";
import { type TrustRow, trustRows } from "../../src/client/lab/trust-figures.ts";
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

const rowOf = (id: TrustRow["id"]) => trustRows().find((row) => row.id === id);

test("the gain over habit stands with its paired interval, in points", () => {
  expect(rowOf("joining")?.plain).toContain("gain in points: 3.6 (2 to 5.2)");
  expect(rowOf("signing")?.plain).toContain("gain in points: 4.1 (1.3 to 8.6)");
});

test("every row says how many states, treaties or articles it was measured on", () => {
  expect(trustRows().map(({ on }) => on.match(/\d+/g))).toEqual([
    ["24"],
    ["172"],
    ["193", "70"],
    ["28", "19"],
    ["31", "27", "19"],
  ]);
});

test("a share stands with its 95% interval", () => {
  expect(rowOf("rollCall")?.model).toBe("right for 75% (61 to 86) of states");
  expect(rowOf("signing")?.model).toBe("right for 67% (58 to 74) of pairs");
});

test("the order on the unseen treaties stands beside that of past ratification alone on the same treaties", () => {
  const { model, plain } = rowOf("joining") ?? {};
  expect(model).toContain("72% (68 to 77) on those never seen");
  expect(plain).toContain("65% on those never seen");
  expect(plain).toContain("7.3 (4.4 to 9.8) on those never seen");
});

test("after a year the model's error stands beside that of the plain rule on the same treaties", () => {
  const { model, plain } = rowOf("pace") ?? {};
  expect(model).toContain("off by 9.9 months");
  expect(plain).toContain("After a year: off by 16.8 months");
});

test("the page says how wide the range is that held so many treaties", () => {
  expect(rowOf("pace")?.model).toContain("103 months wide there and held 17 of 19");
});

test("the error of the month stands beside that of the plain rule on the same treaties, also on the unseen ones", () => {
  const pace = rowOf("pace");
  const { hazard, record } = UNSEEN_RULES;
  expect(pace?.model).toContain(`${hazard.monthsError} months`);
  expect(pace?.plain).toContain(`${record.monthsError} months on those never seen`);
});
