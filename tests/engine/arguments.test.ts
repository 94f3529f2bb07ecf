/** How well a speech fits the text (MODEL.md §3.6): arguments and cases, on hr62 and other articles. */
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

test("an argument has a force from 400 for the text that it suits least to 1,000 for the one that it suits most", () => {
  // On safeguards, the six texts have the values +3, +2, +1, −1, −2 and −3. Each text gets ⌊600·(value + 3)/6⌋ above
  // 400.
  expect(suits("hr62", "rights")).toEqual([1000, 900, 800, 600, 500, 400]);
  // On sovereignty, the texts have the values −1, 0, +1, +1, +2 and +2.
  expect(suits("hr62", "sovereignty")).toEqual([400, 600, 800, 800, 1000, 1000]);
  // On offences and powers together, the texts have the values −1, −1, 0, +1, +1 and +2.
  expect(suits("hr62", "security")).toEqual([400, 400, 600, 800, 800, 1000]);
  // For cooperation minus burden, the texts have the values −2, +2, +4 and +4.
  expect(suits("techtransfer", "capacity")).toEqual([400, 800, 1000, 1000]);
});

test("an argument that suits all texts of an article equally is beside the point, 600", () => {
  expect(suits("techtransfer", "rights")).toEqual([600, 600, 600, 600]);
});

test("a case has a force by its weight for the text: 1,100 with weight 3, 800 if the text does not affect it", () => {
  expect([0, 1, 3].map((text) => force("hr62", text, "journalist"))).toEqual([1100, 1000, 900]);
  expect(force("hr62", 0, "island")).toBe(800);
});
