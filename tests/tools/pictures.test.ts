import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labelPoint, pathOf, ringArea, spread } from "../../src/tools/pictures/plane.ts";
import { readStates } from "../../src/tools/pictures/states.ts";
import type { WorldMap } from "../../src/tools/pictures/world-map.ts";

const STATES = readStates("assets/data/states.csv").map(({ iso3 }) => iso3);

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}

describe("shapes in the plane", () => {
  test("a path keeps numbers apart, drops leading zeros only, and closes itself", () => {
    const ring = [
      [10.5, 0.24],
      [11, 0.24],
      [11, 10.7],
      [10.5, 0.24],
    ] as const;
    expect(pathOf([ring])).toBe("M10.5 .2l.5 0 0 10.5z");
  });

  test("a ring that rounds to a line or a point leaves no path", () => {
    expect(
      pathOf([
        [
          [1, 1],
          [1.01, 1],
          [1, 1.02],
          [1, 1],
        ],
      ]),
    ).toBe("");
  });

  test("area and label point of a rectangle; a crescent's label stays on the crescent", () => {
    const box = [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ] as const;
    expect(ringArea(box)).toBe(8);
    expect(labelPoint(box)).toEqual([2, 1]);
    const crescent = [
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 9],
      [10, 9],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    const [x, y] = labelPoint(crescent);
    expect(x < 1 || y < 1 || y > 9).toBe(true);
  });

  test("crowded dots end a gap apart, and lonely ones stay", () => {
    const [a, b, c] = spread(
      [
        [0, 0],
        [1, 0],
        [50, 50],
      ],
      6,
    );
    expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeCloseTo(6, 3);
    expect(c).toEqual([50, 50]);
  });
});

describe("the world map that ships", () => {
  const map = read<WorldMap>("assets/map/world.json");

  test("has each of the 193 members, as a shape or as a dot, with a label inside the picture", () => {
    expect(Object.keys(map.states)).toEqual(STATES);
    const dots = new Set(map.small.map(({ iso3 }) => iso3));
    for (const [iso3, { path, cx, cy }] of Object.entries(map.states)) {
      expect(path !== "" || dots.has(iso3), iso3).toBe(true);
      expect(cx > 0 && cx < map.width && cy > 0 && cy < map.height, iso3).toBe(true);
    }
  });

  test("every path is absolute M, then relative l, then z, whole rings only", () => {
    const paths = [...Object.values(map.states).map(({ path }) => path), ...map.others];
    for (const path of paths) expect(path).toMatch(/^(M[\d.]+[ \d.]+l[-\d. ]+z)*$/);
  });

  test("stays under 160 kB", () => {
    expect(statSync("assets/map/world.json").size).toBeLessThan(160_000);
  });
});

type Rect = { x: number; y: number; w: number; h: number };
type Frames = { frames: Record<string, { frame: Rect }>; meta: { size: { w: number; h: number } } };

describe.each([
  ["flags.json", 1],
  ["flags-2x.json", 2],
])("the atlas %s", (file, density) => {
  const { frames, meta } = read<Frames>(`assets/flags/${file}`);

  test("has a 4:3 flag for each member and for the European Union, all inside the picture", () => {
    expect(Object.keys(frames)).toEqual([...STATES, "EUU"]);
    for (const { frame } of Object.values(frames)) {
      expect([frame.w, frame.h]).toEqual([40 * density, 30 * density]);
      expect(frame.x + frame.w < meta.size.w && frame.y + frame.h < meta.size.h).toBe(true);
    }
  });

  test("agrees with the positions for style sheets", () => {
    const { at } = read<{ at: Record<string, [number, number]> }>("assets/flags/positions.json");
    for (const [iso3, { frame }] of Object.entries(frames)) {
      expect([frame.x / density, frame.y / density]).toEqual(at[iso3]);
    }
  });
});

test("every flag also exists as a drawing, 4 by 3, that loads nothing and runs nothing", () => {
  const drawings = read<Record<string, string>>("assets/flags/drawings.json");
  expect(Object.keys(drawings)).toEqual([...STATES, "EUU"]);
  for (const [iso3, drawing] of Object.entries(drawings)) {
    expect(drawing, iso3).toMatch(/^<svg [^>]*viewBox="0 0 640 480"/);
    expect(drawing, iso3).not.toMatch(/<script|<image|<foreignObject|href="(?!#)|\son\w+=/);
  }
});
