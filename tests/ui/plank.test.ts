/** The blocks on the plank of the home table end where the support ends. */
import { describe, expect, test } from "vitest";
import type { CardSeat } from "../../src/client/selectors/ratification/capital.ts";
import { CARDS } from "../../src/client/selectors/ratification/choices.ts";
import { blocksOf } from "../../src/ui/ratification/plank.tsx";

function seatsWith(points: readonly number[]): readonly CardSeat[] {
  return CARDS.map((card, at) => ({
    ...{ card, at, weight: 20, mood: 1, memories: [], article: 0, wants: 0, stands: 0 },
    ...{ isReserved: false, isDeclared: false, isConsulted: false, points: points[at] ?? 0 },
  }));
}

const given = (points: readonly number[]): number => points.reduce((sum, one) => sum + Math.max(0, one), 0);
const support = (points: readonly number[]): number => points.reduce((sum, one) => sum + one, 0);

describe.each([
  { name: "all groups add points", points: [30, 15, 13, 5, 8] },
  { name: "a group takes points away", points: [0, 31, 5, -10, 14] },
  { name: "the groups take away more than they add", points: [0, 4, 0, -10, 0] },
])("if $name", ({ points }) => {
  const blocks = blocksOf(seatsWith(points), given(points) - support(points));

  test("the widths of the blocks add up to the support", () => {
    const width = blocks.reduce((sum, { shown }) => sum + shown, 0);
    expect(width).toBe(Math.max(0, support(points)));
  });

  test("each block says all points of its group", () => {
    const said = blocks.map((block) => block.points).sort((a, b) => a - b);
    expect(said).toEqual(points.filter((one) => one > 0).sort((a, b) => a - b));
  });
});

test("blocks lie in the order of the seats, and the largest comes last if points are struck off it", () => {
  expect(blocksOf(seatsWith([30, 15, 13, 5, 8]), 0).map(({ points }) => points)).toEqual([30, 15, 13, 5, 8]);
  expect(blocksOf(seatsWith([0, 31, 5, -10, 14]), 10).map(({ points }) => points)).toEqual([5, 14, 31]);
});
