/** The blocks on the plank of the home table lie in the order of the people, and end where the support ends. */
import { describe, expect, test } from "vitest";
import type { CardSeat } from "../../src/client/selectors/ratification/capital.ts";
import { CARDS } from "../../src/client/selectors/ratification/choices.ts";
import { blocksOf } from "../../src/ui/ratification/plank.tsx";

function seatsWith(points: readonly number[]): readonly CardSeat[] {
  return CARDS.map((card, at) => ({
    ...{ card, at, weight: 20, mood: 1, remembered: 0, memories: [], article: 0, wants: 0, stands: 0 },
    ...{ isReserved: false, isDeclared: false, isConsulted: false, points: points[at] ?? 0 },
  }));
}

const support = (points: readonly number[]): number => points.reduce((sum, one) => sum + one, 0);

describe.each([
  { name: "all groups add points", points: [30, 15, 13, 5, 8] },
  { name: "a group takes points away", points: [0, 31, 5, -10, 14] },
  { name: "two groups take points away", points: [20, -7, 25, -8, 10] },
  { name: "the groups take away more than they add", points: [0, 4, 0, -10, 0] },
])("if $name", ({ points }) => {
  const { added, taken } = blocksOf(seatsWith(points));

  test("those who add lie in the order of their seats, each as wide as all its points", () => {
    expect(added.map((block) => block.points)).toEqual(points.filter((one) => one > 0));
    expect(added.map(({ from, until }) => until - from)).toEqual(added.map((block) => block.points));
    for (const [at, block] of added.entries()) expect(block.from).toBe(added[at - 1]?.until ?? 0);
  });

  test("what is taken leads back from the end of the row to the support", () => {
    expect(taken.map((block) => block.points)).toEqual(points.filter((one) => one < 0));
    for (const [at, block] of taken.entries())
      expect(block.until).toBe(taken[at - 1]?.from ?? added.at(-1)?.until);
    expect((taken.at(-1) ?? { from: added.at(-1)?.until }).from).toBe(Math.max(0, support(points)));
  });
});
