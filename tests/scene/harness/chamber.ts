/**
 * Shows the chamber alone, in any state that a test sets: `chamber.show({ marks })`, `chamber.play(event, at)`. Vite
 * serves it from the sources; it is not part of the product.
 */
import Phaser from "phaser";
import { NO_GAME } from "../../../src/client/game/game-store.ts";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { type ChamberPicture, countMarks } from "../../../src/client/selectors/picture/chamber-picture.ts";
import { buildScenario } from "../../../src/content/scenarios.ts";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import { keyOf } from "../../../src/scene/caption-text.ts";
import { ChamberScene } from "../../../src/scene/chamber/chamber-scene.ts";
import { chamberAnimationOf } from "../../../src/scene/chamber-animations.ts";
import { chamberPlan } from "../../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../../src/scene/geometry/frame.ts";
import type { Animation } from "../../../src/scene/motion/animation.ts";
import { fetchAssets } from "../../../src/scene/paint/scene-assets.ts";
import type { SceneParts } from "../../../src/scene/scene-parts.ts";

await loadWording("content");
const scenario = buildScenario("lesson", "young");
const { atlas } = await fetchAssets();
const scene = new ChamberScene();
const asked = new URLSearchParams(location.search);
const density = Number(asked.get("density") ?? "1");
const frame = frameOf(innerWidth, innerHeight, density);
const game = new Phaser.Game({
  type: asked.get("renderer") === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
  parent: document.body,
  scene,
  banner: false,
  audio: { noAudio: true },
  render: { maxTextures: 1 },
  scale: { mode: Phaser.Scale.NONE, width: frame.width, height: frame.height, zoom: 1 / density },
});
await new Promise<void>((ready) => game.events.once("ready", ready));
const plan = chamberPlan(scenario, frame);
const start = performance.now();
for (const _ of scene.arranging(plan, scenario, atlas));
const built = performance.now() - start;

const EMPTY: ChamberPicture = {
  marks: scenario.countries.map(() => null),
  faces: scenario.countries.map(() => null),
  counts: countMarks([]),
  kind: "placards",
  article: 1,
  alternative: 2,
  mine: scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN"),
  selected: -1,
  watched: [],
  lit: [],
  lines: [],
  cards: [],
  present: null,
  isNight: false,
};

function show(into: Partial<ChamberPicture>): void {
  const picture = { ...EMPTY, ...into };
  scene.depict(picture);
  const names = namesOf(scenario);
  const [title, line] =
    picture.article < 0
      ? [t("beat.stand.name"), ""]
      : [names.article(picture.article), names.alternative(picture.article, picture.alternative)];
  scene.cast?.caption.write(title, line);
  const counts = countMarks(picture.marks);
  const isEmpty = Object.values(counts).every((count) => count === 0);
  scene.cast?.caption.key(isEmpty ? [] : keyOf(picture.kind, counts));
}

let playing: { event: unknown; animation: Animation } | null = null;

/** Shows the animation of an event at `at` ms. The same event object continues the animation already playing. */
function play(event: GameEvent, at: number, world: object = {}): number {
  if (playing?.event !== event) {
    playing?.animation.end();
    const view = {
      mine: { country: EMPTY.mine },
      world: { draft: { chair: [0, 0, 0] }, trust: [], ...world },
    };
    const state = { ...NO_GAME, scenario, view, queue: [{ index: 0, event }] };
    const parts = { chamber: scene, game: () => state } as unknown as SceneParts;
    const animation = chamberAnimationOf(parts, event);
    if (animation === null) throw new Error("nothing to see");
    animation.show(0);
    playing = { event, animation };
  }
  playing.animation.show(Math.min(at, playing.animation.length));
  return playing.animation.length;
}

/** Counts the textures and objects that exist. */
function things(): readonly number[] {
  return [Object.keys(scene.textures.list).length, scene.children.length];
}

Object.assign(window, { chamber: { scene, scenario, plan, show, play, things, built } });
