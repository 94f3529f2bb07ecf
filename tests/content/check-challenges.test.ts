import { describe, expect, test } from "vitest";
import { type Aim, CHALLENGES, type Challenge } from "../../src/content/challenges.ts";
import { checkChallenges } from "../../src/content/check-challenges.ts";
import { DATA_SOURCES, EVIDENCE } from "../../src/content/provenance.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { ScenarioId } from "../../src/engine/state/scenario.ts";
import { readChallenges } from "../../src/research/content/drafts.ts";

const scenarioOf = (id: ScenarioId) => buildScenario(id, "young");

const MOST_WORDS = 60;

const ONE: Challenge = {
  id: "one",
  seat: "KEN",
  scenario: "lesson",
  seed: "one",
  goal: [{ type: "party" }],
  rule: "speech",
  sources: [],
};

const codesOf = (change: Partial<Challenge>): readonly string[] =>
  checkChallenges([{ ...ONE, ...change }], scenarioOf).map(({ code }) => code);

describe("tough seats", () => {
  test("there are twelve, and nothing is wrong with them", () => {
    expect(CHALLENGES).toHaveLength(12);
    expect(checkChallenges(CHALLENGES, scenarioOf)).toEqual([]);
  });

  test("each has a different seat", () => {
    expect(new Set(CHALLENGES.map(({ seat }) => seat)).size).toBe(CHALLENGES.length);
  });

  test("every source is one that the game names", () => {
    const known = [...EVIDENCE, ...DATA_SOURCES].map(({ id }) => id);
    for (const { sources } of CHALLENGES) for (const source of sources) expect(known).toContain(source);
  });

  test.each(readChallenges())(
    "$id is described in few words, and its goal in one line",
    ({ text, short, teaches }) => {
      const words = (line: string): number => line.split(/\s+/).length;
      expect(words(text)).toBeLessThanOrEqual(MOST_WORDS);
      expect(words(teaches)).toBeLessThanOrEqual(30);
      expect(words(short)).toBeLessThanOrEqual(12);
    },
  );
});

describe("every fault of a tough seat is found", () => {
  test.each<[string, Partial<Challenge>, string]>([
    ["a seat that is no state", { seat: "MOON" }, "unknownCountry"],
    ["a goal that asks for nothing", { goal: [] }, "impossibleGoal"],
    ["an article that is not in play", { goal: [text("serious", "any-evidence")] }, "unknownArticle"],
    ["a wording that does not exist", { goal: [text("hr62", "nothing")] }, "unknownAlternative"],
    ["no wording at all", { goal: [text("hr62")] }, "impossibleGoal"],
    ["a month after the last", { goal: [{ type: "reached", by: 49 }] }, "impossibleGoal"],
    ["a result beyond the scale", { goal: [{ type: "mandate", least: 1001 }] }, "impossibleGoal"],
    ["no promise to keep", { goal: [{ type: "promisesKept", least: 0 }] }, "impossibleGoal"],
  ])("%s", (_, change, code) => {
    expect(codesOf(change)).toEqual([code]);
  });

  test("an id given twice", () => {
    expect(checkChallenges([ONE, ONE], scenarioOf)).toEqual([
      { code: "duplicateKey", where: "challenges/one" },
    ]);
  });
});

function text(article: string, ...among: readonly string[]): Aim {
  return { type: "text", article, among };
}
