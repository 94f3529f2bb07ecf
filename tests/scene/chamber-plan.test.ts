/** The layout of the chamber at the three common picture sizes: how large it is, and what overlaps what. */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import { seatingByCaucus, seatingByPosition, seatingOfOpen } from "../../src/scene/chamber/seating.ts";
import { deskGrid, openPlaces } from "../../src/scene/geometry/caucus-grid.ts";
import { type ChamberPlan, chamberPlan, nearest } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf, letters } from "../../src/scene/geometry/frame.ts";
import type { Box, Spot } from "../../src/scene/geometry/place.ts";
import type { Mark } from "../../src/scene/pictures/marks.ts";

const scenario = buildScenario("lesson", "young");
const n = scenario.countries.length;
const planAt = (width: number, height: number, density = 1): ChamberPlan =>
  chamberPlan(scenario, frameOf(width, height, density));

/**
 * About a quarter of the states support the text, half can live with it, a quarter object, and one in ten has laid no
 * placard.
 */
const MARKS: readonly (Mark | null)[] = scenario.countries.map((_, index) =>
  index % 10 === 0 ? null : index % 4 === 0 ? "support" : index % 4 === 3 ? "object" : "live",
);

function boxAround(boxes: readonly Box[]): { width: number; height: number } {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { width: right - left, height: bottom - top };
}

/** The boxes of the desks, of the text on the floor, and of the two lines of letters along the rim. */
function hallBoxes({ hall, frame, sheet, tiles, places }: ChamberPlan): Box[] {
  const size = letters(frame, 14);
  const names = hall.wedges.map(({ label }) => ({
    x: hall.centre.x + Math.cos(label.angle) * (hall.outer + 2.2 * size),
    y: hall.centre.y + Math.sin(label.angle) * (hall.outer + 2.2 * size),
    width: size,
    height: size,
  }));
  const side = Math.min(...tiles.map(({ depth }) => depth));
  return [...names, sheet, ...places.map(({ x, y }) => ({ x, y, width: side, height: side }))];
}

function apart(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}

describe.each([
  [847, 590, 22],
  [1190, 900, 34],
] as const)("given a picture of %i x %i CSS pixels", (width, height, least) => {
  const plan = planAt(width, height);

  test("then the hall's box fills at least 85% of it", () => {
    const box = boxAround(hallBoxes(plan));
    expect((box.width * box.height) / (width * height)).toBeGreaterThanOrEqual(0.85);
  });

  test(`then every desk is at least ${least} pixels on its smaller side, and a press of 24 pixels hits no other`, () => {
    for (const { row, across } of plan.places) {
      const tile = plan.tiles[row];
      expect(Math.min((tile?.width ?? 0) * across, tile?.depth ?? 0)).toBeGreaterThanOrEqual(least);
    }
    expect(plan.hall.spacing).toBeGreaterThanOrEqual(24);
  });

  test("then desks cover at least 65% of the arc", () => {
    const { inner, outer, sweep } = plan.hall;
    const covered = plan.places.reduce((sum, { row, across }) => {
      const tile = plan.tiles[row];
      return sum + (tile?.width ?? 0) * across * (tile?.depth ?? 0);
    }, 0);
    expect(covered / ((sweep / 2) * (outer * outer - inner * inner))).toBeGreaterThanOrEqual(0.65);
  });

  test("then no desk covers the text on the floor", () => {
    const side = Math.min(...plan.tiles.map(({ depth }) => depth)) * 0.8;
    for (const { x, y } of plan.places)
      expect(apart({ x, y, width: side, height: side }, plan.sheet)).toBe(true);
  });
});

test("given a picture of 390 x 388, then text and caucuses fill it, and every one can be pressed", () => {
  const plan = planAt(390, 388, 2);
  const { frame, boxes, sheet } = plan;
  const box = boxAround([...boxes, sheet]);
  expect((box.width * box.height) / (frame.width * frame.height)).toBeGreaterThanOrEqual(0.85);
  expect(boxes).toHaveLength(12);
  for (const { width, height } of boxes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24 * frame.density);
    expect(height).toBeGreaterThanOrEqual(3.6 * 14 * frame.density);
  }
});

test("given an open caucus on a phone, then its desks are at least 24 pixels and inside the picture", () => {
  const plan = planAt(390, 388, 2);
  const { frame, groups } = plan;
  for (const { id, members } of groups) {
    const { places } = seatingOfOpen(plan, id);
    const { tile } = deskGrid(frame, members.length);
    expect(places.filter(({ isShown }) => isShown)).toHaveLength(members.length);
    for (const { x, y, across, along } of members.flatMap((member) => places[member] ?? [])) {
      const [width, depth] = [tile.width * across, tile.depth * along];
      expect(Math.min(width, depth)).toBeGreaterThanOrEqual(24 * frame.density);
      expect(x - width / 2 >= 0 && x + width / 2 <= frame.width).toBe(true);
      expect(y - depth / 2 >= 0 && y + depth / 2 <= frame.height).toBe(true);
    }
  }
  expect(openPlaces(frame, [], plan.places)).toEqual(plan.places);
});

describe.each([
  [847, 590, 1],
  [1190, 900, 1],
  [1366, 768, 1.25],
  [1920, 1080, 1],
  [390, 388, 3],
] as const)("given a picture of %i x %i with %d device pixels each", (width, height, density) => {
  const plan = planAt(width, height, density);

  test("then no flag covers a mark", () => {
    const { flag, glyph, flagRise, glyphDrop } = plan;
    expect(
      apart({ x: 0, y: -flagRise, ...flag }, { x: 0, y: glyphDrop, width: 2 * glyph, height: 2 * glyph }),
    ).toBe(true);
  });

  test("then letters are at least 14 pixels", () => {
    expect(letters(plan.frame, 14)).toBeGreaterThanOrEqual(14 * density);
  });

  test("then every state has its own place in the picture, by caucus and by position", () => {
    if (plan.isNarrow) return;
    for (const { places } of [seatingByCaucus(plan), seatingByPosition(plan, MARKS)]) {
      expect(places).toHaveLength(n);
      expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(n);
      for (const { x, y } of places) {
        expect(x > 0 && x < plan.frame.width && y > 0 && y < plan.frame.height).toBe(true);
      }
      const spots: readonly Spot[] = places;
      expect(spots.map(({ x, y }) => nearest(spots, x + 1, y, plan.hall.depth * 0.6))).toEqual([
        ...spots.keys(),
      ]);
    }
  });
});

describe("given seats by position", () => {
  const plan = planAt(847, 590);

  test("then support sits on the left, objection on the right, and states without a placard in the middle", () => {
    const { groups, places } = seatingByPosition(plan, MARKS);
    expect(groups.map(({ id }) => id)).toEqual(["support", "live", "object"]);
    expect(groups[1]?.members).toContain(0);
    const furthest = (mark: Mark): number[] =>
      places.flatMap(({ turn }, country) => (MARKS[country] === mark ? [turn] : []));
    expect(Math.max(...furthest("support"))).toBeLessThan(Math.min(...furthest("live")));
    expect(Math.max(...furthest("live"))).toBeLessThan(Math.min(...furthest("object")));
  });

  test("then stands form camps as placards do", () => {
    const stands: readonly (Mark | null)[] = MARKS.map((mark) =>
      mark === "support" ? "join" : mark === "object" ? "block" : mark === "live" ? "abstain" : null,
    );
    expect(seatingByPosition(plan, stands).groups.map(({ id }) => id)).toEqual(["join", "abstain", "block"]);
  });

  test("then an empty camp has no place, and the others fill the hall", () => {
    const { groups, places } = seatingByPosition(
      plan,
      MARKS.map(() => "support" as const),
    );
    expect(groups.map(({ id }) => id)).toEqual(["support"]);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(n);
  });
});
