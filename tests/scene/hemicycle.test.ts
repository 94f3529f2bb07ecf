import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Hemicycle,
  type HemicycleGroup,
  hemicycle,
  seatGroups,
} from "../../src/scene/geometry/hemicycle.ts";

/** Twelve caucuses of 4 to 34 seats, with 193 seats in all. */
const SIZES = [28, 14, 11, 15, 22, 8, 34, 10, 26, 4, 12, 9];
const BOXES = [
  [900, 520],
  [390, 300],
  [1366, 420],
  [390, 700],
] as const;

/** The rim has room for two lines of 14-pixel letters. */
const RIM = {
  side: 54,
  top: 41,
  room: 59,
  tilt: 0.75,
  isFromRight: false,
  podium: 0.42,
  text: { rise: 0, height: 0 },
};

function groupsOf(sizes: readonly number[]): HemicycleGroup[] {
  return sizes.map((size, group) => ({
    id: `g${group}`,
    seats: Array.from({ length: size }, (_, seat) => `g${group}s${seat}`),
  }));
}

function nearestPair({ desks }: Hemicycle): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, a] of desks.entries()) {
    for (const b of desks.slice(index + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
  }
  return nearest;
}

function expectSound(
  hall: Hemicycle,
  groups: readonly HemicycleGroup[],
  width: number,
  height: number,
): void {
  const half = hall.spacing / 2 - 1e-6;
  expect(hall.desks.map(({ seat }) => seat)).toEqual(groups.flatMap(({ seats }) => seats));
  expect(nearestPair(hall)).toBeGreaterThanOrEqual(hall.spacing - 1e-6);
  for (const { x, y } of hall.desks) {
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(half);
  }
  const wedges = new Map(hall.wedges.map((wedge) => [wedge.group, wedge]));
  for (const { group, angle } of hall.desks) {
    const wedge = wedges.get(group);
    expect(angle).toBeGreaterThan(wedge?.from ?? Number.NaN);
    expect(angle).toBeLessThan(wedge?.to ?? Number.NaN);
  }
  for (const [index, wedge] of hall.wedges.slice(1).entries()) {
    expect(wedge.from).toBeCloseTo(hall.wedges[index]?.to ?? Number.NaN, 9);
  }
}

describe.each(BOXES)("193 desks in %i x %i", (width, height) => {
  const groups = groupsOf(SIZES);
  const hall = hemicycle(groups, width, height, RIM);

  test("every seat once, none overlapping, all inside, each caucus one contiguous wedge", () => {
    expect(hall.desks).toHaveLength(193);
    expectSound(hall, groups, width, height);
  });

  test("caucuses run from left to right, and every name has room for at least one desk along the rim", () => {
    expect(hall.wedges.map(({ group }) => group)).toEqual(groups.map(({ id }) => id));
    for (const { label } of hall.wedges) {
      expect(label.room).toBeGreaterThan(hall.spacing);
    }
  });

  test("an aisle separates neighbouring caucuses", () => {
    for (const [index, a] of hall.desks.entries()) {
      for (const b of hall.desks.slice(index + 1)) {
        if (a.group === b.group || a.row !== b.row) continue;
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(hall.spacing * 1.2);
      }
    }
  });
});

test("desks fill their rows: they cover at least two thirds of the arc, and none reaches into the next row", () => {
  for (const [width, height] of BOXES) {
    const { desks, rows, depth, inner, outer, sweep } = hemicycle(groupsOf(SIZES), width, height, RIM);
    const covered = desks.reduce((sum, { half, row }) => sum + 2 * half * (rows[row] ?? 0) * depth, 0);
    expect(covered / ((sweep / 2) * (outer * outer - inner * inner))).toBeGreaterThan(0.7);
    const inOrder = [...desks].sort((a, b) => a.row - b.row || a.angle - b.angle);
    for (const [index, desk] of inOrder.slice(1).entries()) {
      const before = inOrder[index];
      if (before === undefined || before.row !== desk.row) continue;
      expect(desk.angle - desk.half).toBeGreaterThanOrEqual(before.angle + before.half - 1e-9);
    }
  }
});

test("the same hall seats everybody in three camps of any size", () => {
  for (const camps of [
    [193, 0, 0],
    [64, 65, 64],
    [1, 191, 1],
    [120, 70, 3],
  ]) {
    const hall = hemicycle(groupsOf(SIZES), 847, 590, RIM);
    const groups = groupsOf(camps);
    expectSound({ ...hall, ...seatGroups(hall, groups, RIM.room) }, groups, 847, 590);
  }
});

test("the same groups in the same box give the same hall", () => {
  expect(hemicycle(groupsOf(SIZES), 900, 520, RIM)).toEqual(hemicycle(groupsOf(SIZES), 900, 520, RIM));
});

test("no seats give an empty hall, and a caucus without seats gets no wedge", () => {
  expect(hemicycle([], 900, 520, RIM).desks).toEqual([]);
  expect(hemicycle(groupsOf([0]), 900, 520, RIM).wedges).toEqual([]);
  expect(hemicycle(groupsOf([3, 0, 2]), 900, 520, RIM).wedges.map(({ group }) => group)).toEqual([
    "g0",
    "g2",
  ]);
});

test("any caucuses in any sensible box: seed 40", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 });
  const side = fc.integer({ min: 280, max: 1600 });
  fc.assert(
    fc.property(sizes, side, side, (counts, width, height) => {
      const groups = groupsOf(counts);
      expectSound(hemicycle(groups, width, height, RIM), groups, width, height);
    }),
    { seed: 40, numRuns: 60 },
  );
});

test("in a right-to-left hall everybody sits mirrored", () => {
  const groups = groupsOf([5, 40, 12]);
  const [usual, mirrored] = [false, true].map((isFromRight) =>
    hemicycle(groups, 900, 520, { ...RIM, isFromRight }),
  );
  const middle = usual?.centre.x ?? 0;
  for (const { seat, x, y } of usual?.desks ?? []) {
    const other = mirrored?.desks.find((desk) => desk.seat === seat);
    expect(other?.x).toBeCloseTo(2 * middle - x, 6);
    expect(other?.y).toBeCloseTo(y, 6);
  }
  expect(mirrored?.wedges.map(({ group }) => group)).toEqual(
    usual?.wedges.map(({ group }) => group).toReversed(),
  );
});
