/** The pen (MODEL.md §3.6): a named delegation writes the text that it has spoken for or promised to support. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/engine/model/chair.ts";
import { centreLimit, testOf } from "../../src/engine/model/consensus.ts";
import { leverageOf, leverageOfFloor } from "../../src/engine/model/leverage.ts";
import { PEN_TRUST, pennedBy, pensOn } from "../../src/engine/model/pens.ts";
import { casesOf } from "../../src/engine/options/options.ts";
import type { Speak, Term } from "../../src/engine/state/command.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import { LAID_PLACARDS, TOOK_FLOOR, type World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, TECH, tech } from "../support/bazaar.ts";
import { given } from "../support/given.ts";
import { put } from "../support/play.ts";

/** A contested room. Kenya and Jamaica were named at the opening, and Kenya has spoken for hr62 0. */
function played(change: Partial<World> = {}): World {
  const pens = [{ country: KEN, article: HR62, alternative: 0 }];
  return { ...bazaar(), climate: "contested", named: [JAM, KEN], pens, ...change };
}

const trusting = (world: World, country: number, trust: number): World => ({
  ...world,
  trust: put(world.trust, { [country]: trust }),
});

const speech = (world: World, { article, alternative }: Term): Speak => ({
  type: "speak",
  article,
  alternative,
  argument: "rights",
  case: casesOf(world.scenario, article)[0] ?? "",
});

const promise = (by: number, alternative: number): Pact => ({
  by,
  to: CAN,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
});

describe("the worth of a pen", () => {
  test("the text is nearer to the chair by the trust in its holder: 2,706 less 620", () => {
    const reading = readingOf(trusting(played(), KEN, 620), HR62);
    expect(reading).toMatchObject({ centre: 2706, pens: [620, 0], scores: [2086, 2294] });
  });

  test("so the chair puts it: 412 behind the other text without the pen, 208 ahead with it", () => {
    const sound: World = { ...trusting(played(), KEN, 620), beat: "deal" };
    const after = given(sound)
      .close()
      .then([{ type: "textRevised", article: HR62, alternative: 0 }]);
    expect(after.world.draft.chair[HR62]).toBe(0);
    given({ ...sound, pens: [] })
      .close()
      .then([{ type: "textRevised", article: HR62, alternative: 5 }]);
  });

  test("nothing if its holder is trusted less than 500", () => {
    expect(PEN_TRUST).toBe(500);
    expect([500, 499, 0].map((trust) => pensOn(trusting(played(), KEN, trust), HR62, 0))).toEqual([
      500, 0, 0,
    ]);
  });

  test("pens of several delegations on one text add up, on different texts they do not", () => {
    const both = (alternative: number): World =>
      played({ pens: [...played().pens, { country: JAM, article: HR62, alternative }] });
    expect([pensOn(both(0), HR62, 0), pensOn(both(5), HR62, 0), pensOn(both(5), HR62, 5)]).toEqual([
      1200, 600, 600,
    ]);
  });

  test("none in a measured room, and none for a delegation not named at the opening", () => {
    for (const climate of ["calm", "measured", "tense"] as const)
      expect(pensOn(played({ climate }), HR62, 0)).toBe(0);
    expect(pensOn(played({ named: [JAM] }), HR62, 0)).toBe(0);
    expect(readingOf(played({ climate: "measured" }), HR62).scores).toEqual([2706, 2294]);
  });

  test("on that article only", () => {
    expect(readingOf(played(), TECH).pens).toEqual([0, 0]);
  });
});

describe("where the pen is", () => {
  const sound = (world: World): World => ({ ...world, beat: "sound" });
  const spoken = (world: World, term: Term, seat = "KEN"): World =>
    given(sound(world)).close({ [seat]: [speech(world, term)] }).world;
  const empty = played({ pens: [] });

  test("on the text that its holder has spoken for", () => {
    expect(spoken(empty, hr62(5)).pens).toEqual([{ country: KEN, article: HR62, alternative: 5 }]);
  });

  test("a seat that says nothing has no pen, nor does a seat that is not named, or any seat in a measured room", () => {
    expect(given(sound(empty)).close().world.pens).toEqual([]);
    expect(spoken(empty, hr62(5), "EGY").pens).toEqual([]);
    expect(spoken(played({ pens: [], climate: "measured" }), hr62(5)).pens).toEqual([]);
  });

  test("a second speech on the article moves it, one on another article gives a second one", () => {
    expect(spoken(played(), hr62(5)).pens).toEqual([{ country: KEN, article: HR62, alternative: 5 }]);
    expect(spoken(played(), tech(3)).pens).toEqual([
      { country: KEN, article: HR62, alternative: 0 },
      { country: KEN, article: TECH, alternative: 3 },
    ]);
  });

  test("another delegation's speech leaves it in place", () => {
    expect(spoken(played(), hr62(5), "JAM").pens).toEqual([
      { country: KEN, article: HR62, alternative: 0 },
      { country: JAM, article: HR62, alternative: 5 },
    ]);
  });

  test("a promise moves it to the promised text, as long as it is open", () => {
    const bound = played({ pacts: [promise(KEN, 5)] });
    expect([pennedBy(bound, HR62, KEN), pensOn(bound, HR62, 0), pensOn(bound, HR62, 5)]).toEqual([5, 0, 600]);
    const done = played({ pacts: [{ ...promise(KEN, 5), status: "kept" }] });
    expect(pennedBy(done, HR62, KEN)).toBe(0);
  });

  test("a promise alone gives a pen to a named seat", () => {
    const bound = played({ pens: [], pacts: [promise(KEN, 5), promise(EGY, 5)] });
    expect([pennedBy(bound, HR62, KEN), pennedBy(bound, HR62, EGY)]).toEqual([5, -1]);
  });
});

describe("other effects of a pen", () => {
  test("the text is tested as if further from the room's centre by the same amount: half a step and 600", () => {
    const closing = (centre: number, pens = played().pens): World => {
      const heard = { placards: ["11111", "11111"], centre, objection: 0, seats: 1000, caucuses: [] };
      const base = played({ pens, beat: "close" });
      return {
        ...base,
        soundings: put(base.soundings, { [HR62]: heard }),
        draft: { ...base.draft, chair: put(base.draft.chair, { [HR62]: 0 }) },
      };
    };
    expect(centreLimit(closing(0), HR62)).toBe(1100);
    expect([1100, 1101].map((centre) => testOf(closing(centre), HR62))).toEqual(["tested", "centre"]);
    expect([500, 501].map((centre) => testOf(closing(centre, []), HR62))).toEqual(["tested", "centre"]);
    const elsewhere = [{ country: KEN, article: HR62, alternative: 5 }];
    expect(testOf(closing(501, elsewhere), HR62)).toBe("centre");
  });

  test("it counts in the leverage of a speech, even for a seat that has the floor", () => {
    const heard = put(bazaar().heard, { [5 * HR62 + KEN]: LAID_PLACARDS | TOOK_FLOOR });
    // The centre is (12,380·3 + 5,140)·1000/14,320 = 2,952. hr62 0 is 904 behind, or 304 with the pen: a chance of 48
    // or 348 in 1,000.
    expect(leverageOfFloor(played({ heard, pens: [] }), KEN, hr62(0))).toBe(300);
    expect(leverageOfFloor(played({ heard }), KEN, hr62(0))).toBe(0);
    expect(leverageOfFloor(played({ heard, pens: [], climate: "measured" }), KEN, hr62(0))).toBe(0);
  });

  /**
   * All five declare this wish on hr62. Jamaica may promise hr62 0; its weight is 300, or 2,400 once it has promised.
   */
  const declaring = (wish: number, change: Partial<World> = {}): World => {
    const wishes = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [5 * HR62 + i, wish]));
    return played({ declared: put(bazaar().declared, wishes), pens: [], ...change });
  };

  test("it counts in the leverage of a promise: 5,000 behind becomes 428 ahead, and 1,028 with a pen", () => {
    expect(leverageOf(declaring(5), JAM, hr62(0))).toBe(1000);
    expect(leverageOf(trusting(declaring(5), JAM, 499), JAM, hr62(0))).toBe(714);
  });

  test("it counts once: a pen already on the text gains nothing by a promise", () => {
    const there = [{ country: JAM, article: HR62, alternative: 0 }];
    // A text that is 1,000 behind has no chance, and one that is 400 behind has a chance of 300 in 1,000. The promise
    // makes both certain.
    expect(leverageOf(declaring(3), JAM, hr62(0))).toBe(1000);
    expect(leverageOf(declaring(3, { pens: there }), JAM, hr62(0))).toBe(700);
  });
});
