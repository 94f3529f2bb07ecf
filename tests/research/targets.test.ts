/** The targets of the rules of the talks, and which figures meet them. */
import { describe, expect, test } from "vitest";
import type { Contest } from "../../src/research/tournament/cli/contest.ts";
import { isMet, targetLines, targetsOf } from "../../src/research/tournament/cli/target-section.ts";

const at = (value: number) => ({ value, low: value - 0.03, high: value + 0.03 });

function contest(change: Partial<Contest>): Contest {
  return change as Contest;
}

describe("the targets of the talks", () => {
  test("only sections that were played have targets", () => {
    expect(targetsOf(contest({}), "express")).toEqual([]);
    expect(targetLines(contest({}), "express", 12)).toEqual([]);
  });

  test("upside-down placards may reach 90% of level 2, an act without a target is left out", () => {
    const misplays = (["upsideDown", "neverBlock"] as const).map((misplay) => ({
      misplay,
      mandate: at(0.91),
      trust: at(1),
      world: at(1),
    }));
    const targets = targetsOf(contest({ misplays }), "express");
    expect(targets).toEqual([{ name: "placards upside down", value: 0.91, most: 0.9 }]);
    expect(targets.map(isMet)).toEqual([false]);
  });

  test("level 3 needs 108% of level 2, and 104% at the lower end", () => {
    const levels = [{ level: 3 as const, results: { mandate: 1, trust: 1, world: 1 }, share: at(1.08) }];
    const targets = targetsOf(contest({ levels }), "express");
    expect(targets.map(({ value, least }) => [value, least])).toEqual([
      [1.08, 1.08],
      [1.05, 1.04],
    ]);
    expect(targets.map(isMet)).toEqual([true, true]);
  });

  test("a figure is judged as it is printed, and both ends of a range count", () => {
    const range = { name: "no convention", least: 0.1, most: 0.25 };
    const met = [0.094, 0.095, 0.25, 0.254, 0.256].map((value) => isMet({ ...range, value }));
    expect(met).toEqual([false, true, true, true, false]);
  });

  test("a count of cases is not rounded to a share", () => {
    expect(isMet({ name: "cases", value: 13, least: 14, isCount: true })).toBe(false);
    expect(isMet({ name: "cases", value: 14, least: 14, isCount: true })).toBe(true);
  });
});
