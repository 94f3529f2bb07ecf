import { expect, test } from "vitest";
import shipped from "../../src/lab/backtest-summary.json" with { type: "json" };
import { runTool } from "../support/run-tool.ts";

type Row = Readonly<{ outcome: string; ours: { value: number }; baselines: Record<string, number> }>;

test("the error shown beside every study is what `npm run validate -- --write` measures; V5 and V6 stay where they are", () => {
  const { code, stdout } = runTool(
    "validate",
    "--seeds",
    "1",
    "--only",
    "V5",
    "V6",
    "--no-sensitivity",
    "--json",
  );
  expect(code).toBe(0);
  const { page, rows } = JSON.parse(stdout) as { page: unknown; rows: readonly Row[] };
  expect(page).toEqual(shipped);
  const find = (outcome: string) =>
    rows.find((row) => row.outcome === `28 treaties, history model: ${outcome}`);
  expect(find("C by 36 months")?.ours.value).toBeGreaterThan(0.72);
  expect(find("Brier at 36 months")?.ours.value).toBeLessThan(0.175);
  const error = find("error of the 40th, months");
  expect(error?.ours.value).toBeLessThan(error?.baselines.medianOfOthers ?? 0);
});
