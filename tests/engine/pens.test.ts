/** The pen (MODEL.md §3.6): a named delegation writes the text that it has spoken for or promised to support. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/engine/model/chair.ts";
import { centreLimit, testOf } from "../../src/engine/model/consensus.ts";
import { leverageOf, leverageOfFloor } from "../../src/engine/model/leverage.ts";
import { PEN_TRUST, PROMISED_CARRY, penHeld, penOf, pensOn } from "../../src/engine/model/pens.ts";
import { casesOf } from "../../src/engine/options/options.ts";
import type { Speak, Term } from "../../src/engine/state/command.ts";
import type { Argument } from "../../src/engine/state/scenario.ts";
import { LAID_PLACARDS, type Pen, TOOK_FLOOR, type World } from "../../src/engine/state/world.ts";
import { bazaar, EGY, HR62, hr62, JAM, KEN, TECH, tech } from "../support/bazaar.ts";
import { contested, pen, promise, trusting } from "../support/contested.ts";
import { given } from "../support/given.ts";
import { put } from "../support/play.ts";

/**
 * A contested room. Kenya and Jamaica were named at the opening, and Kenya has spoken for hr62 0 in a speech that
 * carries fully.
 */
const played = (change: Partial<World> = {}): World =>
  contested({ named: [JAM, KEN], pens: [pen()], ...change });

const speech = (world: World, { article, alternative }: Term, argument: Argument): Speak => ({
  type: "speak",
  article,
  alternative,
  argument,
  case: casesOf(world.scenario, article)[0] ?? "",
});

describe("the worth of a pen", () => {
  test("the text is nearer to the chair by six tenths of the trust in its holder: 2,706 less 372", () => {
    const reading = readingOf(trusting(played(), { [KEN]: 620 }), HR62);
    expect(reading).toMatchObject({ centre: 2706, pens: [372, 0], scores: [2334, 2294] });
  });

  test("by how far its argument carries, and further away if the argument harms the text", () => {
    const worth = (carry: number): number =>
      pensOn(trusting(played({ pens: [pen({ carry })] }), { [KEN]: 620 }), HR62, 0);
    expect([500, 1, 0, -500].map(worth)).toEqual([186, 0, 0, -186]);
    expect(readingOf(played({ pens: [pen({ carry: -500 })] }), HR62).scores).toEqual([2706 + 180, 2294]);
  });

  test("a promise carries 600: 620·600·0.6 thousandths", () => {
    expect(PROMISED_CARRY).toBe(600);
    expect(penOf(trusting(played(), { [KEN]: 620 }), KEN, PROMISED_CARRY)).toBe(223);
  });

  test("so the chair puts it: 412 behind the other text without the pen, 8 ahead with the pen of a holder trusted 700", () => {
    const sound: World = { ...trusting(played(), { [KEN]: 700 }), beat: "deal" };
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
    expect([500, 499, 0].map((trust) => pensOn(trusting(played(), { [KEN]: trust }), HR62, 0))).toEqual([
      300, 0, 0,
    ]);
  });

  test("pens of several delegations on one text add up, on different texts they do not", () => {
    const both = (alternative: number): World =>
      played({ pens: [...played().pens, pen({ country: JAM, alternative })] });
    expect([pensOn(both(0), HR62, 0), pensOn(both(5), HR62, 0), pensOn(both(5), HR62, 5)]).toEqual([
      720, 360, 360,
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
  const spoken = (world: World, term: Term, seat = "KEN", argument: Argument = "sovereignty"): World =>
    given(sound(world)).close({ [seat]: [speech(world, term, argument)] }).world;
  // Sovereignty suits hr62 5 best, and the journalist's case bears on it with weight 2: the speech carries fully.
  const sovereign = (country: number): Pen => pen({ country, alternative: 5, argument: "sovereignty" });
  const empty = played({ pens: [] });

  test("on the text that its holder has spoken for", () => {
    expect(spoken(empty, hr62(5)).pens).toEqual([sovereign(KEN)]);
  });

  test("a seat that says nothing has no pen, nor does a seat that is not named, or any seat in a measured room", () => {
    expect(given(sound(empty)).close().world.pens).toEqual([]);
    expect(spoken(empty, hr62(5), "EGY").pens).toEqual([]);
    expect(spoken(played({ pens: [], climate: "measured" }), hr62(5)).pens).toEqual([]);
  });

  test("a second speech on the article moves it, one on another article gives a second one", () => {
    expect(spoken(played(), hr62(5)).pens).toEqual([sovereign(KEN)]);
    expect(spoken(played(), tech(3)).pens).toEqual([
      pen(),
      { country: KEN, article: TECH, alternative: 3, argument: "sovereignty", carry: 1000 },
    ]);
  });

  test("another delegation's speech leaves it in place", () => {
    expect(spoken(played(), hr62(5), "JAM").pens).toEqual([pen(), sovereign(JAM)]);
  });

  test("a promise moves it to the promised text, as long as it is open", () => {
    const bound = played({ pacts: [promise(5)] });
    expect(penHeld(bound, HR62, KEN)).toEqual({ alternative: 5, carry: 600 });
    expect([pensOn(bound, HR62, 0), pensOn(bound, HR62, 5)]).toEqual([0, 216]);
    const first = played({ pens: [pen({ alternative: 5 })], pacts: [promise(0)] });
    expect(penHeld(first, HR62, KEN)).toEqual({ alternative: 0, carry: 600 });
    const done = played({ pacts: [promise(5, { status: "kept" })] });
    expect(penHeld(done, HR62, KEN)).toMatchObject({ alternative: 0, carry: 1000 });
  });

  test("a promise alone gives a pen to a named seat", () => {
    const bound = played({ pens: [], pacts: [promise(5), promise(5, { by: EGY })] });
    expect(penHeld(bound, HR62, KEN)).toEqual({ alternative: 5, carry: 600 });
    expect(penHeld(bound, HR62, EGY)).toEqual({ alternative: -1, carry: 0 });
    expect(penHeld(bound, HR62, JAM)).toEqual({ alternative: -1, carry: 0 });
  });
});

describe("other effects of a pen", () => {
  test("the text is tested as if further from the room's centre by the same amount: half a step and 360", () => {
    const closing = (centre: number, pens = played().pens): World => {
      const heard = { placards: ["11111", "11111"], centre, objection: 0, seats: 1000, caucuses: [] };
      const base = played({ pens, beat: "close" });
      return {
        ...base,
        soundings: put(base.soundings, { [HR62]: heard }),
        draft: { ...base.draft, chair: put(base.draft.chair, { [HR62]: 0 }) },
      };
    };
    expect(centreLimit(closing(0), HR62)).toBe(860);
    expect([860, 861].map((centre) => testOf(closing(centre), HR62))).toEqual(["tested", "centre"]);
    expect([500, 501].map((centre) => testOf(closing(centre, []), HR62))).toEqual(["tested", "centre"]);
    expect(testOf(closing(501, [pen({ alternative: 5 })]), HR62)).toBe("centre");
  });

  test("it counts in the leverage of a speech, even for a seat that has the floor", () => {
    const heard = put(bazaar().heard, { [5 * HR62 + KEN]: LAID_PLACARDS | TOOK_FLOOR });
    // The centre is (12,380·3 + 5,140)·1000/14,320 = 2,952. hr62 0 is 904 behind, a chance of 48 in 1,000. The pen
    // brings 360, and the speech 666 for a placard that supports the text: 122 ahead, 561.
    const gain = (change: Partial<World>, carry = 1000): number =>
      leverageOfFloor(played({ heard, ...change }), KEN, hr62(0), carry);
    expect(gain({ pens: [] })).toBe(513);
    expect(gain({})).toBe(0);
    expect(gain({ pens: [], climate: "measured" })).toBe(0);
    // A speech that carries further replaces an earlier one: 724 behind, a chance of 138, gains 180 + 333 and becomes
    // 395. One that carries less far brings nothing.
    expect(gain({ pens: [pen({ carry: 500 })] })).toBe(257);
    expect(gain({}, 500)).toBe(0);
    // With the pen on the other text hr62 0 is 1,264 behind, and a pen of its own brings it to 904. The speech for the
    // other text already made the placards count.
    expect(gain({ pens: [pen({ alternative: 5 })] })).toBe(48);
    // A promise holds the pen, so no speech moves it.
    expect(gain({ pens: [], pacts: [promise(5)] })).toBe(0);
  });

  /**
   * All five declare this wish on hr62. Jamaica may promise hr62 0; its weight is 300, or 2,400 once it has promised.
   */
  const declaring = (wish: number, change: Partial<World> = {}): World => {
    const wishes = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [5 * HR62 + i, wish]));
    return played({ declared: put(bazaar().declared, wishes), pens: [], ...change });
  };

  test("it counts in the leverage of a promise: 5,000 behind becomes 428 ahead, and 644 with a pen", () => {
    expect(leverageOf(declaring(5), JAM, hr62(0))).toBe(822);
    expect(leverageOf(trusting(declaring(5), { [JAM]: 499 }), JAM, hr62(0))).toBe(714);
  });

  test("a promise also lifts the pull of the promiser's objection: 428 ahead, as if it had not objected", () => {
    const objecting = declaring(5, { soundings: contested({}, "11211").soundings });
    const [open, against] = [declaring(5), objecting].map((world) => trusting(world, { [JAM]: 499 }));
    expect([open, against].map((world) => world && leverageOf(world, JAM, hr62(0)))).toEqual([714, 714]);
  });

  test("it counts once: a pen already on the text gains nothing by a promise", () => {
    const there = [pen({ country: JAM })];
    // A text that is 1,000 behind has no chance, and one that is 640 behind has a chance of 180 in 1,000. The promise
    // makes both certain.
    expect(leverageOf(declaring(3), JAM, hr62(0))).toBe(1000);
    expect(leverageOf(declaring(3, { pens: there }), JAM, hr62(0))).toBe(820);
  });
});
