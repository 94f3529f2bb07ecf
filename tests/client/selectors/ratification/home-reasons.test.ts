/** "Why?" of a chance at home names the consultation and the earlier tries that raised it. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import {
  preparedAnywhere,
  preparedBy,
  preparedFor,
  supportReason,
} from "../../../../src/client/selectors/ratification/home-reasons.ts";
import { explainDeposit } from "../../../../src/engine/forecasts/explain.ts";
import { ofAssistance, ofPledge } from "../../../../src/engine/forecasts/outreach.ts";
import type { HomeStep } from "../../../../src/engine/state/event-parts.ts";
import { capitals } from "../../../support/capitals.ts";
import { heard } from "../../../support/heard.ts";
import { FIVE } from "../../../support/scenario.ts";

await loadWording("content");

const KENYA = FIVE.indexOf("KEN");
const OTHER = KENYA === 0 ? 1 : 0;

function step(act: HomeStep["act"], ok: boolean, card: HomeStep["card"] = "law", country = KENYA): HomeStep {
  return { country, act, card, ok, chance: 9000, support: 50 };
}

const journalOf = (...steps: readonly HomeStep[]) =>
  heard(steps.map((one) => ({ type: "homeStepped", steps: [one], homes: [] })));
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

test("a consultation and failed tries are reasons for the next chance, until a try succeeds", () => {
  const tried = [step("consultAtHome", true), step("implementLaw", false)];
  expect(codes(preparedBy(journalOf(...tried), KENYA, "law"))).toEqual(["consulted", "tried"]);
  expect(preparedBy(journalOf(...tried, step("implementLaw", true)), KENYA, "law")).toEqual([]);
  expect(preparedBy(journalOf(...tried), OTHER, "law")).toEqual([]);
  expect(preparedBy(journalOf(...tried), KENYA, "police" as never)).toEqual([]);
  expect(codes(preparedAnywhere(journalOf(...tried), KENYA))).toEqual(["consulted", "tried"]);
});

test("a try of the past has the reasons that came before it", () => {
  const law = step("implementLaw", true);
  expect(codes(preparedFor(journalOf(step("consultAtHome", true), law), law))).toEqual(["consulted"]);
  const failed = step("implementLaw", false);
  expect(preparedFor(journalOf(failed), failed)).toEqual([]);
  expect(codes(preparedFor(journalOf(failed, failed), failed))).toEqual(["tried"]);
});

test("a vote at home is explained by the support beyond its line", () => {
  expect(supportReason(55, 60)).toMatchObject({ code: "support", value: -5 });
});

test("the chance that a state joins names the help and the pledge that raise it", () => {
  const world = capitals();
  const help = { type: "assist", to: OTHER } as const;
  expect(codes(explainDeposit(world, OTHER))).not.toContain("assisted");
  expect(codes(ofAssistance(world, KENYA, help).reasons)).toContain("assisted");
  const pledge = { type: "pledge", with: [OTHER], count: 1, season: 2 } as const;
  expect(codes(ofPledge(world, KENYA, pledge).reasons)).toContain("pledged");
  const pledged = { by: KENYA, with: [OTHER], count: 1, until: 24, status: "open" } as const;
  expect(codes(explainDeposit({ ...world, pledges: [pledged] } as never, OTHER))).toContain("pledged");
});

test("no reason calls a chance small that may be certain", () => {
  expect(t("reason.of.chance")).not.toMatch(/small/);
});
