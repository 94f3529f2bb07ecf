/** The summary of the rules that the page shows: complete, with every number from the rules themselves. */
import { describe, expect, test } from "vitest";
import catalogue from "../../../src/client/i18n/en/ui.json" with { type: "json" };
import { t } from "../../../src/client/i18n/index.ts";
import { RULE_VALUES, RULES } from "../../../src/client/sentences/rules.ts";

const { heading: _, all: __, five, ...PARTS } = catalogue.rules;

/** The most words a sentence under a picture has. */
const MOST_WORDS = 15;

test("the game is shown in five pictures with one short sentence or two each, before all the rules", () => {
  const sentences = Object.values(five);
  expect(sentences).toHaveLength(5);
  for (const sentence of sentences) expect(sentence.split(" ").length).toBeLessThanOrEqual(MOST_WORDS);
});

test("every rule in the catalogue is shown, once, in the order of a match", () => {
  const written = Object.entries(PARTS).flatMap(([part, rules]) =>
    Object.keys(rules).map((rule) => `rules.${part}.${rule}`),
  );
  const shown = RULES.flatMap(({ heading, points }) => [heading, ...points]);
  expect(shown).toEqual(written);
});

test.each(RULES.flatMap(({ points }) => points))("%s has every number filled in", (point) => {
  expect(t(point, RULE_VALUES)).not.toMatch(/\{\{|NaN|undefined/);
});

describe("the numbers are those of a match for players", () => {
  const said = (point: (typeof RULES)[number]["points"][number]): string => t(point, RULE_VALUES);

  test("a refused offer costs 15 trust, and each refusal in an earlier round doubles this", () => {
    expect(said("rules.deal.package")).toMatch(
      /refused offer costs 15 trust; each refusal in an earlier round doubles this, to at most 240\./,
    );
  });

  test("a contradiction costs 40 trust, in a sounding and in a stand", () => {
    for (const point of ["rules.sound.placards", "rules.sound.argument", "rules.close.stand"] as const) {
      expect(said(point)).toMatch(/\b40 trust\b/);
    }
  });

  test("with 600 trust, the best speech moves a wording by 0.36 of a step, and placards count five times", () => {
    expect(said("rules.sound.speak")).toMatch(/with 600 trust by up to 0\.36 of a step/);
    expect(said("rules.sound.speak")).toMatch(/placards there count up to 5× as much/);
  });
});
