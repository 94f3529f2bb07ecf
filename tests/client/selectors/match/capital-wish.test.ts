/** What a capital wants of the whole text, beside what its delegation did in committee. */
import { describe, expect, test } from "vitest";
import { capitalWish, differs } from "../../../../src/client/selectors/match/capital-wish.ts";
import { publicVote } from "../../../../src/engine/forecasts/public-votes.ts";
import { seemsBeyond, shownMargin } from "../../../../src/engine/model/shown.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { opened } from "../../../support/play.ts";
import { modelScenario, setupOf } from "../../../support/scenario.ts";

const scenario = modelScenario("full");
const world: World = opened(setupOf(), scenario);
const text = currentText(world);
const wishes = scenario.countries.map((_, country) => ({ country, ...capitalWish(world, country) }));
const weight = (country: number, article: number): number =>
  shownMargin(world, country, article, text[article] ?? 0);
const isBeyond = (country: number, article: number): boolean =>
  seemsBeyond(world, country, article, text[article] ?? 0);

describe("a capital wants the vote", () => {
  test("that the model has for it on the whole text, for every state of the world", () => {
    expect(new Set(wishes.map(({ vote }) => vote)).size).toBeGreaterThan(1);
    for (const { country, vote } of wishes) expect(vote).toBe(publicVote(world, country, text));
  });

  test("if it is in favour, above all for the clause that is worth most to it", () => {
    for (const { country, vote, because } of wishes) {
      if (vote !== "yes" || because === null) continue;
      const most = Math.max(...text.map((_, article) => weight(country, article)));
      expect(weight(country, because.article)).toBe(most);
      expect(because.alternative).toBe(text[because.article]);
    }
  });

  test("if it is not in favour, above all because of a red line, or else of the clause that costs it most", () => {
    const others = wishes.filter(({ vote }) => vote !== "yes");
    expect(others.length).toBeGreaterThan(0);
    for (const { country, because } of others) {
      const lines = [...text.keys()].filter((article) => isBeyond(country, article));
      const asked = lines.length > 0 ? lines : [...text.keys()];
      const least = Math.min(...asked.map((article) => weight(country, article)));
      expect(because?.isBeyond).toBe(lines.length > 0);
      expect(weight(country, because?.article ?? -1)).toBe(least);
    }
  });
});

test("a sponsor wanted yes, and whoever abstained wanted neither yes nor no", () => {
  const kept = [
    ["yes", "sponsor"],
    ["yes", "yes"],
    ["no", "no"],
    ["abstain", "abstain"],
  ] as const;
  for (const [vote, stand] of kept) expect(differs({ vote }, stand)).toBe(false);
  const changed = [
    ["no", "sponsor"],
    ["abstain", "sponsor"],
    ["yes", "no"],
    ["yes", "abstain"],
  ] as const;
  for (const [vote, stand] of changed) expect(differs({ vote }, stand)).toBe(true);
});
