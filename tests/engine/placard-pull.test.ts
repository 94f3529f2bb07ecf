/** Placards pull (MODEL.md §3.6): the chair weighs what named delegations show on a text by how far it trusts them. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/engine/model/chair.ts";
import {
  placardsPull,
  placardWeight,
  pullOfObjection,
  pullOfSpeech,
} from "../../src/engine/model/placard-pull.ts";
import type { Command, LayPlacards, Speak } from "../../src/engine/state/command.ts";
import type { Pen, World } from "../../src/engine/state/world.ts";
import { HR62, JAM, KEN, RUS, TECH } from "../support/bazaar.ts";
import { contested, pen, promise, trusting } from "../support/contested.ts";
import { given } from "../support/given.ts";
import { put } from "../support/play.ts";

/**
 * A contested room after a sounding on hr62, with Kenya the only named delegation.
 * @param first the placards on hr62 0 of Canada, Egypt, Jamaica, Kenya and Russia: 0 support, 2 objection, 3 none
 */
const sounded = (first: string, change: Partial<World> = {}): World => contested(change, first);

describe("one delegation", () => {
  const pull = (first: string, change: Partial<World> = {}): number =>
    placardsPull(sounded(first, change), HR62, 0);

  test("draws the text that it supports 250 milli-steps closer, pushes one that it objects to 250 away", () => {
    expect([pull("11101"), pull("11121")]).toEqual([250, -250]);
  });

  test("does nothing to a text that it can live with, or on which it shows nothing", () => {
    expect([pull("11111"), pull("11131")]).toEqual([0, 0]);
  });

  test("moves it by its trust: 500·trust/(600 + trust)", () => {
    const at = (trust: number): number => placardsPull(trusting(sounded("11101"), { [KEN]: trust }), HR62, 0);
    expect([0, 2, 300, 599, 600, 1000].map(at)).toEqual([0, 1, 166, 249, 250, 312]);
    expect(placardsPull(trusting(sounded("11121"), { [KEN]: 300 }), HR62, 0)).toBe(-166);
  });

  test("does not count twice on the text that it has promised: there its promise counts", () => {
    expect([pull("11101", { pacts: [promise(0)] }), pull("11121", { pacts: [promise(0)] })]).toEqual([0, 0]);
    expect(pull("11121", { pacts: [promise(5)] })).toBe(-250);
    expect(pull("11101", { pacts: [promise(0, { status: "kept" })] })).toBe(250);
  });
});

describe("who and where", () => {
  test("simulated delegations do not count, however many object", () => {
    expect(placardsPull(sounded("22212"), HR62, 0)).toBe(0);
    expect(placardsPull(sounded("00020"), HR62, 0)).toBe(-250);
    expect(placardsPull(sounded("00000", { named: [] }), HR62, 0)).toBe(0);
  });

  test("nothing counts in the climates of research", () => {
    for (const climate of ["calm", "measured", "tense"] as const) {
      expect(placardsPull(sounded("11101", { climate }), HR62, 0)).toBe(0);
      expect(readingOf(sounded("11101", { climate }), HR62).pulls).toEqual([0, 0]);
    }
  });

  test("only the text with the placard moves, and only on its article", () => {
    expect(readingOf(sounded("11101"), HR62).pulls).toEqual([250, 0]);
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

  test("one of two trusted 600 moves 500·600/1,800 = 166, two that agree 333, two that disagree nothing", () => {
    expect([pull("11101"), pull("11001"), pull("11201"), pull("11221")]).toEqual([166, 333, 0, -333]);
  });

  test("two that disagree are weighed by their trust: 500·(900 − 300)/1,800", () => {
    expect(pull("11201", { [JAM]: 300, [KEN]: 900 })).toBe(166);
    expect(pull("11201", { [JAM]: 900, [KEN]: 300 })).toBe(-166);
  });

  test("a delegation that has promised the text still takes its share of the attention", () => {
    expect(placardsPull(sounded("11001", { ...both, pacts: [promise(0)] }), HR62, 0)).toBe(166);
  });

  test("many without a speech never move it by 500: five trusted 1,000 move 446", () => {
    const all = { named: [0, 1, JAM, KEN, RUS] };
    const trust = { 0: 1000, 1: 1000, [JAM]: 1000, [KEN]: 1000, [RUS]: 1000 };
    expect(placardsPull(trusting(sounded("00000", all), trust), HR62, 0)).toBe(446);
  });
});

describe("a speech on the article changes how much the placards count", () => {
  const counted = (first: string, ...pens: readonly Pen[]): number =>
    placardsPull(sounded(first, { pens }), HR62, 0);

  test("five times as much if it carries fully, three times if it carries 500, as before if it carries nothing", () => {
    expect([counted("11101", pen()), counted("11121", pen())]).toEqual([1250, -1250]);
    expect([500, 0].map((carry) => counted("11101", pen({ carry })))).toEqual([750, 250]);
  });

  test("less if its argument harms its own text: nothing at −250, and the other way at −500", () => {
    expect([-250, -500].map((carry) => counted("11101", pen({ carry })))).toEqual([0, -250]);
    expect(counted("11121", pen({ carry: -500 }))).toBe(250);
  });

  test("not if it was on another article, or another delegation's", () => {
    expect(counted("11101", pen({ article: TECH }))).toBe(250);
    expect(counted("11101", pen({ country: JAM }))).toBe(250);
  });

  test("beside a second delegation it counts by its share: 500·3,000/1,800", () => {
    expect(placardsPull(sounded("11101", { named: [JAM, KEN], pens: [pen()] }), HR62, 0)).toBe(833);
  });
});

describe("what a speech would add to the pull of a placard that supports its text", () => {
  const adds = (carry: number, change: Partial<World> = {}): number =>
    pullOfSpeech(sounded("11111", change), HR62, KEN, carry);

  test("1,000 if it carries fully, by how far it carries otherwise; below nothing it harms", () => {
    expect([1000, 500, 0, -500].map((carry) => adds(carry))).toEqual([1000, 500, 0, -500]);
  });

  test("as much as the placard then moves the text beyond what it moves it without the speech", () => {
    const moved = (pens: readonly Pen[]): number => placardsPull(sounded("11101", { pens }), HR62, 0);
    expect(moved([pen()]) - moved([])).toBe(adds(1000));
  });

  test("less after an earlier speech on the article, which it replaces", () => {
    expect(adds(1000, { pens: [pen({ carry: 500 })] })).toBe(500);
    expect(adds(500, { pens: [pen()] })).toBe(-500);
    expect(adds(1000, { pens: [pen({ article: TECH })] })).toBe(1000);
  });

  test("by the speaker's trust and its share of the attention: 500·2,400/1,800 beside a second delegation", () => {
    expect(adds(1000, { named: [JAM, KEN] })).toBe(666);
    expect(pullOfSpeech(trusting(sounded("11111"), { [KEN]: 300 }), HR62, KEN, 1000)).toBe(666);
  });

  test("nothing for a simulated delegation, or in the climates of research", () => {
    expect(adds(1000, { named: [JAM] })).toBe(0);
    for (const climate of ["calm", "measured", "tense"] as const) expect(adds(1000, { climate })).toBe(0);
  });
});

describe("what dropping an objection brings", () => {
  const dropped = (change: Partial<World> = {}): number =>
    pullOfObjection(sounded("11121", change), HR62, KEN);

  test("as much as the objection pushes the text away: 250, and 1,250 after a speech that carries fully", () => {
    expect([dropped(), dropped({ pens: [pen()] })]).toEqual([250, 1250]);
    expect(dropped()).toBe(-placardsPull(sounded("11121"), HR62, 0));
  });

  test("less beside a second delegation: 500·600/1,800", () => {
    expect(dropped({ named: [JAM, KEN] })).toBe(166);
  });

  test("nothing for a simulated delegation, or in the climates of research", () => {
    expect(dropped({ named: [JAM] })).toBe(0);
    for (const climate of ["calm", "measured", "tense"] as const) expect(dropped({ climate })).toBe(0);
  });
});

test("a placard counts five times after a speech that carries fully, and against itself after one that harms", () => {
  expect([1000, 500, 0, -250, -500].map(placardWeight)).toEqual([5000, 3000, 1000, 0, -1000]);
});

describe("what the chair then puts to the room", () => {
  test("the score of a text is its distance and objections, less the pull: 2,706 − 250 against 2,294", () => {
    expect(readingOf(sounded("11101"), HR62)).toMatchObject({ centre: 2706, scores: [2456, 2294] });
  });

  test("an objection by a named delegation also weighs by its power: 2,706 + 163 + 250", () => {
    expect(readingOf(sounded("11121"), HR62)).toMatchObject({
      objections: [163, 0],
      pulls: [-250, 0],
      scores: [3119, 2294],
    });
  });

  const floor: World = { ...sounded("11111"), beat: "sound", round: 2 };
  const lay = (article: number, ...placards: LayPlacards["placards"]): LayPlacards => ({
    type: "layPlacards",
    article,
    placards,
    wish: 3,
    care: 1,
  });

  test("a placard alone turns a text that is 52 behind, techtransfer D, and only where people play", () => {
    const revised = (world: World, ...own: readonly Command[]) =>
      given(world)
        .close({ KEN: own })
        .events.find((event) => event.type === "textRevised" && event.article === TECH);
    expect(revised(floor, lay(TECH, 1, 1))).toMatchObject({ alternative: 0 });
    expect(revised(floor, lay(TECH, 1, 0))).toMatchObject({ alternative: 3 });
    expect(revised({ ...floor, climate: "measured" }, lay(TECH, 1, 0))).toMatchObject({ alternative: 0 });
  });

  test("one that is 412 behind turns only with an argument: not by the placard or by the speech alone", () => {
    const speak: Speak = {
      type: "speak",
      article: HR62,
      alternative: 0,
      argument: "rights",
      case: "journalist",
    };
    const becomes = (alternative: number, ...own: readonly Command[]): void => {
      given(floor)
        .close({ KEN: own })
        .then([{ type: "textRevised", article: HR62, alternative }]);
    };
    becomes(5, lay(HR62, 0, 1));
    // With the floor, Kenya's wish moves the centre to 2,952. Its pen of 360 leaves hr62 0 at 2,592, against 2,048.
    becomes(5, lay(HR62, 1, 1), speak);
    becomes(0, lay(HR62, 0, 1), speak);
  });
});
