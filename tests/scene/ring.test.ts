import { describe, expect, test } from "vitest";
import { ringSlots, roomWithin } from "../../src/scene/geometry/ring.ts";

const BOXES = [
  { x: 200, y: 90, width: 370, height: 170 },
  { x: 400, y: 200, width: 560, height: 300 },
  { x: 300, y: 100, width: 354, height: 136 },
] as const;

describe.each(BOXES)("a ring in $width x $height", (box) => {
  test.each([30, 40, 50, 60])("%i flags lie inside and do not overlap", (count) => {
    const { slots, flag } = ringSlots(count, box, 44);
    expect(slots).toHaveLength(count);
    for (const [index, a] of slots.entries()) {
      expect(Math.abs(a.x - box.x) + flag.width / 2).toBeLessThanOrEqual(box.width / 2 + 1);
      expect(Math.abs(a.y - box.y) + flag.height / 2).toBeLessThanOrEqual(box.height / 2 + 1);
      for (const b of slots.slice(index + 1)) {
        const isApart = Math.abs(a.x - b.x) >= flag.width || Math.abs(a.y - b.y) >= flag.height;
        expect(isApart).toBe(true);
      }
    }
  });

  test("the ring begins at the top, runs clockwise and closes there", () => {
    const { slots } = ringSlots(40, box, 44);
    const top = box.y - box.height / 4;
    expect([(slots[0]?.x ?? 0) > box.x, (slots[0]?.y ?? 0) < top]).toEqual([true, true]);
    expect([(slots[39]?.x ?? 0) < box.x, (slots[39]?.y ?? 0) < top]).toEqual([true, true]);
    expect(slots[10]?.x).toBeGreaterThan(box.x + box.width / 4);
  });
});

test("forty flags in the ring of a phone are at least 16 pixels wide", () => {
  expect(ringSlots(40, { x: 190, y: 90, width: 372, height: 150 }, 44).flag.width).toBeGreaterThanOrEqual(16);
});

test("the room for letters in a ring ends before the flags on both sides", () => {
  const box = BOXES[0];
  const ring = ringSlots(40, box, 44);
  const room = roomWithin(ring);
  for (const { x, y } of ring.slots)
    if (Math.abs(y - box.y) < box.height / 8)
      expect(Math.abs(x - box.x) - ring.flag.width / 2).toBeGreaterThanOrEqual(room / 2);
  expect(room).toBeGreaterThan(box.width / 2);
});

test("without slots there is no ring", () => {
  const ring = ringSlots(0, BOXES[0], 44);
  expect([ring.slots, roomWithin(ring)]).toEqual([[], 0]);
});
