/**
 * The picture says nothing before it has shown it: every animation is stepped frame by frame on the hall of a laptop,
 * a phone and a wall, with casts that note what is written on them.
 */
import { beforeAll, describe, expect, test } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { type GameState, NO_GAME } from "../../src/client/game/game-store.ts";
import { loadWording } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { mapPicture } from "../../src/client/selectors/picture/map-picture.ts";
import { emptyMemory } from "../../src/client/selectors/picture/memory.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import type { ChamberCast } from "../../src/scene/chamber/cast.ts";
import { chamberAnimationOf } from "../../src/scene/chamber-animations.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import type { MapCast } from "../../src/scene/map/map-scene.ts";
import { mapAnimationOf } from "../../src/scene/map-animations.ts";
import type { Animation } from "../../src/scene/motion/animation.ts";
import type { SceneParts } from "../../src/scene/scene-parts.ts";

const scenario = buildScenario("lesson", "young");
const n = scenario.countries.length;
/** Pictures of a laptop, a phone and a wall, in CSS pixels. */
const SIZES = [
  ["laptop", 847, 650],
  ["phone", 390, 304],
  ["wall", 1190, 860],
] as const;
/** A frame at 60 frames per second, in ms. */
const FRAME = 16;

/** Accepts any call and returns itself, like a chain of Phaser's setters. */
const anything: never = new Proxy(() => anything, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : anything),
}) as never;

/** What stands on the picture now: its title, its line and the key with its counts. */
type Words = { title: string; line: string; key: readonly unknown[] };

function hallOf(width: number, height: number): Readonly<{ cast: ChamberCast; words: Words }> {
  const plan = chamberPlan(scenario, frameOf(width, height, 1));
  const words: Words = { title: "", line: "", key: ["the tally of the beat before"] };
  const caption = {
    write: (title: string, line: string) => Object.assign(words, { title, line }),
    key: (lines: readonly unknown[]) => Object.assign(words, { key: lines }),
    night: anything,
    alpha: anything,
  };
  const places = scenario.countries.map((_, row) => ({ x: row, y: row, row: row % 8 }));
  const cast = {
    ...{ plan, caption, spots: places, bubbles: [], seating: { groups: plan.groups } },
    desks: { ...everything(), places, marks: () => places.map(() => "support") },
    ...{ labels: anything, night: anything, dim: anything, veil: anything, curves: anything },
    ...{ headline: anything, markers: { countries: () => new Set() } },
  };
  return { cast: cast as unknown as ChamberCast, words };
}

function everything() {
  const names = ["show", "lift", "red", "night", "raise", "speak", "put"];
  return Object.fromEntries(names.map((name) => [name, anything]));
}

const view = {
  mine: { country: 0 },
  world: { draft: { chair: [0, 0, 0] }, trust: scenario.countries.map(() => 600) },
};
const game = { ...NO_GAME, scenario, view } as unknown as GameState;

const row = (digit: string): string => digit.repeat(n);
const reckoning = { by: 3, to: 4, kind: "support", article: 0, alternative: 0 } as const;
const EVENTS: readonly (readonly [string, GameEvent])[] = [
  [
    "a reveal of placards",
    { type: "placardsRevealed", article: 0, texts: [0], placards: [row("0")], wishes: "" },
  ],
  ["a close", { type: "standsTaken", article: 0, alternative: 0, stands: row("0"), blockers: [] }],
  ["the stands on the package", { type: "packageTested", stands: row("0"), blockers: [1, 2] }],
  ["an agreement", { type: "articleAgreed", article: 0, alternative: 0 }],
  ["the package put", { type: "packagePut", text: [0, 0, 0] }],
  ["the floor of another round", { type: "floorOpened", round: 2, floor: [0], texts: [[0]] }],
  [
    "a broken promise",
    {
      type: "promisesReckoned",
      reckonings: [
        { ...reckoning, kept: false },
        { ...reckoning, by: 5, kept: true },
      ],
    },
  ],
];
/** These change nothing about what has been counted, so the last tally may stay. */
const KEEPS_TALLY: readonly GameEvent["type"][] = ["articleAgreed", "promisesReckoned"];

/** Draws every frame before the last one, and calls `check` after each. */
function step(animation: Animation, check: (at: number) => void): void {
  for (let at = 0; at < animation.length; at += FRAME) {
    animation.show(at);
    check(at);
  }
}

beforeAll(() => loadWording("content", "ratification"));

describe.each(SIZES)("in the hall of a %s", (_, width, height) => {
  test.each(EVENTS)(
    "%s shows its sentence and counts with its last picture, and no earlier ones",
    (_, event) => {
      const { cast, words } = hallOf(width, height);
      const parts = { chamber: { cast }, game: () => game } as unknown as SceneParts;
      const animation = chamberAnimationOf(parts, event);
      if (animation === null) throw new Error("nothing to see");

      const alternative = namesOf(scenario).alternative(0, 0);
      const tally = KEEPS_TALLY.includes(event.type) ? words.key : [];
      // The wording that the placards are about is the question; their counts are the result.
      const before = event.type === "placardsRevealed" ? alternative : "";
      step(animation, (at) => expect([at, words.line, words.key]).toEqual([at, before, tally]));
      if (event.type !== "articleAgreed" && event.type !== "promisesReckoned")
        step(animation, (at) => expect([at, words.key]).toEqual([at, []]));

      animation.show(animation.length);
      expect(words.line).not.toBe("");
      const isCounted = ["placardsRevealed", "standsTaken", "packageTested"].includes(event.type);
      if (isCounted) expect(words.key).toHaveLength(3);
    },
  );
});

test("a close that is blocked names who blocked it", () => {
  const { cast, words } = hallOf(1190, 860);
  const parts = { chamber: { cast }, game: () => game } as unknown as SceneParts;
  const blockers = [1, 2];
  const animation = chamberAnimationOf(parts, {
    ...{ type: "standsTaken", article: 0, alternative: 0, blockers },
    stands: row("0"),
  });
  animation?.show(animation.length);
  expect(words.line).toContain(namesOf(scenario).countries(blockers));
});

test("an offer takes the marks and counts of the article before away, because its title names no article", () => {
  const { cast, words } = hallOf(1190, 860);
  const marks = new Map<number, unknown>();
  const show = (country: number, mark: unknown): void => void marks.set(country, mark);
  Object.assign(cast.desks, { show });
  const parts = { chamber: { cast }, game: () => game } as unknown as SceneParts;
  const offer = { from: 3, to: 4, give: { article: 0, alternative: 0 }, ask: { article: 1, alternative: 0 } };
  const animation = chamberAnimationOf(parts, { type: "offerMade", offer } as unknown as GameEvent);
  if (animation === null) throw new Error("nothing to see");

  animation.show(0);
  expect(marks.get(7)).toBe("support");
  animation.show(animation.length);
  expect([...marks.values()].every((mark) => mark === null)).toBe(true);
  expect(marks.size).toBe(n);
  expect(words.key).toEqual([]);
});

/** The ring and the words of a map. */
type Seen = { title: string; line: string; count: number };

function mapOf(width: number, height: number): Readonly<{ cast: MapCast; seen: Seen }> {
  const plan = mapPlan(scenario, world, frameOf(width, height, 1));
  const seen: Seen = { title: "", line: "", count: -1 };
  const cast = {
    ...{ plan, camera: anything, states: anything, dark: anything, paper: anything, curves: anything },
    ...{ gold: { image: anything, light: anything }, waves: [], sparks: [], lights: [], bubbles: [anything] },
    ring: {
      seal: anything,
      slot: () => ({ x: 0, y: 0 }),
      show: ({ count }: { count: number }) => Object.assign(seen, { count }),
    },
    captions: {
      counts: anything,
      write: (title: string, line: string) => Object.assign(seen, { title, line }),
    },
  };
  return { cast: cast as unknown as MapCast, seen };
}

describe.each(SIZES)("on the map of a %s", (_, width, height) => {
  const THRESHOLD = 40;
  const deposited = scenario.countries.map((_, country) => (country < THRESHOLD + 5 ? 12 : -1));
  const treaty = { deposited, signed: deposited, threshold: THRESHOLD, inForce: 15, reached: 12 };
  const before = {
    ...mapPicture({ ...treaty, deposited: deposited.map(() => -1) } as never, {
      ...{ month: 9, mine: 0, selected: -1, stances: null, lit: [] },
      parties: Array.from({ length: THRESHOLD - 1 }, (_, country) => country),
    }),
  };
  const state = { ...game, view: { ...view, world: { ...view.world, treaty } } } as unknown as GameState;
  const animationOf = (cast: MapCast, event: GameEvent): Animation => {
    const parts = { map: { cast }, game: () => state } as unknown as SceneParts;
    const found = mapAnimationOf(parts, { memory: emptyMemory(), map: before, phase: "ratification" }, event);
    if (found === null) throw new Error("nothing to see");
    return found;
  };
  const FORTIETH: GameEvent = { type: "thresholdReached", month: 12, country: THRESHOLD - 1, inForce: 15 };

  test("the fortieth has no words before the light returns, and its ring counts 39 before 40", () => {
    const { cast, seen } = mapOf(width, height);
    const animation = animationOf(cast, FORTIETH);
    const counts = new Set<number>();
    step(animation, () => {
      expect(seen.title + seen.line).toBe("");
      counts.add(seen.count);
    });
    animation.show(animation.length);
    expect(seen.title).not.toBe("");
    expect([...counts]).toEqual([THRESHOLD - 1, THRESHOLD]);
  });

  test("the fortieth is the last picture of its beat, so that gold never counts later instruments", () => {
    const { cast, seen } = mapOf(width, height);
    const animation = animationOf(cast, FORTIETH);
    animation.show(animation.length);
    expect(seen.count).toBe(THRESHOLD);
    expect(animation.isLast).toBe(true);
    expect(animation.length + animation.hold).toBeLessThan(15_000);
  });

  test("a price that is granted is said once its line has reached the other state", () => {
    const { cast, seen } = mapOf(width, height);
    const animation = animationOf(cast, { type: "pricesGranted", by: [0], givers: [5] });
    step(animation, () => expect(seen.line).toBe(""));
    animation.show(animation.length);
    expect(seen.line).not.toBe("");
  });
});
