import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/engine/model/chair.ts";
import { packageMargin } from "../../src/engine/model/costs.ts";
import { leverageOf, leverageOfFloor, publicStake, rivalOf } from "../../src/engine/model/leverage.ts";
import { packageScore } from "../../src/engine/model/market.ts";
import { LAID_PLACARDS, TOOK_FLOOR } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { promise } from "../support/contested.ts";
import { put, withDraft } from "../support/play.ts";

describe("MODEL §3.6: how the chair reads a promise of support", () => {
  test("without one the centre is the mean of the wishes by power: 6,280,000/2,320 = 2,706", () => {
    expect(readingOf(bazaar(), HR62)).toMatchObject({ centre: 2706, scores: [2706, 2294] });
  });

  test("a state that promised is counted at the text it promised: Kenya at 0 instead of 3 gives 2,215", () => {
    expect(readingOf({ ...bazaar(), pacts: [promise(0)] }, HR62).centre).toBe(2215);
  });

  test("once, if it promised the same text to two partners", () => {
    const twice = [promise(0), promise(0, { to: RUS })];
    expect(readingOf({ ...bazaar(), pacts: twice }, HR62).centre).toBe(2215);
  });

  test("its objection to that text is not counted: Russia 600 and Kenya 380 of 2,320 object, Kenya promises", () => {
    const objecting = bazaar("11122");
    expect(readingOf(objecting, HR62).objections).toEqual([422, 0]);
    expect(readingOf({ ...objecting, pacts: [promise(0)] }, HR62).objections).toEqual([258, 0]);
  });

  test.each(["kept", "broken", "void"] as const)("a promise that is %s is not counted any more", (status) => {
    const done = promise(0, { status });
    expect(readingOf({ ...bazaar(), pacts: [done] }, HR62).centre).toBe(2706);
  });
});

describe("MODEL §3.6: the leverage of a promise, a whole step ahead being sure", () => {
  test("hr62 0 is 412 behind, 294 in 1,000; Kenya's support brings it 570 ahead, 785: leverage 491", () => {
    expect(leverageOf(bazaar(), KEN, hr62(0))).toBe(491);
  });

  test("more if the seat objected as well: 575 behind is 213, so 572", () => {
    expect(leverageOf(bazaar("11121"), KEN, hr62(0))).toBe(572);
  });

  test("an objection to the text that the seat itself wishes counts for nothing when it is lifted", () => {
    const objecting = bazaar("11121");
    const own = { ...objecting, declared: put(objecting.declared, { [5 * HR62 + KEN]: 0 }) };
    const plain = { ...bazaar(), declared: own.declared };
    // The centre is 5,140,000/2,320 = 2,215: hr62 0 is 570 ahead, or 407 with the objection.
    expect(readingOf(plain, HR62).scores).toEqual([2215, 2785]);
    expect(readingOf(own, HR62).scores).toEqual([2215 + 163, 2785]);
    expect([leverageOf(plain, KEN, hr62(0)), leverageOf(own, KEN, hr62(0))]).toEqual([0, 0]);
  });

  test("a sure text cannot become surer: Egypt and Russia alike bring it from 294 to 1,000", () => {
    expect([EGY, RUS].map((seat) => leverageOf(bazaar(), seat, hr62(0)))).toEqual([706, 706]);
  });

  test("none for a text that the seat already wants or has promised, or that is not on the table", () => {
    expect(leverageOf(bazaar(), CAN, hr62(0))).toBe(0);
    expect(leverageOf({ ...bazaar(), pacts: [promise(0)] }, KEN, hr62(0))).toBe(0);
    expect(leverageOf({ ...bazaar("11121"), pacts: [promise(0)] }, KEN, hr62(0))).toBe(0);
    expect(leverageOf(bazaar(), KEN, hr62(2))).toBe(0);
  });

  test("none if a text is alone", () => {
    const alone = withDraft(bazaar(), { texts: [[0], [], [], [0, 3]] });
    expect(leverageOf(alone, KEN, hr62(0))).toBe(0);
    expect(rivalOf(alone, hr62(0))).toBe(-1);
  });
});

describe("MODEL §3.6: the leverage of the floor", () => {
  test("Jamaica, trusted 600, adds 40·300 = 12,000 to 2,320: the centre comes to 439 and hr62 0 is sure", () => {
    expect(leverageOfFloor(bazaar(), JAM, hr62(0), 1000)).toBe(706);
  });

  test("a seat that has the floor, or a trust of 300 or less, has none", () => {
    const heard = put(bazaar().heard, { [5 * HR62 + JAM]: LAID_PLACARDS | TOOK_FLOOR });
    expect(leverageOfFloor({ ...bazaar(), heard }, JAM, hr62(0), 1000)).toBe(0);
    const trust = put(bazaar().trust, { [JAM]: 300 });
    expect(leverageOfFloor({ ...bazaar(), trust }, JAM, hr62(0), 1000)).toBe(0);
  });
});

describe("MODEL §3.6: what a text is publicly worth to a state over its rival", () => {
  test("attention times the difference in worth, by the wish it declared", () => {
    // Kenya wants text 3 with a declared attention of 351. Text 3 is worth 1,000 to it, and text 0 nothing.
    expect(publicStake(bazaar(), KEN, tech(3))).toBe(351_000);
    expect(publicStake(bazaar(), KEN, tech(0))).toBe(-351_000);
  });

  test("beyond a line of a state like it, its full attention less: Canada cannot accept techtransfer C or D", () => {
    expect(publicStake(bazaar(), CAN, tech(3))).toBe(-312_000);
    expect(TECH).toBe(3);
  });
});

describe("MODEL §3.6: the score of a package for its partner", () => {
  const world = bazaar();

  test("what is brought counts by the trust in the state that brings it, 600 in full; a two-hundredth of ku is the margin", () => {
    expect(packageMargin(world.scenario)).toBe(3850);
    expect(packageScore(world, 600, 8000, -2000)).toBe(2150);
    expect(packageScore(world, 300, 8000, -2000)).toBe(-1850);
    expect(packageScore(world, 900, 8000, -2000)).toBe(6150);
  });
});
