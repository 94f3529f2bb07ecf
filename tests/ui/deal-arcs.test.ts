/** The lines of deals on the wall, and their signs, leave the text and the counts on the podium free. */
import { describe, expect, test } from "vitest";
import type { Area, Place } from "../../src/client/screen/ui-store.ts";
import { dealArcs } from "../../src/ui/wall/deal-arcs.ts";

/** The hall of a wall of 1280×720: the sheet on its podium, and desks of India, Germany, Brazil and Kenya. */
const podium: Area = { x: 386, y: 442, width: 176, height: 180 };
const middle: Place = { x: 386, y: 310 };
const [india, germany, brazil, kenya] = [
  { x: 184, y: 463 },
  { x: 577, y: 352 },
  { x: 503, y: 258 },
  { x: 312, y: 172 },
] as const;
const PAIRS = [
  [india, germany],
  [india, brazil],
  [brazil, kenya],
  [germany, kenya],
] as const;
const RADIUS = 22;

const arcs = dealArcs(PAIRS, { middle, podium, radius: RADIUS });

const isOnPodium = ({ x, y }: Place): boolean =>
  Math.abs(x - podium.x) < podium.width / 2 && Math.abs(y - podium.y) < podium.height / 2;

describe("given four deals in a low hall", () => {
  test("no sign covers the sheet", () => {
    for (const { knot } of arcs)
      for (const [x, y] of [
        [0, 0],
        [RADIUS, 0],
        [-RADIUS, 0],
        [0, RADIUS],
      ])
        expect(isOnPodium({ x: knot.x + (x ?? 0), y: knot.y + (y ?? 0) })).toBe(false);
  });

  test("no line crosses the sheet", () => {
    for (const { from, to, bend } of arcs)
      for (let share = 0; share <= 1; share += 0.05) {
        const [one, two] = [1 - share, share];
        const at = (axis: "x" | "y"): number =>
          one * one * from[axis] + 2 * one * two * bend[axis] + two * two * to[axis];
        expect(isOnPodium({ x: at("x"), y: at("y") })).toBe(false);
      }
  });

  test("no sign covers another one", () => {
    arcs.forEach(({ knot }, at) => {
      for (const other of arcs.slice(at + 1))
        expect(Math.hypot(knot.x - other.knot.x, knot.y - other.knot.y)).toBeGreaterThanOrEqual(2 * RADIUS);
    });
  });

  test("a line that is far from the sheet bends as without one", () => {
    const alone = dealArcs([[brazil, kenya]], { middle, podium: null, radius: RADIUS });
    expect(dealArcs([[brazil, kenya]], { middle, podium, radius: RADIUS })).toEqual(alone);
  });
});
