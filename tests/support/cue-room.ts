/** How long each picture still stands when it asks for a sound, from the numbers of the pictures themselves. */
import world from "../../assets/map/world.json" with { type: "json" };
import { type GameState, NO_GAME } from "../../src/client/game/game-store.ts";
import type { CueName } from "../../src/client/screen/cues.ts";
import { mapPicture } from "../../src/client/selectors/picture/map-picture.ts";
import { emptyMemory } from "../../src/client/selectors/picture/memory.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { chamberAnimationOf } from "../../src/scene/chamber-animations.ts";
import { cuesOf } from "../../src/scene/cues.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import { mapAnimationOf } from "../../src/scene/map-animations.ts";
import type { SceneParts } from "../../src/scene/scene-parts.ts";

const scenario = buildScenario("lesson", "young");
const frame = frameOf(847, 650, 1);
const THRESHOLD = 40;

/** Accepts any call and returns itself, like a chain of Phaser's setters. */
const anything: never = new Proxy(() => anything, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : anything),
}) as never;

/** A cast of which only these parts are real. */
function castOf(real: Readonly<Record<string, unknown>>): never {
  return new Proxy(real, { get: (of, name) => of[String(name)] ?? anything }) as never;
}

const places = scenario.countries.map((_, at) => ({ x: at, y: at, row: at % 8 }));
const plan = chamberPlan(scenario, frame);
const hall = castOf({
  ...{ plan, spots: places, bubbles: [], seating: { groups: plan.groups } },
  desks: castOf({ places, marks: () => places.map(() => "support") }),
  markers: { countries: () => new Set() },
});
const map = castOf({ plan: mapPlan(scenario, world, frame), waves: [], sparks: [], lights: [], bubbles: [] });

const deposited = scenario.countries.map(() => -1);
const treaty = { deposited, signed: deposited, threshold: THRESHOLD, inForce: -1, reached: -1 };
const view = {
  mine: { country: 0 },
  world: { draft: { chair: [0, 0, 0] }, trust: scenario.countries.map(() => 600), treaty },
};
const game = { ...NO_GAME, scenario, view } as unknown as GameState;
const parties = Array.from({ length: THRESHOLD - 1 }, (_, country) => country);
const nothing = { month: 9, mine: 0, selected: -1, stances: null, lit: [] };

const row = (digit: string): string => digit.repeat(scenario.countries.length);
const broken = { by: 3, to: 4, kind: "support", article: 0, alternative: 0, kept: false } as const;
const months = (deposits: number): GameEvent => ({
  ...{ type: "monthsPassed", from: 0, to: 6, signatures: [], broughtIn: [], euConsent: -1 },
  deposits: Array.from({ length: deposits }, (_, country) => [1, country + THRESHOLD] as const),
});

/** Every kind of event that asks for a sound, apart from the vote, whose picture is a board. */
const EVENTS: readonly GameEvent[] = [
  { type: "placardsRevealed", article: 0, texts: [0], placards: [row("2")], wishes: "" },
  { type: "standsTaken", article: 0, alternative: 0, stands: row("0"), blockers: [1] },
  { type: "packageTested", stands: row("0"), blockers: [1] },
  { type: "floorOpened", round: 2, floor: [0], texts: [[0]] },
  { type: "articleAgreed", article: 0, alternative: 0 },
  { type: "promisesReckoned", reckonings: [broken] },
  { type: "signaturesOpened", signed: scenario.countries.map((_, at) => (at < 3 ? 1 : 0)), declarations: [] },
  ...[1, 2, 4, 8].map(months),
  { type: "thresholdReached", month: 12, country: THRESHOLD - 1, inForce: 15 },
];

/** The shortest time in seconds between a sound and the end of its picture, of every picture that asks for it. */
export function timeOfCue(name: CueName): number {
  const times = EVENTS.flatMap((event) => {
    const shown = mapPicture(treaty as never, { ...nothing, parties } as never);
    const parts = { chamber: { cast: hall }, map: { cast: map }, game: () => game } as unknown as SceneParts;
    const state = { memory: emptyMemory(), map: shown, phase: "ratification" } as never;
    const cues = cuesOf(event).filter((cue) => cue.name === name);
    if (cues.length === 0) return [];
    const animation = chamberAnimationOf(parts, event) ?? mapAnimationOf(parts, state, event);
    if (animation === null) return [];
    return cues.map(({ at }) => (animation.length * (1 - at) + animation.hold) / 1000);
  });
  return Math.min(...times);
}
