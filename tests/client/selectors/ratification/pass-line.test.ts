import { expect, test } from "vitest";
import negotiation from "../../../../src/client/i18n/en/negotiation.json";
import wording from "../../../../src/client/i18n/en/ratification.json";
import { buildScenario } from "../../../../src/content/scenarios.ts";
import { passLine } from "../../../../src/engine/model/home.ts";

/**
 * What a constitution requires of a ratification, in words. Each line holds for scores up to `upTo`, in tenths of a
 * point on Simmons's scale.
 */
const ASKS: readonly Readonly<{ upTo: number; words: string }>[] = [
  { upTo: 15, words: "By your constitution the government decides. At most it informs parliament." },
  { upTo: 20, words: "By your constitution a majority in one house" },
  { upTo: 30, words: "By your constitution more than a majority in one house" },
];
const WHY: Readonly<Record<string, string>> = wording.home.lineWhy;

test("the votes that a state needs at home are shown with what its constitution asks, never as if 60 of 100 were a majority", () => {
  for (const country of buildScenario("lesson", "young").countries) {
    const why = WHY[String(passLine(country))] ?? "";
    expect(why).toContain(ASKS.find(({ upTo }) => country.hurdle <= upTo)?.words ?? "no hurdle is higher");
    expect(why).not.toMatch(/of 100[:.] A|asks for a majority/);
  }
});

test("an article that the delegation does not follow is shown as such, whatever the size of the delegation", () => {
  expect(negotiation.mandate.notFollowed).not.toMatch(/small|large|big/);
});
