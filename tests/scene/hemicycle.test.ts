import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Hemicycle, type HemicycleGroup, hemicycle } from "../../src/scene/geometry/hemicycle.ts";

/** Twelve caucuses of 193, from a handful to a regional group. */
const SIZES = [28, 14, 11, 15, 22, 8, 34, 10, 26, 4, 12, 9];
const BOXES = [
  [900, 520],
  [390, 300],
  [1366, 420],
  [390, 700],
] as const;

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
  const hall = hemicycle(groups, width, height);

  test("every seat once, none overlapping, all inside, each caucus one contiguous wedge", () => {
    expect(hall.desks).toHaveLength(193);
    expectSound(hall, groups, width, height);
  });

  test("caucuses run from left to right and every name has its place inside the box", () => {
    expect(hall.wedges.map(({ group }) => group)).toEqual(groups.map(({ id }) => id));
    for (const { label } of hall.wedges) {
      expect(Math.min(label.x, label.y, width - label.x, height - label.y)).toBeGreaterThan(5);
      expect(label.room).toBeGreaterThan(hall.spacing);
    }
  });

  test("an aisle parts neighbouring caucuses", () => {
    for (const [index, a] of hall.desks.entries()) {
      for (const b of hall.desks.slice(index + 1)) {
        if (a.group === b.group || a.row !== b.row) continue;
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(hall.spacing * 1.2);
      }
    }
  });
});

test("a flag of 20 x 15 pixels fits on each of 193 desks in 900 x 520, of 10 x 7.5 in 390 x 300", () => {
  expect(hemicycle(groupsOf(SIZES), 900, 520).spacing * 0.8).toBeGreaterThan(20);
  expect(hemicycle(groupsOf(SIZES), 390, 300).spacing * 0.8).toBeGreaterThan(10);
});

test("the same groups in the same box give the same hall", () => {
  expect(hemicycle(groupsOf(SIZES), 900, 520)).toEqual(hemicycle(groupsOf(SIZES), 900, 520));
});

test("no seats give an empty hall, and a caucus without seats gets no wedge", () => {
  expect(hemicycle([], 900, 520).desks).toEqual([]);
  expect(hemicycle(groupsOf([0]), 900, 520).wedges).toEqual([]);
  expect(hemicycle(groupsOf([3, 0, 2]), 900, 520).wedges.map(({ group }) => group)).toEqual(["g0", "g2"]);
});

test("any caucuses in any sensible box: seed 40", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 });
  const side = fc.integer({ min: 280, max: 1600 });
  fc.assert(
    fc.property(sizes, side, side, (counts, width, height) => {
      const groups = groupsOf(counts);
      expectSound(hemicycle(groups, width, height), groups, width, height);
    }),
    { seed: 40, numRuns: 60 },
  );
});
