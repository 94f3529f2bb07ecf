/**
 * A caucus follows its spokesperson's promises (MODEL.md §3.6). Egypt is in Kenya's caucus in the room of five; other
 * tests use the real caucuses.
 */
import { describe, expect, test } from "vitest";
import { stands } from "../../src/bots/close.ts";
import { commitmentsOn, followersOf, stepsAlong } from "../../src/engine/model/bloc.ts";
import { readingOf, weightsOf } from "../../src/engine/model/chair.ts";
import { leverageOf } from "../../src/engine/model/leverage.ts";
import type { Stand } from "../../src/engine/state/command.ts";
import type { Climate, Country } from "../../src/engine/state/scenario.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, KEN, RUS } from "../support/bazaar.ts";
import { given } from "../support/given.ts";
import { type Mind, readerOf, thinking } from "../support/mind.ts";
import { opened, put, withDraft } from "../support/play.ts";
import { articleOf, countryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const promise = (by: number, alternative: number): Pact => ({
  by,
  to: RUS,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
});

/**
 * A person plays Kenya, which speaks for Africa. Egypt declares 4 on hr62. At a discipline of 300, it follows a
 * promise for any text within one step of that.
 */
function played(change: Partial<World> = {}, discipline = 300): World {
  const { scenario, ...world } = bazaar();
  const countries = put(scenario.countries, {
    [EGY]: { ...(scenario.countries[EGY] as Country), caucus: "africa" },
  });
  const caucuses = scenario.caucuses
    .filter(({ id }) => id !== "arab")
    .map((caucus) => (caucus.id === "africa" ? { ...caucus, discipline } : caucus));
  return {
    ...world,
    scenario: { ...scenario, countries, caucuses },
    climate: "contested",
    named: [KEN],
    ...change,
  };
}

describe("which states follow when a seat gives its word", () => {
  const along = (world: World, alternative: number, by: number = KEN): number[] =>
    followersOf(world, by, hr62(alternative));

  test("a member of its caucus within a step of the text for every 300 of discipline", () => {
    expect([0, 2, 3, 4, 5].map((text) => along(played(), text))).toEqual([[], [], [EGY], [EGY], [EGY]]);
    expect([2, 3].map((text) => along(played({}, 600), text))).toEqual([[EGY], [EGY]]);
    expect([3, 4, 5].map((text) => along(played({}, 299), text))).toEqual([[], [EGY], []]);
  });

  test("three steps in the European Union, none in Latin America and Asia", () => {
    const { caucuses } = scenarioOf("full");
    const steps = caucuses.map(({ id }, c) => `${id} ${stepsAlong({ caucuses }, c)}`);
    expect(steps.join(", ")).toBe(
      "eu 3, cis 2, west 1, caricom 2, arab 1, ecowas 1, africa 1, asean 1, pif 1, eeur 1, grulac 0, asia 0",
    );
  });

  test("not beyond a line that it has declared", () => {
    const lined = (bits: number): World =>
      played({ declaredLines: put(bazaar().declaredLines, { [5 * HR62 + EGY]: bits }) });
    expect(along(lined(0b100000), 5)).toEqual([]);
    expect(along(lined(0b000001), 5)).toEqual([EGY]);
  });

  test("not a member that a person plays", () => {
    expect(along(played({ named: [KEN, EGY] }), 5)).toEqual([]);
  });

  test("nobody, if the seat does not speak for the caucus, whatever its power", () => {
    // Egypt has more power, but Kenya is named and so speaks for the caucus.
    expect(along(played(), 3, EGY)).toEqual([]);
    expect(along(played({ named: [CAN] }), 3, EGY)).toEqual([KEN]);
    expect(along(played({ named: [CAN] }), 4, KEN)).toEqual([]);
  });

  test("nobody in a measured room", () => {
    for (const climate of ["calm", "measured", "tense"] as const)
      expect(along(played({ climate }), 5)).toEqual([]);
  });

  test("in the real room: members of Africa within a step and without a declared line, but no player", () => {
    const scenario = scenarioOf("standard");
    const seats = { KEN: PERSON, ZAF: PERSON };
    const world = opened(setupOf({ scenario: "standard", climate: "contested", seats }), scenario);
    const article = articleOf(scenario, "hr62");
    const kenya = countryOf(scenario, "KEN");
    for (const alternative of [0, 2, 3, 5]) {
      const expected = scenario.countries.flatMap(({ iso3, caucus }, i) => {
        const away = Math.abs((world.declared[article * size(world) + i] ?? 0) - alternative);
        return caucus === "africa" && iso3 !== "KEN" && iso3 !== "ZAF" && away <= 1 ? [i] : [];
      });
      expect(followersOf(world, kenya, { article, alternative })).toEqual(expected);
    }
  });
});

describe("the words given on an article", () => {
  const words = (world: World): [number, number][] =>
    [...commitmentsOn(world, HR62)].sort(([a], [b]) => a - b);

  test("consist of a seat's own promise and, for states that follow, their spokesperson's", () => {
    expect(words(played({ pacts: [promise(KEN, 5)] }))).toEqual([
      [EGY, 5],
      [KEN, 5],
    ]);
    expect(words(played({ pacts: [promise(KEN, 0)] }))).toEqual([[KEN, 0]]);
    expect(words(played({ climate: "measured", pacts: [promise(KEN, 5)] }))).toEqual([[KEN, 5]]);
  });

  test("a seat's own promise comes before that of its spokesperson", () => {
    expect(words(played({ pacts: [promise(KEN, 5), promise(EGY, 3)] }))).toEqual([
      [EGY, 3],
      [KEN, 5],
    ]);
  });
});

describe("the weight of a promise with the chair", () => {
  test("eight times the power of the giver and its followers, in a contested room", () => {
    const { own, sum } = weightsOf(played({ pacts: [promise(KEN, 5)] }), HR62);
    expect(own).toEqual([580, 8 * 460, 300, 8 * 380, 600]);
    expect(sum).toBe(2320 + 7 * 840);
    const alone = weightsOf(played({ pacts: [promise(KEN, 0)] }), HR62);
    expect([alone.own[EGY], alone.sum]).toEqual([460, 2320 + 7 * 380]);
  });

  test("its plain power elsewhere", () => {
    const { own, sum } = weightsOf(played({ climate: "measured", pacts: [promise(KEN, 5)] }), HR62);
    expect([own[KEN], own[EGY], sum]).toEqual([380, 460, 2320]);
  });

  test("at the text it is given for: (5·6,720 + 300 + 5·600)/8,200", () => {
    expect(readingOf(played(), HR62).centre).toBe(2706);
    expect(readingOf(played({ pacts: [promise(KEN, 5)] }), HR62).centre).toBe(4500);
  });

  test("and objections of followers are not counted: Egypt, Jamaica and Russia object to hr62 5", () => {
    const soundings = put(bazaar().soundings, {
      [HR62]: { placards: ["11111", "12212"], centre: 0, objection: 0, seats: 1000, caucuses: [] },
    });
    expect(readingOf(played({ soundings }), HR62).objections).toEqual([0, 586]);
    // With Kenya's promise, only the objections of Jamaica (300) and Russia (600) count, out of a total weight of
    // 8,200.
    expect(readingOf(played({ soundings, pacts: [promise(KEN, 5)] }), HR62).objections).toEqual([0, 109]);
  });

  test("its leverage counts the followers", () => {
    // Kenya has a power of 100 here and no pen. All states declare 5 except Egypt, which declares 1. Kenya promises
    // to support text 0. On its own, this promise moves text 0 from 3,196 behind to 738 behind, a chance of 131 in
    // 1,000. If Egypt follows, text 0 is 2,516 ahead.
    const wishes = Object.fromEntries([0, 2, 3, 4].map((i) => [5 * HR62 + i, 5]));
    const declared = put(bazaar().declared, { ...wishes, [5 * HR62 + EGY]: 1 });
    const leverage = (discipline: number): number => {
      const { scenario, ...world } = played({ declared, trust: [0, 0, 0, 0, 0] }, discipline);
      const countries = put(scenario.countries, {
        [KEN]: { ...(scenario.countries[KEN] as Country), power: 100 },
      });
      return leverageOf({ ...world, scenario: { ...scenario, countries } }, KEN, hr62(0));
    };
    expect([leverage(299), leverage(300)]).toEqual([131, 1000]);
    expect(leverageOf(played({ declared, pacts: [promise(KEN, 0)] }), KEN, hr62(0))).toBe(0);
  });
});

describe("the stands of states that follow", () => {
  const MINDED: Mind = { position: 0, salience: 1000, followed: 1, redLines: 0 };

  /**
   * Egypt's stand at the closing of hr62 with chair's text 5. Without a promise it would block: the text gives it
   * nothing, and standing alone costs little.
   */
  function stand(
    pacts: readonly Pact[],
    mind: Mind = MINDED,
    climate: Climate = "contested",
  ): Stand | undefined {
    const world = withDraft(thinking(played({ pacts, climate, beat: "close" }), "EGY", "hr62", mind), {
      floor: [HR62],
      chair: [5, -1, -1, -1],
    });
    const heard = {
      placards: ["11111", "11111"],
      centre: 5000,
      objection: 0,
      seats: 0,
      caucuses: [0, 0, 0, 0],
    };
    return stands(readerOf({ ...world, soundings: put(world.soundings, { [HR62]: heard }) }, "EGY"))[0]
      ?.stand;
  }

  test("it blocks if nobody has given its word, and not if its spokesperson has", () => {
    expect(stand([])).toBe("block");
    expect(stand([promise(KEN, 5)])).not.toBe("block");
    expect(stand([promise(KEN, 0)])).toBe("block");
    expect(stand([promise(KEN, 5)], MINDED, "measured")).toBe("block");
  });

  test("it still blocks beyond its own red line", () => {
    expect(stand([promise(KEN, 5)], { ...MINDED, redLines: 0b100000 })).toBe("block");
  });

  test("it is not bound: it can block, and breaks no promise", () => {
    const pacts = [promise(KEN, 5)];
    const heard = { placards: ["11111", "11111"], centre: 5000, objection: 0, seats: 1000, caucuses: [] };
    const base = played({ pacts, beat: "close", blocks: [2, 2, 2, 2, 2] });
    const world = withDraft(
      { ...base, soundings: put(base.soundings, { [HR62]: heard }) },
      { floor: [HR62], chair: [5, -1, -1, -1], readings: [2, 1, 1, 1] },
    );
    given(world)
      .close({ EGY: [{ type: "takeStand", article: HR62, stand: "block", breaking: false }] })
      .then([{ type: "standsTaken", blockers: [EGY] }]);
  });
});
