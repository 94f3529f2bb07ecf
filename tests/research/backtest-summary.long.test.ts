import { expect, test } from "vitest";
import shipped from "../../src/lab/backtest-summary.json" with { type: "json" };
import { runTool } from "../support/run-tool.ts";

type Row = Readonly<{ outcome: string; ours: { value: number }; met: boolean | null }>;

test("the error shown beside every study is what `npm run validate -- --write` measures; the hazard orders states as it did", () => {
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
  expect(shipped).toMatchObject(page as object);
  const find = (outcome: string) => rows.find((row) => row.outcome === `28 treaties: ${outcome}`);
  expect(find("C by 36 months")?.ours.value).toBeGreaterThan(0.705);
  expect(find("Brier at 36 months")?.ours.value).toBeLessThan(0.17);
  expect(find("gain in C over the former hazard, paired")?.met).toBe(true);
  const looks = rows.filter(({ outcome }) => outcome.includes("CRPS"));
  expect(looks).toHaveLength(4);
  expect(looks.every(({ met }) => met)).toBe(true);
});
