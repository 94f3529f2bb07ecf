/** A printed mandate is the same as in the match with the same seed, and has at most sixty words. */
import { describe, expect, test } from "vitest";
import type { PrintPlan } from "../../../src/client/addresses/print-address.ts";
import { libraryFor } from "../../../src/client/game/library.ts";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { paperMandates, scenarioOfPlan } from "../../../src/client/print/paper-mandate.ts";
import { usualPlan } from "../../../src/client/print/print-plan.ts";
import { mandateSummary } from "../../../src/client/sentences/mandate-summary.ts";
import { MANDATES } from "../../../src/content/mandates.ts";
import { USUAL_PROCEDURE } from "../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { openMatch, viewOf } from "../../../src/match/match.ts";

await loadWording("content", "print");

/** The twelve states with hand-written mandates, and three states with long names whose mandates the model writes. */
const SEATS = [...MANDATES.map(({ country }) => country), "VCT", "CAF", "NOR"];
const WORDS = 60;

function planOf(scenario: PrintPlan["scenario"], seed = "paper"): PrintPlan {
  return { ...usualPlan(scenario), seats: SEATS, seed };
}

describe.each(["lesson", "express", "standard"] as const)(
  "given a match of %s that a class will play",
  (scenario) => {
    const plan = planOf(scenario);
    const mandates = paperMandates(plan);

    test("then every delegation's paper has what its own view says, whoever sits at the table", () => {
      const seats: Setup["seats"] = Object.fromEntries(SEATS.map((seat) => [seat, { type: "person" }]));
      const { audience, climate, seed } = plan;
      const setup: Setup = { scenario, audience, climate, seed, procedure: USUAL_PROCEDURE, level: 2, seats };
      const match = openMatch(libraryFor(setup), setup);
      expect(mandates.map(({ seat }) => seat)).toEqual(SEATS);
      for (const { seat, objectives, redLines } of mandates) {
        const { mine } = viewOf(match, seat);
        expect(new Set(objectives), seat).toEqual(new Set(mine?.objectives));
        const bits = match.scenario.articles.map((_, a) =>
          (redLines.find(({ article }) => article === a)?.alternatives ?? []).reduce(
            (sum, k) => sum | (1 << k),
            0,
          ),
        );
        expect(bits, seat).toEqual(mine?.redLines);
      }
    });

    test("then each article has one wish, which is never beyond a red line of the mandate", () => {
      for (const { seat, articles } of mandates)
        for (const { marks, weight } of articles) {
          const wished = marks.filter((mark) => mark === "wish").length;
          expect(wished, seat).toBeLessThanOrEqual(1);
          if (weight > 0) expect(wished, seat).toBe(1);
        }
    });

    test("then the lightest line may be traded, heavier ones are held, and articles that the mandate does not name are free", () => {
      for (const { articles, objectives } of mandates) {
        const least = Math.min(...objectives.map(({ weight }) => weight));
        for (const { guidance, weight } of articles)
          expect(guidance).toBe(weight === 0 ? "flex" : weight > least ? "hold" : "trade");
      }
    });

    test("then its summary has at most sixty words", () => {
      for (const mandate of mandates) {
        const words = mandateSummary(mandate, scenarioOfPlan(plan)).join(" ").split(/\s+/);
        expect(words.length, mandate.seat).toBeLessThanOrEqual(WORDS);
        expect(words.length, mandate.seat).toBeGreaterThan(WORDS / 3);
      }
    });
  },
);

test("given another seed, then other lines are drawn if there are more than bind", () => {
  const linesOf = (seed: string): string =>
    JSON.stringify(paperMandates(planOf("standard", seed)).map(({ objectives }) => objectives));
  expect(linesOf("one")).not.toBe(linesOf("two"));
});

test("given no seed, as of a room, no mandate is printed", () => {
  expect(paperMandates(planOf("lesson", ""))).toEqual([]);
});
