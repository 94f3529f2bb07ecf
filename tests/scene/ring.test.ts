import { expect, test } from "vitest";
import { ring } from "../../src/scene/geometry/ring.ts";

test("forty segments start at the top, run clockwise and close the ring", () => {
  const segments = ring(40, 0.04);
  expect(segments).toHaveLength(40);
  expect(segments[0]?.from).toBeCloseTo(-Math.PI / 2 + 0.02, 12);
  expect(segments[39]?.to).toBeCloseTo((3 * Math.PI) / 2 - 0.02, 12);
  expect(segments[10]?.from).toBeCloseTo(0.02, 12);
});

test("every segment is equally long and every gap is as wide as asked", () => {
  const segments = ring(60, 0.03);
  for (const [index, { from, to, middle }] of segments.entries()) {
    expect(to - from).toBeCloseTo((2 * Math.PI) / 60 - 0.03, 12);
    expect(middle).toBeCloseTo((from + to) / 2, 12);
    if (index > 0) expect(from - (segments[index - 1]?.to ?? Number.NaN)).toBeCloseTo(0.03, 12);
  }
});

test("a gap too wide is narrowed, so that a segment is always seen", () => {
  for (const { from, to } of ring(40, 1)) expect(to - from).toBeCloseTo(Math.PI / 40, 12);
});

test("no segments, no ring", () => {
  expect(ring(0, 0.1)).toEqual([]);
});
