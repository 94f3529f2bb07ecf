/** Checks docs/MODEL.md against the code: the table of parameters, the table of scenarios, and the worked numbers. */
import { describe, expect, test } from "vitest";
import { chanceOf } from "../../src/engine/exact/tables.ts";
import { canonical, designTerm, worthOfText } from "../../src/engine/model/canonical.ts";
import { gambleChance, homeOn, supportOf } from "../../src/engine/model/home.ts";
import { packageScore } from "../../src/engine/model/market.ts";
import { carryOf, penOf } from "../../src/engine/model/pens.ts";
import { placardsPull } from "../../src/engine/model/placard-pull.ts";
import { signLogit } from "../../src/engine/model/signing.ts";
import { objectiveWorth } from "../../src/engine/model/stakes.ts";
import { isolation, margin, priceUnit } from "../../src/engine/model/worth.ts";
import { SCENARIOS } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, HR62, JAM, KEN } from "../support/bazaar.ts";
import { contested, trusting } from "../support/contested.ts";
import { DOC, numbersIn, ROWS, rowsOf, valuesOf } from "../support/model-parameters.ts";
import { opened, withTreaty } from "../support/play.ts";
import { articleOf, countryOf, scenarioOf, setupOf } from "../support/scenario.ts";

describe("MODEL §3.13: the table of parameters", () => {
  test("at most sixty lines, numbered without a gap", () => {
    expect(ROWS.length).toBeLessThanOrEqual(60);
    expect(ROWS.map((row) => row.number)).toEqual(ROWS.map((_, n) => String(n + 1)));
  });

  test.each(ROWS.filter((row) => row.code !== "formula"))("$number $name", async ({ values, code }) => {
    const found = await valuesOf(code);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(values);
  });

  test("only values inside an expression are left uncompared, and their lines claim no value", () => {
    const formulas = ROWS.filter((row) => row.code === "formula");
    expect(formulas.length).toBeLessThanOrEqual(9);
    for (const row of formulas) expect(row.values).toEqual([]);
  });
});

test("MODEL §3.6: the table of scenarios", () => {
  const rows = rowsOf("3.6 A round").slice(0, SCENARIOS.length);
  expect(rows.map(([id]) => id)).toEqual([...SCENARIOS]);
  for (const [id = "", articles = "", ...rest] of rows) {
    const known = SCENARIOS.find((scenario) => scenario === id) ?? "full";
    const { rounds, seasons, seasonMonths, blocks, lastNight } = scenarioOf(known);
    const counts = [scenarioOf(known, "adult"), scenarioOf(known, "young")].map((s) => s.articles.length);
    expect(numbersIn(articles)).toEqual(counts);
    const { measured, played } = lastNight;
    const nights = [measured.block, played.block, played.no];
    expect(measured.no).toBe(measured.block);
    expect(rest.flatMap(numbersIn)).toEqual([rounds, seasons, seasonMonths, blocks, ...nights]);
  }
});

/** A whole number as MODEL.md prints it. */
function printed(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ",");
  return value < 0 ? `−${digits}` : digits;
}

const FULL = scenarioOf("full");
const FACTS = canonical(FULL);
const ADOPTED = FULL.articles.map((article) => article.adopted);

function cellOf(article: string, iso3: string): number {
  return articleOf(FULL, article) * FULL.countries.length + countryOf(FULL, iso3);
}

/** Kenya supports text 0 on hr62 in a contested match. The named seats have a trust of 620. */
const supported = (named: readonly number[]): World =>
  trusting(contested({ named }, "11101"), { [JAM]: 620, [KEN]: 620 });

/** Every argument has been used once on every article. */
const USED_ONCE = bazaar().used.map(() => 1);

describe("worked numbers of the page", () => {
  const kenya = countryOf(FULL, "KEN");
  const brazil = homeOn(FULL, countryOf(FULL, "BRA"), ADOPTED);
  const world = withTreaty(opened(setupOf({ scenario: "full" }), FULL), { text: ADOPTED });
  const unit = priceUnit(24);
  const alone = isolation(unit, 650, 500, 875);
  const iran = countryOf(FULL, "IRN");
  const standard = opened(setupOf({ scenario: "standard" }), scenarioOf("standard"));
  const played = supported([KEN]);
  const rights = {
    country: KEN,
    article: HR62,
    alternative: 0,
    argument: "rights",
    case: "journalist",
  } as const;
  const carry = carryOf(played, rights);
  const spoken = { ...played, pens: [{ ...rights, carry }] };

  test.each<[string, number]>([
    ["position of Kenya on hr62", FACTS.positions[cellOf("hr62", "KEN")] ?? 0],
    ["margin of New Zealand", margin(FACTS.salience[cellOf("hr62", "NZL")] ?? 0, 747, 680_000, true)],
    ["its price of standing alone", alone],
    ["its price with more of the room in agreement", isolation(unit, 800, 500, 875)],
    ["its price on the last night", Math.trunc((FULL.lastNight.measured.block * alone) / 1000)],
    ["score of the package", packageScore(standard, 300, 8000, -2000)],
    ["worth of the adopted text to Iran", worthOfText(FULL, FACTS, iran, ADOPTED)],
    ["what a breach of hr62 costs Iran", 1000 * (FACTS.salience[cellOf("hr62", "IRN")] ?? 0)],
    ["mean of U − R", FACTS.meanSurplus],
    ["mean of D", FACTS.meanDesign],
    ["chance in 65,536 that Kenya signs", chanceOf(signLogit(world, kenya, 0, 0))],
    ["design term of Kenya", designTerm(FULL, kenya, ADOPTED, [])],
    ["support of Brazil", supportOf(brazil)],
    ["line of Brazil", brazil.line],
    ["gamble of Brazil", gambleChance(brazil)],
    ["worth of what is not accepted", objectiveWorth(6, [0, 1], 3)],
    ["pull of Kenya's placard", placardsPull(played, HR62, 0)],
    ["its pull beside a second seat", placardsPull(supported([JAM, KEN]), HR62, 0)],
    ["its pull after a speech", placardsPull(spoken, HR62, 0)],
    ["carry of that speech", carry],
    ["carry of an argument that suits other wordings", carryOf(played, { ...rights, argument: "security" })],
    ["score of text 0 with the pen", 2706 - penOf(played, KEN, carry)],
    ["its score the second time", 2706 - penOf(played, KEN, carryOf({ ...played, used: USED_ONCE }, rights))],
  ])("%s", (_, value) => {
    expect(DOC).toMatch(new RegExp(`(?<![\\d,])${printed(value)}(?!,?\\d)`));
  });
});
