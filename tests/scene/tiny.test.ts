/**
 * At any window size, painters only pass the canvas values that it accepts. According to the standard, a canvas
 * throws on a negative radius and on a gradient with non-finite numbers.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { buildScenario } from "../../src/content/scenarios.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import { openPlaces } from "../../src/scene/geometry/open-caucus.ts";
import { ringSlots } from "../../src/scene/geometry/ring.ts";
import { votePlan } from "../../src/scene/geometry/vote-plan.ts";
import { deskCells } from "../../src/scene/paint/desk-cells.ts";
import { flagCells } from "../../src/scene/paint/flag-cells.ts";
import type { Pen } from "../../src/scene/paint/glyphs.ts";
import { paintHall, paintNight } from "../../src/scene/paint/hall.ts";
import { mapCells } from "../../src/scene/paint/map-cells.ts";
import { sheetCells } from "../../src/scene/paint/podium.ts";
import type { Cell } from "../../src/scene/paint/sheet.ts";
import { voteCells } from "../../src/scene/paint/vote-cells.ts";

const scenario = buildScenario("lesson", "young");

/** A pen that throws as a browser's would, and counts what was painted. */
type StrictPen = Readonly<{ pen: Pen; painted: () => number }>;

const RADII: Readonly<Record<string, readonly number[]>> = { arc: [2], ellipse: [2, 3], arcTo: [4] };

function strictPen(): StrictPen {
  let painted = 0;
  const check = (name: string, given: readonly unknown[]): void => {
    const corners = name === "roundRect" ? [given[4]].flat() : [];
    const radii = [...(RADII[name] ?? []).map((at) => given[at]), ...corners];
    if (radii.some((radius) => Number(radius) < 0)) throw new RangeError(`${name}: a negative radius`);
    if (name !== "createRadialGradient") return;
    if (!given.every(Number.isFinite)) throw new TypeError(`${name}: ${given.join()}`);
    if (Number(given[2]) < 0 || Number(given[5]) < 0) throw new RangeError(`${name}: a negative radius`);
  };
  const gradient = { addColorStop: () => undefined };
  const kept: Record<string, unknown> = {};
  const pen = new Proxy(kept, {
    get: (_, name) => {
      if (typeof name !== "string") return undefined;
      if (name in kept) return kept[name];
      return (...given: readonly unknown[]): unknown => {
        check(name, given);
        painted += 1;
        if (name === "measureText") return { width: 10 };
        if (name === "createImageData") return { data: [] };
        return name.startsWith("create") ? gradient : undefined;
      };
    },
  });
  return { pen: pen as unknown as Pen, painted: () => painted };
}

/** The grain of the paper is painted on a separate canvas, which Node does not have. */
beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => strictPen().pen }) });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function draw(cells: readonly Cell[]): void {
  for (const { name, draw: paint } of cells) {
    const { pen, painted } = strictPen();
    expect(() => paint(pen), name).not.toThrow();
    expect(painted(), name).toBeGreaterThan(0);
  }
}

const SIZES = [
  ...[
    [683, 177],
    [667, 173],
    [546, 141],
    [455, 118],
    [427, 110],
    [341, 88],
    [320, 118],
    [1366, 60],
    [900, 20],
    [60, 700],
    [20, 20],
    [1, 1],
  ].map(([width = 0, height = 0]) => [width, height, 1] as const),
  [341, 88, 3],
  [1, 1, 2],
] as const;

describe.each(SIZES)(
  "given a picture of %i x %i CSS pixels with %i device pixels each",
  (width, height, density) => {
    const frame = frameOf(width, height, density);

    test("the hall is painted, by day and by night, with its desks, flags and the text on its floor", () => {
      const plan = chamberPlan(scenario, frame);
      for (const paint of [paintHall, paintNight]) {
        const { pen, painted } = strictPen();
        expect(() => paint(pen, plan)).not.toThrow();
        expect(painted()).toBeGreaterThan(0);
      }
      const atlas = { picture: {} as CanvasImageSource, frames: {} };
      draw([
        ...deskCells(plan),
        ...sheetCells(plan.sheet, frame.unit),
        ...flagCells(atlas, ["KEN", "BRA"], plan.flag),
      ]);
      const row = plan.tiles.length - 1;
      const tile = plan.tiles[row];
      const opened = tile === undefined ? [] : openPlaces(frame, [3, 7], plan.places, tile, row);
      for (const { across, along, isShown } of opened) {
        if (isShown) expect(across > 0 && along > 0).toBe(true);
      }
    });

    test("the map is painted with its seal, and no size in its plan is negative", () => {
      const plan = mapPlan(scenario, world, frame);
      draw(mapCells(plan));
      const { flag } = ringSlots(40, plan.ring, plan.widestFlag);
      for (const size of [plan.world.scale, plan.seal, plan.ring.width, plan.ring.height, flag.width]) {
        expect(size).toBeGreaterThanOrEqual(0);
      }
    });

    test("a vote is painted, and no size in its plan is negative", () => {
      const plan = votePlan(chamberPlan(scenario, frame));
      draw(voteCells(plan));
      const { zoom, bar, shade, result } = plan;
      for (const size of [zoom, bar.width, bar.height, shade.height, result.width]) {
        expect(size).toBeGreaterThan(0);
      }
    });
  },
);

test("only the function that clamps radii gives one to a canvas", () => {
  const root = join(import.meta.dirname, "../../src/scene");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const direct = files.filter((file) =>
    /\.(arc|arcTo|ellipse|createRadialGradient|roundRect)\(/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(direct).toEqual([join("paint", "round.ts")]);
});
