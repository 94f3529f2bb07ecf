import { describe, expect, test } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { mapPicture, partiesOf, signOf } from "../../src/client/selectors/picture/map-picture.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { holds } from "../../src/scene/geometry/map-insets.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import { placed } from "../../src/scene/geometry/map-window.ts";
import { ringSlots } from "../../src/scene/geometry/ring.ts";
import { courseFrame, courseOf } from "../../src/scene/map/course.ts";
import { FORTIETH_LENGTH, fortiethFrame, SILENCE } from "../../src/scene/map/fortieth-frame.ts";
import { between, lookAt, lookNear, NEAR, seen, TARGET, WHOLE, windowOf } from "../../src/scene/map/look.ts";
import { smallAt } from "../../src/scene/map/targets.ts";
import { FACES } from "../../src/scene/paint/map-faces.ts";
import { DEPOSITED, LAND, LIVE, OBJECT, SEA, SIGNED, SUPPORT } from "../../src/scene/paint/palette.ts";

const scenario = buildScenario("lesson", "young");
const SIZES = [
  [847, 590, 1],
  [1190, 900, 1],
  [390, 388, 3],
  [1366, 768, 1],
  [390, 844, 2],
  [1920, 1080, 1.25],
] as const;

/** Relative luminance of "#rrggbb" as WCAG defines it, 0..1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0..100. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

describe("the colours of the map", () => {
  test("land stands out from the water", () => {
    expect(contrast(LAND, SEA)).toBeGreaterThanOrEqual(1.6);
  });

  test("outside, signed and deposited differ in lightness, step by step", () => {
    const [outside = 0, signed = 0, deposited = 0] = [LAND, SIGNED, DEPOSITED].map(lightness);
    expect(outside - signed).toBeGreaterThanOrEqual(18);
    expect(signed - deposited).toBeGreaterThanOrEqual(18);
  });

  test("stances differ in lightness by 20 each", () => {
    const steps = [SUPPORT, OBJECT, LIVE].map(lightness).sort((a, b) => a - b);
    expect((steps[1] ?? 0) - (steps[0] ?? 0)).toBeGreaterThanOrEqual(20);
    expect((steps[2] ?? 0) - (steps[1] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  test("a shape on a state is easy to tell apart from its colour", () => {
    for (const { glyph, ink, colour } of Object.values(FACES)) {
      if (glyph !== null) expect(contrast(ink, colour)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(SIZES)("the map at %d x %d with %d device pixels each", (width, height, density) => {
  const frame = frameOf(width, height, density);
  const plan = mapPlan(scenario, world, frame);

  test("every state is on the map, above the paper with the ring", () => {
    for (const { x, y } of plan.places) {
      expect(x > 0 && x < frame.width && y > 0 && y < plan.foot).toBe(true);
    }
  });

  test("the ring is in the middle below the map, clear of the insets, inside the picture", () => {
    const { x, y, width: across, height: high } = plan.ring;
    expect(x).toBeCloseTo(frame.width / 2, 6);
    expect(y - high / 2).toBeGreaterThanOrEqual(plan.foot);
    expect(y + high / 2).toBeLessThanOrEqual(frame.height);
    for (const { box } of plan.insets) {
      expect(box.x + box.width <= x - across / 2 || box.x >= x + across / 2).toBe(true);
    }
  });

  test("forty flags fit the ring, each at least 15 CSS pixels wide", () => {
    expect(ringSlots(40, plan.ring, plan.widestFlag).flag.width / density).toBeGreaterThanOrEqual(15);
  });

  test("without insets beside it, the ring is at least as wide, and still inside the picture", () => {
    const { x, y, width: across, height: high } = plan.wideRing;
    expect([x, y, high]).toEqual([plan.ring.x, plan.ring.y, plan.ring.height]);
    expect(across).toBeGreaterThanOrEqual(plan.ring.width);
    expect(x - across / 2 >= 0 && x + across / 2 <= frame.width).toBe(true);
  });

  test("no inset covers a state, or another inset, and all lie inside the picture", () => {
    for (const [index, { box }] of plan.insets.entries()) {
      for (const place of plan.places) expect(holds(box, place)).toBe(false);
      expect(box.x >= 0 && box.x + box.width <= frame.width).toBe(true);
      expect(box.y >= 0 && box.y + box.height <= frame.height).toBe(true);
      for (const other of plan.insets.slice(index + 1)) {
        const { x, y, width: w, height: h } = other.box;
        const isApart = x >= box.x + box.width || box.x >= x + w || y >= box.y + box.height || box.y >= y + h;
        expect(isApart).toBe(true);
      }
    }
  });

  test("every state has a target of 24 CSS pixels on the map, in an inset or when the camera is near", () => {
    const wanted = TARGET * density;
    for (const [country, label] of plan.labels.entries()) {
      const windows = [
        plan.world,
        windowOf(plan, lookNear(plan, country)),
        ...plan.insets
          .filter(({ box, window }) => holds(box, placed(window, label)))
          .map(({ window }) => window),
      ];
      const nearest = Math.min(
        ...plan.labels.map(({ x, y }, other) =>
          other === country ? Number.POSITIVE_INFINITY : Math.hypot(x - label.x, y - label.y),
        ),
      );
      expect(Math.max(...windows.map(({ scale }) => scale * nearest))).toBeGreaterThanOrEqual(wanted);
    }
  });

  test("with the camera near, a press 11 CSS pixels beside a small state still finds it", () => {
    for (const [country, label] of plan.labels.entries()) {
      const near = windowOf(plan, lookNear(plan, country));
      if ((plan.sides[country] ?? 0) * near.scale >= TARGET * density) continue;
      const beside = (11 * density) / near.scale;
      for (const [dx, dy] of [
        [beside, 0],
        [-beside, 0],
        [0, beside],
        [0, -beside],
      ] as const) {
        expect(smallAt(plan, near, { x: label.x + dx, y: label.y + dy })).toBe(country);
      }
    }
  });

  test("the camera shows its state, never leaves the map, and comes no nearer to events than agreed", () => {
    for (const country of plan.places.keys()) {
      for (const look of [lookAt(plan, [country]), lookNear(plan, country)]) {
        const spot = seen(look, plan.places[country] ?? { x: -1, y: -1 });
        expect(spot.x >= 0 && spot.x <= frame.width && spot.y >= 0 && spot.y <= plan.foot).toBe(true);
        expect(look.x <= 0 && look.x >= frame.width * (1 - look.zoom) - 1e-6).toBe(true);
        expect(look.y <= 0 && look.y >= plan.foot * (1 - look.zoom) - 1e-6).toBe(true);
      }
      expect(lookAt(plan, [country]).zoom).toBeLessThanOrEqual(NEAR);
    }
    expect(lookAt(plan, [...plan.places.keys()])).toEqual(WHOLE);
  });
});

test("a glide begins and ends exactly at its views, and its zoom grows all the way", () => {
  const plan = mapPlan(scenario, world, frameOf(847, 590, 1));
  const there = lookAt(plan, [17]);
  const ways = Array.from({ length: 11 }, (_, index) => between(WHOLE, there, index / 10));
  expect([ways[0], ways[10]]).toEqual([WHOLE, there]);
  for (const [index, { zoom }] of ways.slice(1).entries()) {
    expect(zoom).toBeGreaterThan(ways[index]?.zoom ?? Number.NaN);
  }
});

test("beside the panel of a laptop the insets crowd the ring, which widens once they are gone", () => {
  const plan = mapPlan(scenario, world, frameOf(846, 648, 1));
  expect(plan.insets).not.toEqual([]);
  expect(plan.wideRing.width).toBeGreaterThan(1.3 * plan.ring.width);
});

test("a wide picture has insets of Europe, the Caribbean and the Pacific, a phone has none", () => {
  const names = (width: number, height: number): string[] =>
    mapPlan(scenario, world, frameOf(width, height, 1)).insets.map(({ name }) => name);
  expect(names(847, 590)).toEqual(["europe", "caribbean", "pacific"]);
  expect(names(390, 388)).toEqual([]);
});

describe("the map at rest", () => {
  const treaty = { signed: [-1, 0, 0, -1], deposited: [-1, -1, 7, 7], threshold: 2, inForce: 12 } as never;
  const choice = { mine: -1, selected: -1, lit: [], stances: null, parties: partiesOf(treaty, []) };

  test("a deposit outweighs a signature and does not need one", () => {
    const picture = mapPicture(treaty, { ...choice, month: 11 });
    expect(picture.standings).toEqual(["none", "signed", "deposited", "deposited"]);
    expect([picture.parties, picture.signed, picture.isInForce]).toEqual([[2, 3], 2, false]);
  });

  test("the treaty is in force from its month on", () => {
    expect(mapPicture(treaty, { ...choice, month: 12 }).isInForce).toBe(true);
  });

  test("parties of one month are in the order in which they deposited", () => {
    const passed = {
      type: "monthsPassed",
      deposits: [
        [7, 3],
        [7, 2],
      ],
    } as never;
    expect(partiesOf(treaty, [passed])).toEqual([3, 2]);
  });

  test("during the talks states show stances, and those without one show nothing", () => {
    const picture = mapPicture(treaty, { ...choice, month: 0, stances: ["object", null, "back", "live"] });
    expect([0, 1, 2, 3].map((country) => signOf(picture, country))).toEqual([
      "object",
      "silent",
      "silent",
      "live",
    ]);
  });
});

describe("a season on the map", () => {
  const deposit = (country: number) => ({ country, standing: "deposited" as const });
  const sign = (country: number) => ({ country, standing: "signed" as const });

  test("the camera visits a few deposits one by one and comes back", () => {
    const course = courseOf([sign(1), deposit(2), deposit(3)]);
    expect(course.stops.map(({ country }) => country)).toEqual([-1, 2, 3, -1]);
    expect(courseFrame(course, 0)).toMatchObject({ done: 1, flags: 0, newest: 1, to: -1 });
    expect(courseFrame(course, course.length)).toMatchObject({ done: 3, flags: 2, newest: 1, to: -1, t: 1 });
  });

  test("many deposits are shown on the whole map, and last at most ten seconds", () => {
    const course = courseOf(Array.from({ length: 50 }, (_, country) => deposit(country)));
    expect(course.stops).toHaveLength(1);
    expect(course.length).toBeLessThan(11_000);
  });

  test("a flag takes its slot only after its state has lit up", () => {
    const course = courseOf([deposit(2)]);
    const at = course.moments[0]?.at ?? 0;
    expect([at, at + 200, at + 300].map((ms) => courseFrame(course, ms).flags)).toEqual([0, 0, 1]);
  });
});

describe("39 become 40", () => {
  const times = Array.from({ length: Math.ceil(FORTIETH_LENGTH / 16) + 1 }, (_, i) =>
    Math.min(i * 16, FORTIETH_LENGTH),
  );
  const frames = times.map((at) => ({ at, ...fortiethFrame(at, 40) }));
  const first = (is: (frame: (typeof frames)[number]) => boolean): number =>
    frames.find(is)?.at ?? Number.NaN;

  test("the ring says 39 until its last flag is in its slot, then 40", () => {
    const reached = first(({ count }) => count === 40);
    for (const { at, count, lastFlag } of frames) {
      expect(count).toBe(at < reached ? 39 : 40);
      if (count === 40) expect(lastFlag).toBe(1);
    }
  });

  test("for 900 ms the picture is black and still at 39", () => {
    expect(SILENCE.until - SILENCE.from).toBe(900);
    const still = frames.filter(({ at }) => at >= SILENCE.from && at < SILENCE.until);
    for (const { at, ...frame } of still) {
      expect(frame).toMatchObject({ count: 39, dark: 1, isDark: true, lastFlag: null, seal: null, lit: 0 });
      expect(frame).toEqual(fortiethFrame(SILENCE.from, 40));
    }
  });

  test("camera, paper, dark, ring, seal, gold, light and words follow in this order", () => {
    const order = [
      first(({ near }) => near === 1),
      first(({ paper }) => paper !== null),
      first(({ paper }) => paper === 1),
      first(({ dark }) => dark === 1),
      first(({ lastFlag }) => lastFlag !== null),
      first(({ count }) => count === 40),
      first(({ seal }) => seal !== null),
      first(({ seal }) => seal === 1),
      first(({ gold }) => gold.length > 0),
      first(({ lit }) => lit > 0),
      first(({ lit }) => lit === 40),
      first(({ isWritten }) => isWritten),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.at(-1)).toBe(FORTIETH_LENGTH);
  });

  test("gold flies once for each party, and land lights up in the order of deposit", () => {
    for (const { gold, lit } of frames) {
      expect(gold.length === 0 || gold.length === 40).toBe(true);
      expect(gold.every((flown, index) => index === 0 || flown <= (gold[index - 1] ?? 0))).toBe(true);
      expect(lit).toBe(gold.filter((flown) => flown === 1).length);
    }
  });

  test("at its end it is day, and the final picture stays", () => {
    expect(fortiethFrame(FORTIETH_LENGTH, 40)).toMatchObject({
      count: 40,
      near: 0,
      paper: null,
      dark: 0,
      lastFlag: 1,
      seal: 1,
      lit: 40,
      shine: 0,
      isWritten: true,
    });
  });

  test.each([1, 30, 60])("the same with %i instruments", (threshold) => {
    expect(fortiethFrame(0, threshold).count).toBe(threshold - 1);
    expect(fortiethFrame(FORTIETH_LENGTH, threshold)).toMatchObject({ count: threshold, lit: threshold });
  });
});
