/**
 * A big moment fills the window: consensus and the opening for signature do too. On a tall page its words stand around
 * the picture, and still come with the last picture.
 */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { type GameState, NO_GAME } from "../../src/client/game/game-store.ts";
import { loadWording } from "../../src/client/i18n/index.ts";
import { peakWords, sayAtPeak, writePeakWords } from "../../src/client/screen/peak-words.ts";
import { mapPicture } from "../../src/client/selectors/picture/map-picture.ts";
import { emptyMemory } from "../../src/client/selectors/picture/memory.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { chamberAnimationOf } from "../../src/scene/chamber-animations.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import { FORTIETH_LENGTH, fortiethGround, SILENCE } from "../../src/scene/map/fortieth-frame.ts";
import { mapAnimationOf } from "../../src/scene/map-animations.ts";
import { type Animation, groundOf } from "../../src/scene/motion/animation.ts";
import type { SceneParts } from "../../src/scene/scene-parts.ts";

const scenario = buildScenario("lesson", "young");
const frame = frameOf(390, 270, 1);
const row = (digit: string): string => digit.repeat(scenario.countries.length);
const none = scenario.countries.map(() => -1);

/** Accepts any call and returns itself. */
const anything: never = new Proxy(() => anything, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : anything),
}) as never;

/** A cast that takes everything, with these parts of its own. */
function castWith(own: Readonly<Record<string, unknown>>): never {
  return new Proxy(own, { get: (target, name) => target[String(name)] ?? anything }) as never;
}

const treaty = { deposited: none, signed: none, threshold: 40, inForce: -1, reached: -1 };
const view = {
  mine: { country: 0 },
  world: { draft: { chair: [0, 0, 0] }, trust: none, treaty },
};
const state = (): GameState => ({ ...NO_GAME, scenario, view }) as unknown as GameState;

/** The animation of an event, and the title and the line that stand on the picture. */
function shown(event: GameEvent): Readonly<{ animation: Animation; words: { said: string } }> {
  const words = { said: "" };
  const write = (title: string, line: string) => Object.assign(words, { said: title + line });
  const spots = scenario.countries.map((_, at) => ({ x: at, y: at, row: 0 }));
  const caption = castWith({ write });
  const hall = { plan: chamberPlan(scenario, frame), caption, spots, isNight: true, seating: { groups: [] } };
  const plan = mapPlan(scenario, world, frame);
  const sheet = {
    plan,
    captions: { write, counts: anything },
    waves: [],
    camera: { look: () => ({ zoom: 1 }) },
  };
  const parts = {
    chamber: { cast: castWith({ ...hall, desks: castWith({ places: spots }) }) },
    map: { cast: castWith({ ...sheet, camera: castWith(sheet.camera) }) },
    game: state,
  } as unknown as SceneParts;
  const map = mapPicture(treaty as never, {
    ...{ month: 0, mine: 0, selected: -1, stances: null, lit: [], parties: [] },
  });
  const animation =
    event.type === "signaturesOpened"
      ? mapAnimationOf(parts, { memory: emptyMemory(), map, phase: "signature" }, event)
      : chamberAnimationOf(parts, event);
  if (animation === null) throw new Error("nothing to see");
  return { animation, words };
}

const CONSENSUS = { how: "consensus", ballot: null, threshold: 40 } as const;
const MOMENTS: readonly GameEvent[] = [
  { type: "packageTested", stands: row("0"), blockers: [] },
  { type: "textDecided", outcome: CONSENSUS, threshold: 40 } as unknown as GameEvent,
  {
    type: "signaturesOpened",
    signed: scenario.countries.map((_, at) => (at < 9 ? 1 : 0)),
    declarations: [],
  } as never,
];

beforeAll(() => loadWording("content", "ratification"));
afterEach(() => {
  writePeakWords(false);
  sayAtPeak("", "");
});

describe.each(MOMENTS)("$type", (event) => {
  it("fills the window, on the ground of its own picture", () => {
    const { animation } = shown(event);
    expect(animation.isPeak).toBe(true);
    expect(groundOf(animation, 0)).toBe(event.type === "signaturesOpened" ? "paper" : "night");
  });

  it("is written on the picture, unless the page writes it around the picture", () => {
    const { animation, words } = shown(event);
    animation.show(animation.length);
    expect(words.said).not.toBe("");
    expect(peakWords.getState().line).toBe("");

    writePeakWords(true);
    const around = shown(event);
    around.animation.show(0);
    expect(peakWords.getState().title).not.toBe("");
    expect(peakWords.getState().line).toBe("");
    around.animation.show(around.animation.length);
    expect(peakWords.getState().line).not.toBe("");
    expect(around.words.said).toBe("");
  });
});

it("a close of one clause does not fill the window", () => {
  const close: GameEvent = {
    type: "standsTaken",
    article: 0,
    alternative: 0,
    stands: row("0"),
    blockers: [],
  };
  expect(shown(close).animation.isPeak).toBeUndefined();
});

it("a broken promise is said around the picture once the thread has torn", () => {
  writePeakWords(true);
  const reckoning = { by: 3, to: 4, kind: "support", article: 0, alternative: 0, kept: false } as const;
  const { animation } = shown({ type: "promisesReckoned", reckonings: [reckoning] });
  animation.show(0);
  expect(peakWords.getState().line).toBe("");
  animation.show(animation.length);
  expect(peakWords.getState().line).not.toBe("");
});

it("around the fortieth it is paper, black in the silence, dusk while the land lights up, and paper again", () => {
  const times = [0, SILENCE.from, SILENCE.until + 2000, FORTIETH_LENGTH];
  expect(times.map((at) => fortiethGround(at, false))).toEqual(["paper", "black", "dusk", "paper"]);
  expect(new Set(times.map((at) => fortiethGround(at, true)))).toEqual(new Set(["night", "black"]));
});
