/** Draws every picture of an open scene for its scenario and size, in small steps. */
import { direction } from "../client/i18n/index.ts";
import { type Picture, setUndrawn, setWordless } from "../client/screen/ui-store.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { isDarkAround } from "./dark-page.ts";
import { chamberPlan } from "./geometry/chamber-plan.ts";
import { type Frame, frameOf, pageLetters, wallLetters } from "./geometry/frame.ts";
import { mapPlan } from "./geometry/map-plan.ts";
import { votePlan } from "./geometry/vote-plan.ts";
import { keepPicture } from "./kept-picture.ts";
import type { Building } from "./motion/building.ts";
import { notDrawn } from "./motion/drawing.ts";
import { type MountedScene, recall, show, tellPlaces } from "./mounted.ts";
import { settle } from "./stage.ts";

/** Pause after a finished picture, so that it is visible before the next one is built, in ms. */
const SEEN = 20;

/** The frame for the container's current size, the page's colours and its text size. A wall has larger letters. */
export function frameFor({ container, stores }: Pick<MountedScene, "container" | "stores">): Frame {
  const { clientWidth, clientHeight } = container;
  const isWall = stores.uiStore.getState().screen === "wall";
  const least = isWall ? wallLetters(window.innerWidth) : pageLetters(textScale(), clientWidth, clientHeight);
  const isOver = !isWall && window.innerWidth > SWITCH.width && textScale() < SWITCH.text;
  const { devicePixelRatio: density } = window;
  const isFromRight = direction() === "rtl";
  return frameOf(clientWidth, clientHeight, density, isDarkAround(container), least, isOver, isFromRight);
}

/** The text size in CSS pixels for which the page is designed. */
const USUAL_TEXT = 16;
/** In narrower windows and with larger text, the switch has a place of its own (match-narrow.css and picture.css). */
const SWITCH = { width: 1040, text: 1.25 };

function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? size / USUAL_TEXT : 1;
}

/**
 * Returns the frame for the container's current size, or null if the pictures already have that size or the container
 * is hidden.
 */
export function newFrame(scene: MountedScene): Frame | null {
  const { container, frame, drawnFor } = scene;
  const { clientWidth, clientHeight } = container;
  if (clientWidth < 1 || clientHeight < 1) return null;
  const next = frameFor(scene);
  const isSame = (["width", "height", "isDark", "letter", "hasSwitch"] as const).every(
    (key) => next[key] === frame[key],
  );
  return isSame && drawnFor !== null ? null : next;
}

/** Matches the container's device pixels and redraws everything. */
export function resize(scene: MountedScene): void {
  const { container, game } = scene;
  const frame = newFrame(scene);
  scene.isResizing = false;
  if (frame === null) return;
  if (scene.drawnFor !== null) scene.letGo ??= keepPicture(game, container);
  scene.frame = frame;
  game.scale.resize(frame.width, frame.height);
  game.canvas.style.width = `${container.clientWidth}px`;
  game.canvas.style.height = `${container.clientHeight}px`;
  scene.drawnFor = null;
  arrange(scene);
}

/**
 * Builds the pictures of the current scenario, starting with the visible one. Any running animation skips to its end
 * first.
 */
export function arrange(scene: MountedScene): void {
  const { stores, director, builder } = scene;
  const { scenario } = stores.gameStore.getState();
  director.skip();
  builder.stop();
  if (scenario === null) return;
  scene.drawnFor = scenario;
  setUndrawn([]);
  setWordless(!scene.frame.hasWords);
  recall(scene);
  scene.chamber.sys.setVisible(false);
  scene.map.sys.setVisible(false);
  builder.begin(building(scene, scenario));
  scene.rest.stir();
}

function* building(scene: MountedScene, scenario: Scenario): Building {
  const { stores } = scene;
  const isMap = stores.uiStore.getState().picture === "map";
  for (const picture of isMap ? (["map", "chamber"] as const) : (["chamber", "map"] as const)) {
    yield* buildingPicture(scene, scenario, picture);
    yield;
    show(scene);
    scene.letGo?.();
    scene.letGo = null;
    yield SEEN;
    tellPlaces(scene);
    yield;
  }
  scene.rest.stir();
}

/** If one picture fails, the others are still built, and the page says what could not be drawn. */
function* buildingPicture(scene: MountedScene, scenario: Scenario, picture: Picture): Building {
  try {
    yield* picture === "map" ? buildingMap(scene, scenario) : buildingHall(scene, scenario);
    yield;
    if (scene.director.isIdle()) settle(scene.parts, scene.shown, picture);
  } catch (error) {
    notDrawn(picture, error);
    setUndrawn([...scene.stores.uiStore.getState().undrawn, picture]);
  }
}

function* buildingHall({ chamber, vote, frame, assets }: MountedScene, scenario: Scenario): Building {
  const plan = chamberPlan(scenario, frame);
  yield;
  yield* chamber.arranging(plan, scenario, assets.atlas);
  yield* vote.arranging(votePlan(plan));
}

function* buildingMap({ map, frame, assets }: MountedScene, scenario: Scenario): Building {
  const plan = mapPlan(scenario, assets.shapes, frame);
  yield;
  yield* map.arranging(plan, scenario, assets);
}
