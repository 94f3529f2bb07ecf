import { describe, expect, test } from "vitest";
import { chanceOfSeat } from "../../src/bots/chance.ts";
import { bestArgument, bestCase, byInfluence, byOwnStake, speech } from "../../src/bots/speech.ts";
import { decide } from "../../src/engine/decide.ts";
import { casesOf } from "../../src/engine/options/options.ts";

import { TOOK_FLOOR, type World } from "../../src/engine/state/world.ts";
import { readerOf, thinking } from "../support/mind.ts";
import { opened, put, withDraft } from "../support/play.ts";
import { countryOf, fiveCountries, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const nigeria = countryOf(real, "NGA");

/**
 * Canada wants hr62 A and safeguards B, with attention 368 and 256 of 1,000. On the floor are hr62 A and D, and
 * safeguards B and D. All states declare the given wishes, and nobody has the floor.
 */
function heard(hr62: number, safeguards: number): World {
  const world = opened(setupOf(), fiveCountries());
  const declared = world.declared.map((wish, cell) => (cell < 5 ? hr62 : cell < 10 ? safeguards : wish));
  const floor = withDraft({ ...world, declared }, { floor: [0, 1], texts: [[0, 3], [1, 3], [], []] });
  return thinking(thinking(floor, "CAN", "hr62", { position: 0 }), "CAN", "safeguards", { position: 1000 });
}

const told = (world: World, weigh = byInfluence) => {
  const said = speech(readerOf(world, "CAN"), () => 0, weigh);
  return said === null ? null : [said.article, said.alternative];
};

describe("MODEL §3.7: speeches of bots", () => {
  test("are for articles on the floor, name a case, and are allowed", () => {
    const world = opened(setupOf({ scenario: "full" }), real);
    let spoken = 0;
    real.countries.forEach(({ iso3 }, i) => {
      const said = speech(
        readerOf(world, iso3),
        chanceOfSeat(world.secrets.words, world.clock, i),
        byInfluence,
      );
      if (said === null) return;
      spoken++;
      expect(world.draft.floor).toContain(said.article);
      expect(decide(world, iso3, said).ok).toBe(true);
    });
    // Twelve delegations take part in the debate. In round 1, Nigeria and Papua New Guinea follow none of the
    // articles on the floor.
    expect(spoken).toBe(10);
  });

  test("level 2 speaks where its voice changes the text, and not where the text is already sure", () => {
    expect(told(heard(0, 3))).toEqual([1, 1]);
    expect(told(heard(3, 1))).toEqual([0, 0]);
  });

  test("if it can change both or neither, it speaks where it has more at stake: 368 · 465 against 256 · 544", () => {
    expect(told(heard(3, 3))).toEqual([0, 0]);
    expect(told(heard(0, 1))).toEqual([0, 0]);
  });

  test("if it already has the floor, a speech only moves positions, and counts little", () => {
    const world = heard(3, 3);
    expect(told({ ...world, heard: put(world.heard, { 0: TOOK_FLOOR }) })).toEqual([1, 1]);
  });

  test("level 1 speaks for its most important article, even without effect", () => {
    expect(told(heard(0, 3), byOwnStake)).toEqual([0, 0]);
  });

  test("need credit", () => {
    const world = opened(setupOf({ scenario: "full" }), real);
    const poor = { ...world, credit: put(world.credit, { [nigeria]: 0 }) };
    expect(speech(readerOf(poor, "NGA"), () => 0, byInfluence)).toBeNull();
  });
});

describe("MODEL §3.7: bots argue in their own voice", () => {
  const world = heard(3, 3);

  const named = casesOf(world.scenario, 0)[0] ?? "";
  const argument = (of: World, seat: string, alternative: number): string =>
    bestArgument(readerOf(of, seat), { article: 0, alternative }, named);

  test("a democracy with rights, which convince it and suit a list of rights", () => {
    expect(argument(world, "CAN", 0)).toBe("rights");
  });

  test("a state with little democracy with sovereignty, if the text does something for it", () => {
    expect(argument(world, "RUS", 5)).toBe("sovereignty");
    expect(argument(world, "RUS", 0)).not.toBe("sovereignty");
  });

  test("and with another argument once the first is worn: rights were used in three rounds", () => {
    expect(argument({ ...world, used: put(world.used, { 0: 3 }) }, "CAN", 0)).not.toBe("rights");
  });

  test("with the case that the text affects most, or one of several by lot", () => {
    const cases = (lot: number, alternative: number): string =>
      bestCase(readerOf(world, "CAN"), () => lot, { article: 0, alternative });
    // For hr62 A, the cases of the journalist and the protester weigh 3 each. For B, those two and the exile weigh 2
    // each.
    expect([0, 1, 2].map((lot) => cases(lot, 0))).toEqual(["journalist", "protester", "journalist"]);
    expect(new Set([0, 1, 2].map((lot) => cases(lot, 1)))).toEqual(
      new Set(["journalist", "protester", "exile"]),
    );
  });
});
