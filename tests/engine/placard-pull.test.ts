/** Placards pull (MODEL.md §3.6): the chair weighs what named delegations show on a text by how far it trusts them. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/engine/model/chair.ts";
import { placardsPull } from "../../src/engine/model/placard-pull.ts";
import type { LayPlacards } from "../../src/engine/state/command.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { Pen, World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, HR62, JAM, KEN, RUS, TECH } from "../support/bazaar.ts";
import { given } from "../support/given.ts";
import { put } from "../support/play.ts";

/**
 * A contested room after a sounding on hr62. Kenya alone was named at the opening.
 * @param first the placards on hr62 0 of Canada, Egypt, Jamaica, Kenya and Russia: 0 support, 2 objection, 3 none
 */
function sounded(first: string, change: Partial<World> = {}): World {
  return { ...bazaar(first), climate: "contested", named: [KEN], ...change };
}

const trusting = (world: World, trust: Readonly<Record<number, number>>): World => ({
  ...world,
  trust: put(world.trust, trust),
});

const spoke = (carry: number, article = HR62, country: number = KEN): Pen => ({
  country,
  article,
  alternative: 0,
  argument: "rights",
  carry,
});

const promise = (alternative: number): Pact => ({
  by: KEN,
  to: CAN,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
});

describe("one delegation", () => {
  const pull = (first: string, change: Partial<World> = {}): number =>
    placardsPull(sounded(first, change), HR62, 0);

  test("draws the text that it supports 800 milli-steps closer, pushes one that it objects to 800 away", () => {
    expect([pull("11101"), pull("11121")]).toEqual([800, -800]);
  });

  test("does nothing to a text that it can live with, or on which it shows nothing", () => {
    expect([pull("11111"), pull("11131")]).toEqual([0, 0]);
  });

  test("moves it by its trust: 1,600·trust/(600 + trust)", () => {
    const at = (trust: number): number => placardsPull(trusting(sounded("11101"), { [KEN]: trust }), HR62, 0);
    expect([0, 1, 300, 599, 600, 1000].map(at)).toEqual([0, 2, 533, 799, 800, 1000]);
    expect(placardsPull(trusting(sounded("11121"), { [KEN]: 300 }), HR62, 0)).toBe(-533);
  });

  test("does not count twice on the text that it has promised: there its promise counts", () => {
    expect([pull("11101", { pacts: [promise(0)] }), pull("11121", { pacts: [promise(0)] })]).toEqual([0, 0]);
    expect(pull("11121", { pacts: [promise(5)] })).toBe(-800);
    expect(pull("11101", { pacts: [{ ...promise(0), status: "kept" }] })).toBe(800);
  });
});

describe("who and where", () => {
  test("simulated delegations do not count, however many object", () => {
    expect(placardsPull(sounded("22212"), HR62, 0)).toBe(0);
    expect(placardsPull(sounded("00020"), HR62, 0)).toBe(-800);
    expect(placardsPull(sounded("00000", { named: [] }), HR62, 0)).toBe(0);
  });

  test("nothing counts in the climates of research", () => {
    for (const climate of ["calm", "measured", "tense"] as const) {
      expect(placardsPull(sounded("11101", { climate }), HR62, 0)).toBe(0);
      expect(readingOf(sounded("11101", { climate }), HR62).pulls).toEqual([0, 0]);
    }
  });

  test("only the text with the placard moves, and only on its article", () => {
    expect(readingOf(sounded("11101"), HR62).pulls).toEqual([800, 0]);
    expect(readingOf(sounded("11101"), TECH).pulls).toEqual([0, 0]);
  });

  test("nothing moves before the article is sounded", () => {
    const unheard = sounded("11101");
    expect(placardsPull({ ...unheard, soundings: put(unheard.soundings, { [TECH]: null }) }, TECH, 0)).toBe(
      0,
    );
  });
});

describe("several delegations share the chair's attention", () => {
  const both = { named: [JAM, KEN] };
  const pull = (first: string, trust: Readonly<Record<number, number>> = {}): number =>
    placardsPull(trusting(sounded(first, both), trust), HR62, 0);

  test("one of two trusted 600 moves 1,600·600/1,800 = 533, two that agree 1,066, two that disagree nothing", () => {
    expect([pull("11101"), pull("11001"), pull("11201"), pull("11221")]).toEqual([533, 1066, 0, -1066]);
  });

  test("two that disagree are weighed by their trust: 1,600·(900 − 300)/1,800", () => {
    expect(pull("11201", { [JAM]: 300, [KEN]: 900 })).toBe(533);
    expect(pull("11201", { [JAM]: 900, [KEN]: 300 })).toBe(-533);
  });

  test("a delegation that has promised the text still takes its share of the attention", () => {
    expect(placardsPull(sounded("11001", { ...both, pacts: [promise(0)] }), HR62, 0)).toBe(533);
  });

  test("many never move it by 1,600: five trusted 1,000 move 1,428", () => {
    const all = { named: [0, 1, JAM, KEN, RUS] };
    const trust = { 0: 1000, 1: 1000, [JAM]: 1000, [KEN]: 1000, [RUS]: 1000 };
    expect(placardsPull(trusting(sounded("00000", all), trust), HR62, 0)).toBe(1428);
  });
});

describe("a speech on the article changes how much the placards count", () => {
  const counted = (first: string, ...pens: readonly Pen[]): number =>
    placardsPull(sounded(first, { pens }), HR62, 0);

  test("twice as much if it carries fully, half as much again if it carries 500", () => {
    expect([counted("11101", spoke(1000)), counted("11121", spoke(1000))]).toEqual([1600, -1600]);
    expect(counted("11101", spoke(500))).toBe(1200);
  });

  test("less if its argument harms its own text: half if it carries −500, nothing if −1,000", () => {
    expect([counted("11101", spoke(-500)), counted("11121", spoke(-500))]).toEqual([400, -400]);
    expect(counted("11101", spoke(-1000))).toBe(0);
  });

  test("not if it was on another article, or another delegation's", () => {
    expect(counted("11101", spoke(1000, TECH))).toBe(800);
    expect(counted("11101", spoke(1000, HR62, JAM))).toBe(800);
  });
});

describe("what the chair then puts to the room", () => {
  test("the score of a text is its distance and objections, less the pull: 2,706 − 800 against 2,294", () => {
    expect(readingOf(sounded("11101"), HR62)).toMatchObject({ centre: 2706, scores: [1906, 2294] });
  });

  test("an objection by a named delegation also weighs by its power: 2,706 + 163 + 800", () => {
    expect(readingOf(sounded("11121"), HR62)).toMatchObject({
      objections: [163, 0],
      pulls: [-800, 0],
      scores: [3669, 2294],
    });
  });

  test("Kenya's placards alone turn the text from 5 to 0, and only if it lays them", () => {
    const floor: World = { ...sounded("11111"), beat: "sound", round: 2 };
    const lay = (...placards: LayPlacards["placards"]): LayPlacards => ({
      type: "layPlacards",
      article: HR62,
      placards,
      wish: 3,
      care: 1,
    });
    given(floor)
      .close({ KEN: [lay(1, 1)] })
      .then([{ type: "textRevised", article: HR62, alternative: 5 }]);
    given(floor)
      .close({ KEN: [lay(0, 1)] })
      .then([{ type: "textRevised", article: HR62, alternative: 0 }]);
    given({ ...floor, climate: "measured" })
      .close({ KEN: [lay(0, 1)] })
      .then([{ type: "textRevised", article: HR62, alternative: 5 }]);
  });
});
