/** What a speech says has to do with the text (MODEL.md §3.6): arguments and cases, on hr62 and others. */
import { expect, test } from "vitest";
import { caseForce, suitOf } from "../../src/engine/model/arguments.ts";
import { articleOf, scenarioOf } from "../support/scenario.ts";

const scenario = scenarioOf("full");
const suits = (article: string, argument: "rights" | "security" | "sovereignty" | "capacity"): number[] => {
  const a = articleOf(scenario, article);
  return (scenario.articles[a]?.alternatives ?? []).map((_, o) => suitOf(scenario, a, o, argument));
};
const force = (article: string, alternative: number, id: string): number =>
  caseForce(scenario, articleOf(scenario, article), alternative, id);

test("an argument carries from 500 for the text that does least by it to 1,500 for the one that does most", () => {
  // Safeguards +3, +2, +1, −1, −2 and −3: ⌊1000·(value + 3)/6⌋ above 500.
  expect(suits("hr62", "rights")).toEqual([1500, 1333, 1166, 833, 666, 500]);
  // Sovereignty −1, 0, +1, +1, +2 and +2.
  expect(suits("hr62", "sovereignty")).toEqual([500, 833, 1166, 1166, 1500, 1500]);
  // Offences and powers together: −1, −1, 0, +1, +1 and +2.
  expect(suits("hr62", "security")).toEqual([500, 500, 833, 1166, 1166, 1500]);
  // Cooperation less burden: −2, +2, +4 and +4.
  expect(suits("techtransfer", "capacity")).toEqual([500, 1166, 1500, 1500]);
});

test("one that all texts of an article suit alike is beside the point, 750", () => {
  expect(suits("techtransfer", "rights")).toEqual([750, 750, 750, 750]);
});

test("a case carries by the weight with which the text bears on it: 1,300 with weight 3, 850 where it does not", () => {
  expect([0, 1, 3].map((text) => force("hr62", text, "journalist"))).toEqual([1300, 1150, 1000]);
  expect(force("hr62", 0, "island")).toBe(850);
});
