/** One version number, in every place that quotes it; and figures that are not older than the rules. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import metadata from "../../package.json" with { type: "json" };
import { VERSION } from "../../src/client/lab/provenance.ts";
import errors from "../../src/lab/backtest-summary.json" with { type: "json" };
import nowcast from "../../src/lab/nowcast.json" with { type: "json" };
import bands from "../../src/lab/pull-bands.json" with { type: "json" };
import unseen from "../../src/lab/unseen-summary.json" with { type: "json" };
import { RULES_VERSION } from "../../src/match/rules-version.ts";

const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

test("the citation and the changelog name the version of the package", () => {
  expect(text("CITATION.cff")).toContain(`version: ${metadata.version}\n`);
  expect(VERSION).toBe(metadata.version);
  expect(text("docs/CHANGELOG.md").match(/^## ([\d.]+)/m)?.[1]).toBe(metadata.version);
});

test("written figures are of the rules of today: run `npm run validate`, `backtest`, `nowcast` and `pull` with --write", () => {
  for (const { engineVersion } of [errors, unseen, nowcast, bands]) expect(engineVersion).toBe(RULES_VERSION);
});

test("MODEL §4 quotes the figures on the unseen treaties as the command wrote them", () => {
  const { totals, order } = unseen;
  const model = text("docs/MODEL.md");
  const three = (value: number): string => value.toFixed(3);
  for (const [name, { hold, intervalScore, crps }] of Object.entries(totals))
    expect([name, model.includes(`${hold}; ${intervalScore.toFixed(1)}; ${crps.toFixed(1)}`)]).toEqual([
      name,
      true,
    ]);
  for (const { cIndex36, gainOverPropensity } of Object.values(order)) {
    const { value, low, high } = gainOverPropensity;
    expect(model).toContain(`${three(cIndex36.value)}; +${three(value)} (${three(low)}..${three(high)})`);
  }
});

test("the signatories at Hanoi are as many in MODEL as in the table of the convention's status", () => {
  const { opening } = nowcast.signatories;
  const model = text("docs/MODEL.md");
  expect(model).toContain(`(${opening} at the opening, as \`uncc_status.csv\` counts them`);
  expect(model).toContain(`count (the base is tuned to ${opening})`);
  expect(model).toContain(`counts only (${opening} within 30 days`);
});

test("MODEL §4 quotes no figures of earlier rules", () => {
  const [, results = ""] = text("docs/MODEL.md").split("## 4. Results");
  const quoted = new Set([...results.matchAll(/`([0-9a-f]{16})`/g)].map(([, rules = ""]) => rules));
  expect([...quoted]).toEqual([RULES_VERSION]);
});
