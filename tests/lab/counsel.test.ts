import { describe, expect, test } from "vitest";
import type { TryResult } from "../../src/bots/search/playout.ts";
import type { WeighedTry } from "../../src/bots/search/search.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { waysOf } from "../../src/lab/forks/counsel.ts";

const SIGN: Command = { type: "sign", declaration: "none" };
const OUT: Command = { type: "stayOut" };
const BLOCK: Command = { type: "standOnPackage", stand: "block" };

/** One end for each of these points, which are both its worth and its Mandate. */
function ends(...points: readonly number[]): TryResult[] {
  return points.map((point) => ({ worth: point, mandate: point, trust: 600, world: 500 }));
}

const USUAL: WeighedTry = { commands: [SIGN], ends: ends(500, 500, 500, 500), gain: 0 };

describe("how different ways to act are rated", () => {
  test("better is a gain beyond chance with a Mandate that is no lower, in so many of the worlds", () => {
    const better: WeighedTry = { commands: [OUT], ends: ends(520, 540, 490, 530), gain: 9 };
    const ways = waysOf([better, USUAL]);
    expect(ways?.worlds).toBe(4);
    expect(ways?.known.commands).toEqual([SIGN]);
    expect(ways?.others).toMatchObject([{ commands: [OUT], verdict: "better", more: 3, less: 1 }]);
    expect(ways?.others[0]?.end).toEqual({ worth: 520, mandate: 520, trust: 600, world: 500 });
  });

  test("a gain in the talks with a lower Mandate at the end does not count as better", () => {
    const paid = ends(520, 520, 520, 520).map((end) => ({ ...end, mandate: 400 }));
    const ways = waysOf([{ commands: [OUT], ends: paid, gain: 20 }, USUAL]);
    expect(ways?.others).toMatchObject([{ verdict: "unsure", more: 0, less: 4 }]);
  });

  test("nor does a gain that some worlds bring and as many take away", () => {
    const few: WeighedTry = { commands: [OUT], ends: ends(600, 600, 499, 499), gain: 20 };
    expect(waysOf([few, USUAL])?.others).toMatchObject([{ verdict: "unsure", more: 2, less: 2 }]);
  });

  test("worse is a loss beyond chance; a loss within it is unsure; the same in every world makes no difference", () => {
    const worse: WeighedTry = { commands: [OUT], ends: ends(400, 410, 390, 400), gain: -104 };
    const unsure: WeighedTry = { commands: [], ends: ends(400, 590, 500, 500), gain: -41 };
    const same: WeighedTry = { commands: [BLOCK], ends: USUAL.ends, gain: 0 };
    const verdicts = waysOf([USUAL, same, unsure, worse])?.others.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["same", "unsure", "worse"]);
  });

  test("worse is also a way with an unsure worth that costs Mandate in most worlds", () => {
    const costly = ends(400, 600, 500, 510).map((end, k) => ({ ...end, mandate: k === 0 ? 501 : 470 }));
    expect(waysOf([{ commands: [OUT], ends: costly, gain: -40 }, USUAL])?.others).toMatchObject([
      { verdict: "worse", more: 1, less: 3 },
    ]);
  });

  test("a sure difference of less than five points hardly counts", () => {
    const slight: WeighedTry = { commands: [OUT], ends: ends(502, 502, 503, 502), gain: 2 };
    expect(waysOf([slight, USUAL])?.others).toMatchObject([{ verdict: "slight", more: 4, less: 0 }]);
    const clear: WeighedTry = { commands: [OUT], ends: ends(507, 507, 508, 507), gain: 7 };
    expect(waysOf([clear, USUAL])?.others).toMatchObject([{ verdict: "better" }]);
    const shown = slight.ends.map((end) => ({ ...end, mandate: 470 }));
    expect(waysOf([{ ...slight, ends: shown }, USUAL])?.others).toMatchObject([{ verdict: "unsure" }]);
  });

  test("a way that was played in fewer worlds, or equals the usual one, is left out", () => {
    const few: WeighedTry = { commands: [OUT], ends: ends(900, 900), gain: 0 };
    expect(waysOf([USUAL, few, { ...USUAL, commands: [{ ...SIGN }] }])?.others).toEqual([]);
  });

  test("a way without a comparison is listed alone, played in no world", () => {
    expect(waysOf([{ commands: [SIGN], ends: [], gain: 0 }])).toMatchObject({
      worlds: 0,
      known: { commands: [SIGN] },
      others: [],
    });
  });
});
