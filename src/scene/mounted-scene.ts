/** Everything between the stores and the pictures: size, pointer, queue, and rest. */
import type Phaser from "phaser";
import type { GameState, GameStore } from "../client/game/game-store.ts";
import {
  type Picture,
  setPlaces,
  setPlaying,
  type UiState,
  type UiStore,
} from "../client/screen/ui-store.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { BoardScene } from "./board/board-scene.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import { createDirector, type Director } from "./director.ts";
import { boardPlan } from "./geometry/board-plan.ts";
import { chamberPlan } from "./geometry/chamber-plan.ts";
import { type Frame, frameOf } from "./geometry/frame.ts";
import { mapPlan } from "./geometry/map-plan.ts";
import type { MapScene } from "./map/map-scene.ts";
import { type Builder, type Building, createBuilder } from "./motion/building.ts";
import { drawing, notDrawn } from "./motion/drawing.ts";
import type { SceneAssets } from "./paint/scene-assets.ts";
import { watchPointer } from "./pointer.ts";
import { createRest, destroyGame, type Rest } from "./rest.ts";
import type { PictureState, SceneParts } from "./scene-parts.ts";
import { createStage, newPictureState, settle } from "./stage.ts";

export type Stores = Readonly<{ gameStore: GameStore; uiStore: UiStore }>;

export type SceneOptions = Readonly<{
  /** States to mark, by their position in the scenario: the watch list, at most twelve. */
  watched?: () => readonly number[];
}>;

type Mounting = Readonly<{
  container: HTMLElement;
  stores: Stores;
  more: SceneOptions;
  assets: SceneAssets;
  game: Phaser.Game;
  chamber: ChamberScene;
  map: MapScene;
  board: BoardScene;
}>;

type MountedScene = Mounting & {
  parts: SceneParts;
  shown: PictureState;
  director: Director;
  rest: Rest;
  frame: Frame;
  drawnFor: Scenario | null;
  builder: Builder;
  /** The container has another size, and everything is to be drawn for it. */
  isResizing: boolean;
};

/** A frame that came late moves a picture by this many ms at most. */
const LONGEST_STEP = 80;
/** What is held is held by the clock; a page that was away for longer has not been looked at. */
const LONGEST_HOLD = 1000;
/** A size must stand for so many ms before everything is drawn for it. */
const STEADY = 90;
/** A picture that is there is seen before anything else is built, in ms. */
const SEEN = 20;

/** Opens the scene; the answer closes it. */
export function openScene(mounting: Mounting): () => void {
  const { container, stores, game, chamber, map } = mounting;
  const parts = partsOf(mounting);
  const shown = newPictureState();
  const director = createDirector(createStage(parts, shown), () => stores.uiStore.getState().motion);
  const builder = createBuilder();
  const isIdle = (): boolean => director.isIdle() && !chamber.isGliding() && !map.isMoving();
  const rest = createRest(game, isIdle, () => builder.isDone() && !scene.isResizing);
  const frame = frameOf(container.clientWidth, container.clientHeight, window.devicePixelRatio);
  const scene: MountedScene = {
    ...mounting,
    parts,
    shown,
    director,
    rest,
    frame,
    drawnFor: null,
    builder,
    isResizing: false,
  };
  hideFromReaders(game.canvas);
  keepTime(game, director);
  resize(scene);
  const leaveSize = watchSize(scene);
  const leavePointer = watchPointer(container, parts, rest.stir, () => {
    tellPlaces(scene);
    rest.stir();
  });
  const leaveGame = stores.gameStore.subscribe((state, before) =>
    drawing("what has happened", () => heard(scene, state, before)),
  );
  const leaveUi = stores.uiStore.subscribe((state, before) =>
    drawing("what was chosen", () => chosen(scene, state, before)),
  );
  return () => {
    leaveSize();
    builder.stop();
    leavePointer();
    leaveGame();
    leaveUi();
    setPlaying(false, false);
    setPlaces([]);
    destroyGame(game);
  };
}

function partsOf({ chamber, map, board, stores, more }: Mounting): SceneParts {
  const { gameStore, uiStore } = stores;
  const watched = more.watched ?? (() => []);
  return { chamber, map, board, game: gameStore.getState, ui: uiStore.getState, watched };
}

/** The director goes on with every step of the game. */
function keepTime(game: Phaser.Game, director: Director): void {
  let last = 0;
  let wasIdle = true;
  game.events.on("step", (now: number) => {
    // What began while the loop slept begins with this step.
    const passed = wasIdle ? 0 : Math.min(LONGEST_HOLD, now - last);
    director.tick(passed, Math.min(LONGEST_STEP, passed));
    [last, wasIdle] = [now, director.isIdle()];
    setPlaying(!wasIdle, director.isAtPeak());
  });
}

/** Draws everything for a new size of the container; the answer stops that. */
function watchSize(scene: MountedScene): () => void {
  let waiting = 0;
  const wait = (): void => {
    window.clearTimeout(waiting);
    scene.isResizing = newFrame(scene) !== null;
    if (scene.isResizing) scene.rest.stir();
    // What plays is played to its end first: drawn anew, it would be over.
    waiting = window.setTimeout(() => {
      if (scene.director.isIdle()) drawing("another size", () => resize(scene));
      else wait();
    }, STEADY);
  };
  const observer = new ResizeObserver(wait);
  observer.observe(scene.container);
  return () => {
    observer.disconnect();
    window.clearTimeout(waiting);
  };
}

function hideFromReaders(canvas: HTMLCanvasElement): void {
  canvas.setAttribute("aria-hidden", "true");
  canvas.setAttribute("role", "presentation");
  canvas.style.display = "block";
  canvas.style.touchAction = "manipulation";
}

/** Of the container's size now; null where everything is drawn for it, and where the container is not shown. */
function newFrame({ container, frame, drawnFor }: MountedScene): Frame | null {
  const { clientWidth, clientHeight } = container;
  if (clientWidth < 1 || clientHeight < 1) return null;
  const next = frameOf(clientWidth, clientHeight, window.devicePixelRatio);
  const isSame = next.width === frame.width && next.height === frame.height;
  return isSame && drawnFor !== null ? null : next;
}

/** As many device pixels as the container has, and everything drawn anew for them. */
function resize(scene: MountedScene): void {
  const { container, game } = scene;
  const frame = newFrame(scene);
  scene.isResizing = false;
  if (frame === null) return;
  scene.frame = frame;
  game.scale.resize(frame.width, frame.height);
  game.canvas.style.width = `${container.clientWidth}px`;
  game.canvas.style.height = `${container.clientHeight}px`;
  scene.drawnFor = null;
  arrange(scene);
}

/**
 * Builds the pictures for the scenario on the table, first the one that is looked at now, then the others.
 * What is playing goes to its end first.
 */
function arrange(scene: MountedScene): void {
  const { stores, director, builder } = scene;
  const { scenario } = stores.gameStore.getState();
  director.skip();
  builder.stop();
  if (scenario === null) return;
  scene.drawnFor = scenario;
  recall(scene);
  scene.chamber.sys.setVisible(false);
  scene.map.sys.setVisible(false);
  builder.begin(building(scene, scenario));
  scene.rest.stir();
}

function* building(scene: MountedScene, scenario: Scenario): Building {
  const { stores, board, frame } = scene;
  const isMap = stores.uiStore.getState().picture === "map";
  for (const picture of isMap ? (["map", "chamber"] as const) : (["chamber", "map"] as const)) {
    yield* buildingPicture(scene, scenario, picture);
    yield;
    show(scene);
    yield SEEN;
    tellPlaces(scene);
    yield;
  }
  yield* board.arranging(boardPlan(frame, scenario.countries.length), scenario);
  scene.rest.stir();
}

/** One that fails does not take the other with it. */
function* buildingPicture(scene: MountedScene, scenario: Scenario, picture: Picture): Building {
  try {
    yield* picture === "map" ? buildingMap(scene, scenario) : buildingHall(scene, scenario);
    yield;
    if (scene.director.isIdle()) settle(scene.parts, scene.shown, picture);
  } catch (error) {
    notDrawn(picture, error);
  }
}

function* buildingHall({ chamber, frame, assets }: MountedScene, scenario: Scenario): Building {
  const plan = chamberPlan(scenario, frame);
  yield;
  yield* chamber.arranging(plan, scenario, assets.atlas);
}

function* buildingMap({ map, frame, assets }: MountedScene, scenario: Scenario): Building {
  const plan = mapPlan(scenario, assets.shapes, frame);
  yield;
  yield* map.arranging(plan, scenario, assets);
}

/** A match that was opened, not played, here: what it said so far is remembered and not shown again. */
function recall(scene: MountedScene): void {
  Object.assign(scene.shown, newPictureState());
  const stage = createStage(scene.parts, scene.shown);
  for (const { event } of scene.stores.gameStore.getState().journal) stage.note(event);
}

function heard(scene: MountedScene, state: GameState, before: GameState): void {
  if (state.view === null || state.scenario === null) return;
  if (state.scenario !== scene.drawnFor || before.view === null) arrange(scene);
  else if (state.batch !== before.batch) {
    if (state.queue.length === 0) recall(scene);
    // What has happened is told by pictures that are there, whatever it takes to have them now.
    scene.builder.finish();
    scene.director.hear(state.queue.map(({ event }) => event));
    if (scene.director.isIdle()) settle(scene.parts, scene.shown);
  } else if (state.view !== before.view && scene.director.isIdle()) settle(scene.parts, scene.shown);
  // At once, so that no word is shown in the frame before the picture begins.
  setPlaying(!scene.director.isIdle(), scene.director.isAtPeak());
  scene.rest.stir();
}

function chosen(scene: MountedScene, state: UiState, before: UiState): void {
  if (state.skips !== before.skips) scene.director.skip();
  if (state.picture !== before.picture) showChosen(scene);
  const isOther =
    state.article !== before.article ||
    state.country !== before.country ||
    state.arrangement !== before.arrangement;
  if (isOther && scene.director.isIdle()) settle(scene.parts, scene.shown);
  if (state.arrangement !== before.arrangement) tellPlaces(scene);
  scene.rest.stir();
}

function showChosen(scene: MountedScene): void {
  show(scene);
  tellPlaces(scene);
}

/** Of the two pictures the one that is chosen, as soon as it is there. */
function show({ stores, chamber, map, rest }: MountedScene): void {
  const { picture } = stores.uiStore.getState();
  chamber.sys.setVisible(picture === "chamber" && chamber.cast !== null);
  map.sys.setVisible(picture === "map" && map.cast !== null);
  rest.stir();
}

/** Where the countries are, or go, for the layer of the page over the picture. */
function tellPlaces({ stores, chamber, map, frame: { density } }: MountedScene): void {
  const isMap = stores.uiStore.getState().picture === "map";
  const spots = isMap ? map.places() : chamber.cast?.seating.places;
  if (spots !== undefined) setPlaces(spots.map(({ x, y }) => ({ x: x / density, y: y / density })));
}
