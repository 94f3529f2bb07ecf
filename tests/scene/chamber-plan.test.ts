/** The layout of the chamber at the three common picture sizes: how large it is, and what overlaps what. */
import { describe, expect, test } from "vitest";
import type { Mark } from "../../src/client/selectors/picture/marks.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { spotOf } from "../../src/scene/chamber/podium-cards.ts";
import { relationLinesOf } from "../../src/scene/chamber/relation-lines.ts";
import { labelSpace } from "../../src/scene/chamber/rim.ts";
import {
  seatingByCaucus,
  seatingByPosition,
  seatingOfOpen,
  seatingOfPresent,
} from "../../src/scene/chamber/seating.ts";
import {
  type ChamberPlan,
  chamberPlan,
  keyHeight,
  nearest,
  SHEET_PAD,
} from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf, letters } from "../../src/scene/geometry/frame.ts";
import { openPlaces } from "../../src/scene/geometry/open-caucus.ts";
import type { Box, Place, Spot } from "../../src/scene/geometry/place.ts";
import { rimBoxes, roomBeside } from "../../src/scene/geometry/rim.ts";
import { pointOnCurve } from "../../src/scene/motion/curves.ts";

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

/** Labels as in a hall where every caucus has a name and three counts. */
function labelsOf(plan: ChamberPlan): readonly Box[] {
  const size = letters(plan.frame, 14);
  const name = { width: size * 3.2, height: size * 1.25 };
  return rimBoxes(
    plan,
    plan.hall.wedges,
    plan.hall.wedges.map((wedge, at) =>
      labelSpace(plan, { wedge, members: plan.groups[at]?.members ?? [] }, name, size),
    ),
  );
}

test.each([
  [390, 270, 3],
  [390, 340, 2],
  [512, 560, 1],
] as const)(
  "a small hall of %i x %i has room for all three counts of every caucus",
  (width, height, density) => {
    const plan = planAt(width, height, density);
    const size = letters(plan.frame, 14);
    expect(plan.isSmall).toBe(true);
    for (const [at, box] of labelsOf(plan).entries()) {
      const isRow = box.height < 3 * size;
      const least = size * 0.9 * (3 * (0.92 + 0.57) + 2 * 0.14);
      expect(box.width, plan.groups[at]?.id).toBeGreaterThanOrEqual(isRow ? least : (2 * least) / 3);
    }
  },
);

test("a name too long for the side of the hall is told the room that is left beside the desks", () => {
  const plan = planAt(846, 648);
  const size = letters(plan.frame, 14);
  const boxesFor = (width: number): readonly Box[] =>
    rimBoxes(
      plan,
      plan.hall.wedges,
      plan.hall.wedges.map(() => ({ width: width * size, height: 3 * size })),
    );
  for (const box of boxesFor(3)) expect(roomBeside(plan, box)).toBe(Number.POSITIVE_INFINITY);
  const rooms = boxesFor(8).map((box) => roomBeside(plan, box));
  expect(rooms.some(Number.isFinite)).toBe(true);
  for (const box of boxesFor(8)) {
    const room = roomBeside(plan, box);
    if (!Number.isFinite(room)) continue;
    const isLeft = box.x < plan.hall.centre.x;
    const narrow = { ...box, width: room, x: isLeft ? 2 + room / 2 : plan.frame.width - 2 - room / 2 };
    expect(roomBeside(plan, narrow)).toBe(Number.POSITIVE_INFINITY);
  }
});

/** The boxes of the desks, of the text on the floor, and of the names and counts along the rim. */
function hallBoxes(plan: ChamberPlan): Box[] {
  const side = Math.min(...plan.hall.rows.map((_, row) => plan.tiles[row]?.depth ?? 0));
  const desks = plan.places.map(({ x, y }) => ({ x, y, width: side, height: side }));
  return [...labelsOf(plan), plan.sheet, ...desks];
}

function apart(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}

test.each([
  [1334, 485],
  [1366, 300],
  [1024, 380],
  [1920, 760],
] as const)(
  "a low and wide hall of %i x %i leaves room for the text and the counts on its podium",
  (width, height) => {
    const { sheet, frame } = planAt(width, height);
    expect(sheet.height).toBeGreaterThanOrEqual(2 * SHEET_PAD + keyHeight(frame) + letters(frame, 14));
    expect(sheet.y + sheet.height / 2).toBeLessThanOrEqual(height);
  },
);

describe.each([
  [847, 590, 22],
  [847, 648, 22],
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
    const { x: middle, y: centre, width: wide, height: tall } = plan.sheet;
    for (const { x, y } of plan.places.flatMap((place) => cornersOf(plan, place))) {
      expect(Math.abs(x - middle) >= wide / 2 || Math.abs(y - centre) >= tall / 2).toBe(true);
    }
  });
});

/** The pictures of a phone, of a tablet, and of a window of 1024 pixels beside the panel. */
const SMALLER = [
  [390, 270, 3],
  [390, 388, 2],
  [544, 640, 1],
  [820, 543, 2],
] as const;

/** The corners of a desk. */
function cornersOf({ tiles }: ChamberPlan, { x, y, turn, row, across, along }: Place): readonly Spot[] {
  const [width, depth] = [(tiles[row]?.width ?? 0) * across, (tiles[row]?.depth ?? 0) * along];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [-0.5, 0.5].flatMap((a) =>
    [-0.5, 0.5].map((b) => ({
      x: x + a * width * cos - b * depth * sin,
      y: y + a * width * sin + b * depth * cos,
    })),
  );
}

/** True if two desks overlap by more than their rounded corners, by the axes of both. */
function overlap(plan: ChamberPlan, a: Place, b: Place): boolean {
  const [one, other] = [cornersOf(plan, a), cornersOf(plan, b)];
  const slack = 0.12 * Math.min(plan.tiles[a.row]?.depth ?? 0, plan.tiles[b.row]?.depth ?? 0);
  return [a.turn, a.turn + Math.PI / 2, b.turn, b.turn + Math.PI / 2].every((axis) => {
    const along = ({ x, y }: Spot): number => x * Math.cos(axis) + y * Math.sin(axis);
    const [from, to] = [one.map(along), other.map(along)];
    return Math.max(...from) - Math.min(...to) > slack && Math.max(...to) - Math.min(...from) > slack;
  });
}

describe.each(SMALLER)("given a hall of %i x %i with %i device pixels each", (width, height, density) => {
  const plan = planAt(width, height, density);

  test("then all 193 desks are inside the picture, above the text, and none overlaps another", () => {
    const low = plan.isSmall ? plan.sheet.y - plan.sheet.height / 2 : plan.frame.height;
    expect(plan.places).toHaveLength(193);
    for (const place of plan.places) {
      expect(place.isShown).toBe(true);
      for (const { x, y } of cornersOf(plan, place)) {
        expect(x >= 0 && x <= plan.frame.width && y >= 0 && y <= low).toBe(true);
      }
    }
    for (const [index, place] of plan.places.entries()) {
      for (const other of plan.places.slice(index + 1)) expect(overlap(plan, place, other)).toBe(false);
    }
  });

  test("then every name with its counts is inside the picture, and none touches another", () => {
    const labels = labelsOf(plan);
    expect(labels).toHaveLength(12);
    for (const { x, y, width: wide, height: tall } of labels) {
      expect(x - wide / 2 >= 0 && x + wide / 2 <= plan.frame.width).toBe(true);
      expect(y - tall / 2 >= 0 && y + tall / 2 <= plan.frame.height).toBe(true);
    }
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(apart(label, other)).toBe(true);
    }
  });

  test("then no name and no count covers a desk or the text", () => {
    for (const label of labelsOf(plan)) {
      for (const { x, y, row, across } of plan.places) {
        const tile = plan.tiles[row];
        const side = 0.7 * Math.min((tile?.width ?? 0) * across, tile?.depth ?? 0);
        expect(apart(label, { x, y, width: side, height: side })).toBe(true);
      }
      expect(apart(label, plan.sheet)).toBe(true);
    }
  });

  test("then a curve between two states, or to the podium, never leaves the hall", () => {
    const room = { plan, spots: plan.places, isNight: false };
    const point = { x: 0, y: 0 };
    for (let from = 0; from < n; from += 5) {
      const offers = [
        { from, to: (from * 7 + 40) % n },
        { from, to: (from + 3) % n },
      ];
      const event = { type: "offersExchanged", offers } as unknown as GameEvent;
      for (const { curve } of relationLinesOf(event, room, -1, null)) {
        for (let share = 0; share <= 1; share += 0.05) {
          pointOnCurve(curve, share, point);
          const reach = Math.hypot(point.x - plan.hall.centre.x, point.y - plan.hall.centre.y);
          expect(reach).toBeLessThanOrEqual(plan.hall.outer + 2);
        }
      }
    }
  });

  test("then the hall, its names and its text fill at least 80% of it", () => {
    const box = boxAround(hallBoxes(plan));
    expect((box.width * box.height) / (plan.frame.width * plan.frame.height)).toBeGreaterThanOrEqual(0.8);
  });
});

test.each(SMALLER.slice(0, 3))(
  "given an open caucus in a hall of %i x %i, then its desks are at least 24 pixels, apart and inside the picture",
  (width, height, density) => {
    const plan = planAt(width, height, density);
    for (const { id, members } of plan.groups) {
      const { places, groups } = seatingOfOpen(plan, id);
      const opened = members.flatMap((member) => places[member] ?? []);
      expect(groups).toEqual([]);
      expect(places.filter(({ isShown }) => isShown)).toEqual(expect.arrayContaining(opened));
      expect(places.filter(({ isShown }) => isShown)).toHaveLength(members.length);
      for (const [index, place] of opened.entries()) {
        const tile = plan.tiles[place.row];
        const least = Math.min((tile?.width ?? 0) * place.across, (tile?.depth ?? 0) * place.along);
        expect(least, id).toBeGreaterThanOrEqual(24 * density);
        for (const { x, y } of cornersOf(plan, place)) {
          expect(x >= 0 && x <= plan.frame.width && y >= 0 && y <= plan.frame.height, id).toBe(true);
        }
        for (const other of opened.slice(index + 1)) expect(overlap(plan, place, other), id).toBe(false);
      }
    }
    const row = plan.tiles.length - 1;
    const tile = plan.tiles[row] ?? { width: 1, depth: 1, radius: 0 };
    expect(openPlaces(plan.frame, [], plan.places, tile, row).some(({ isShown }) => isShown)).toBe(false);
  },
);

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

/** A hall with a place for one state in `every`, as at a conference. */
const PRESENT = [1, 2, 3, 5, 20].map((every) => ({
  every,
  present: [...scenario.countries.keys()].filter((country) => country % every === 0),
}));

describe.each([
  [847, 590, 1],
  [1920, 1080, 1],
  [390, 270, 3],
] as const)("given a conference in a picture of %i x %i", (width, height, density) => {
  const plan = planAt(width, height, density);

  test.each(PRESENT)(
    "then one state in $every sits near the podium, apart, and the rest are away",
    ({ present }) => {
      const { places, groups } = seatingOfPresent(plan, present);
      const shown = [...places.keys()].filter((country) => places[country]?.isShown);
      expect(shown).toEqual(present);
      expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(present);
      const seats = present.flatMap((country) => places[country] ?? []);
      for (const [index, place] of seats.entries()) {
        for (const other of seats.slice(index + 1)) expect(overlap(plan, place, other)).toBe(false);
        for (const { x, y } of cornersOf(plan, place))
          expect(x >= 0 && x <= plan.frame.width && y >= 0 && y <= plan.frame.height).toBe(true);
      }
      const rows = Math.max(...seats.map(({ row }) => row)) + 1;
      expect(rows).toBeLessThanOrEqual(Math.ceil((2 * plan.hall.rows.length * present.length) / n) + 1);
    },
  );
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

test.each([
  ["a phone", 390, 270],
  ["a laptop", 847, 648],
] as const)(
  "on %s the papers of the articles lie in the order of their tabs, from the left",
  (_, width, height) => {
    const plan = planAt(width, height);
    const places = [0, 1, 2].map((index) => spotOf(plan, index, 3).x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(3);
  },
);
