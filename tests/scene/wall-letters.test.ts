/** On the wall of a class, the letters inside the picture are twice those of a laptop, and still cover nothing. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import { frameFor } from "../../src/scene/arrange.ts";
import { chamberPlan, wallKeyHeight } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf, letters, wallLetters } from "../../src/scene/geometry/frame.ts";
import type { Box } from "../../src/scene/geometry/place.ts";
import { rimBoxes } from "../../src/scene/geometry/rim.ts";
import { votePlan } from "../../src/scene/geometry/vote-plan.ts";

const scenario = buildScenario("lesson", "young");

/** The picture of a wall in a window of this size. */
const WALLS = [
  { window: 1920, width: 1160, height: 1080 },
  { window: 1366, width: 826, height: 768 },
];

const apart = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

describe.each(WALLS)("on a wall of $window pixels", ({ window, width, height }) => {
  const frame = frameOf(width, height, 1, true, wallLetters(window));
  const plan = chamberPlan(scenario, frame);

  it("the smallest letters are 28 pixels of 1920", () => {
    expect(letters(frame, 14) / window).toBeCloseTo(28 / 1920, 3);
    expect(letters(frame, 20)).toBeGreaterThan(letters(frame, 14));
  });

  it("no name with its counts touches another, a desk or the edge", () => {
    const size = letters(frame, 14);
    const sizes = plan.hall.wedges.map(() => ({ width: size * 3.5, height: size * 2.6 }));
    const boxes = rimBoxes(plan, plan.hall.wedges, sizes);
    for (const [index, box] of boxes.entries()) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
    }
  });

  it("a vote leaves the hall at least three quarters of the height", () => {
    expect(votePlan(plan).bar.y / height).toBeGreaterThan(0.75);
  });
});

it.each([768, 590])(
  "in a picture %i high the sheet ends above the two rows that say what the signs mean",
  (height) => {
    const frame = frameOf(826, height, 1, true, wallLetters(1366), false);
    const { sheet } = chamberPlan(scenario, frame);
    expect(wallKeyHeight(frame)).toBeGreaterThan(60);
    expect(sheet.y + sheet.height / 2).toBeLessThanOrEqual(height - wallKeyHeight(frame) + 1);
  },
);

it("only the wall has them: the same picture beside a panel keeps its letters", () => {
  vi.stubGlobal("window", { innerWidth: 1920, devicePixelRatio: 1 });
  vi.stubGlobal("getComputedStyle", () => ({ color: "rgb(0, 0, 0)" }));
  vi.stubGlobal("document", { documentElement: null });
  onTestFinished(() => void vi.unstubAllGlobals());
  const container = { clientWidth: 1160, clientHeight: 1080, closest: () => null } as unknown as HTMLElement;
  const sizeOn = (screen: string): number => {
    const stores = { uiStore: { getState: () => ({ screen }) } } as never;
    return letters(frameFor({ container, stores }), 14);
  };
  expect(sizeOn("wall")).toBe(28);
  expect(sizeOn("match")).toBeLessThan(20);
});
