/** The forms of a phone keep few words of their own, so that the page stays under 120 with the texts that a player chooses. */
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../support/browser/words.ts";

const SPEECH = ["article", "alternative", "argument", "more", "seal"] as const;

describe.each(["en", "fr", "ar"] as const)("in %s", (language) => {
  const { t } = wordsIn(language);
  const count = (sentence: string): number => (sentence.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;

  test("the labels of a speech", () => {
    const words = SPEECH.reduce((sum, key) => sum + count(t(`negotiation:speak.${key}`)), 0);
    expect(words).toBeLessThanOrEqual(14);
  });

  test("the risk below an offer", () => {
    expect(count(t("negotiation:package.risk", { trust: 15 }))).toBeLessThanOrEqual(13);
  });
});
