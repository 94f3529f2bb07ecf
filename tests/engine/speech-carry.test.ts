/** How far a speech carries (MODEL.md §3.6), and what it costs to argue against one's own text. */
import { describe, expect, test } from "vitest";
import { carryOf } from "../../src/engine/model/pens.ts";
import type { Speak } from "../../src/engine/state/command.ts";
import { ARGUMENTS, type Argument } from "../../src/engine/state/scenario.ts";
import type { Pen, World } from "../../src/engine/state/world.ts";
import { bazaar, HR62, hr62, JAM, KEN, TECH, tech } from "../support/bazaar.ts";
import { given } from "../support/given.ts";
import { put, withDraft } from "../support/play.ts";

const room: World = { ...bazaar(), climate: "contested", named: [JAM, KEN] };

type Said = Readonly<{ alternative: number; argument: Argument; case?: string; article?: number }>;

/** How far Kenya's speech on hr62 carries. Without a case it has the force of one with no bearing: 800. */
const carry = ({ article = HR62, alternative, argument, case: named = "" }: Said, world = room): number =>
  carryOf(world, { country: KEN, article, alternative, argument, case: named });

/** The world after the room has heard an argument this often on hr62. */
const heard = (argument: Argument, times: number): World => ({
  ...room,
  used: put(room.used, { [HR62 * ARGUMENTS.length + ARGUMENTS.indexOf(argument)]: times }),
});

const pen = (country: number, article: number, argument: Argument): Pen => ({
  country,
  article,
  alternative: 0,
  argument,
  carry: 1000,
});

describe("the argument and the case decide: (suit − 600)/400 times the force of the case", () => {
  const journalist = "journalist";

  test("rights suit hr62 A to F less and less; the journalist's case bears on A with weight 3, on B with weight 2", () => {
    const rights = [0, 1, 2, 3, 4, 5].map((alternative) =>
      carry({ alternative, argument: "rights", case: journalist }),
    );
    // 400·1,100, 300·1,000, 200·1,000, 0·900, −100·900 and −200·1,000, each over 400. The first is cut at 1,000.
    expect(rights).toEqual([1000, 750, 500, 0, -225, -500]);
  });

  test("a case on which the text does not bear has a force of 800: the best suit carries 800, the worst −400", () => {
    expect(carry({ alternative: 0, argument: "rights" })).toBe(800);
    expect(carry({ alternative: 5, argument: "rights" })).toBe(-400);
  });

  test("an argument beside the point, 600, carries nothing, whatever the case", () => {
    const about = (alternative: number): number =>
      carry({ ...tech(alternative), argument: "rights", case: "island" });
    expect([about(1), about(0)]).toEqual([0, 0]);
  });
});

describe("an argument wears off", () => {
  const best: Said = { alternative: 0, argument: "rights", case: "journalist" };

  test("it carries half as far each time that the room has heard it on the article", () => {
    expect([0, 1, 2, 3, 9, 10, 31, 32].map((times) => carry(best, heard("rights", times)))).toEqual([
      1000, 500, 250, 125, 1, 0, 0, 0,
    ]);
  });

  test("on that article only: heard on techtransfer, it carries half as far there and fully on hr62", () => {
    const there = {
      ...room,
      used: put(room.used, { [TECH * ARGUMENTS.length + ARGUMENTS.indexOf("sovereignty")]: 1 }),
    };
    const sovereign: Said = { alternative: 3, article: TECH, argument: "sovereignty", case: "island" };
    expect([carry(sovereign), carry(sovereign, there)]).toEqual([1000, 500]);
    expect(carry({ ...sovereign, alternative: 5, article: HR62, case: "journalist" }, there)).toBe(1000);
  });

  test("so does an argument that harms the text", () => {
    const worst: Said = { ...best, alternative: 5 };
    expect([0, 1, 2].map((times) => carry(worst, heard("rights", times)))).toEqual([-500, -250, -125]);
  });

  test("other arguments on the article stay fresh", () => {
    expect(carry(best, heard("security", 3))).toBe(1000);
  });

  test("it carries half as far for each other article on which the speaker has used it", () => {
    const used = (...pens: readonly Pen[]): number => carry(best, { ...room, pens });
    expect(used(pen(KEN, TECH, "rights"))).toBe(500);
    expect(used(pen(KEN, TECH, "rights"), pen(KEN, 1, "rights"))).toBe(250);
  });

  test("not for another speaker's use there, another argument, or the speaker's own last speech on this article", () => {
    const used = (...pens: readonly Pen[]): number => carry(best, { ...room, pens });
    expect(used(pen(JAM, TECH, "rights"))).toBe(1000);
    expect(used(pen(KEN, TECH, "capacity"))).toBe(1000);
    expect(used(pen(KEN, HR62, "rights"))).toBe(1000);
  });

  test("both together: heard once here and used on one other article, a quarter", () => {
    expect(carry(best, { ...heard("rights", 1), pens: [pen(KEN, TECH, "rights")] })).toBe(250);
  });

  test("an article stays used after it is agreed", () => {
    const tested = withDraft(
      { ...room, beat: "close", pens: [pen(KEN, TECH, "rights")] },
      { readings: [1, 1, 1, 2], chair: [5, -1, -1, 0] },
    );
    const after = given(tested)
      .close()
      .then([{ type: "articleAgreed", article: TECH }]).world;
    expect(carry(best, after)).toBe(500);
  });
});

describe("a speech whose argument suits other texts of the article better costs its speaker 40 trust", () => {
  const floor: World = { ...room, beat: "sound" };
  const speak = (alternative: number, argument: Argument, named = "journalist"): Speak => ({
    type: "speak",
    ...hr62(alternative),
    argument,
    case: named,
  });
  const trustOf = (world: World, country: number, ...said: readonly Speak[]): number | undefined =>
    given(world).close({ [country === KEN ? "KEN" : "EGY"]: said }).world.trust[country];

  test("rights for hr62 E, −225, or F, −500; not for D, 0", () => {
    expect([3, 4, 5].map((o) => trustOf(floor, KEN, speak(o, "rights")))).toEqual([600, 560, 560]);
  });

  test("not if it carries exactly nothing", () => {
    const beside: Speak = { type: "speak", ...tech(1), argument: "rights", case: "island" };
    expect(trustOf(floor, KEN, beside)).toBe(600);
  });

  test("nor if it has worn off to nothing", () => {
    expect(trustOf({ ...floor, used: heard("rights", 10).used }, KEN, speak(5, "rights"))).toBe(600);
  });

  test("the event names the cause, and nobody else pays", () => {
    given(floor)
      .close({ KEN: [speak(5, "rights")], JAM: [speak(0, "rights")] })
      .then([
        { type: "speechesHeard", did: { trust: [{ cause: "contradicted", by: -40, countries: [KEN] }] } },
      ]);
  });

  test("not for delegations that cannot hold a pen: simulated ones, and all in the climates of research", () => {
    expect(trustOf(floor, 1, speak(5, "rights"))).toBe(600);
    for (const climate of ["calm", "measured", "tense"] as const)
      expect(trustOf({ ...floor, climate }, KEN, speak(5, "rights"))).toBe(600);
  });
});
