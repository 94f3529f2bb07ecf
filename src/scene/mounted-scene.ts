/** Everything between the stores and the pictures: size, pointer, queue, and rest. */
import type Phaser from "phaser";
import type { GameState, GameStore } from "../client/play/game-store.ts";
import { setPlaces, setPlaying, type UiState, type UiStore } from "../client/ui-store.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { BoardScene } from "./board/board-scene.ts";
import { boardPlan } from "./board/plan.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import { chamberPlan } from "./chamber/plan.ts";
import { createDirector, type Director } from "./director.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { MapScene } from "./map/map-scene.ts";
import { mapPlan } from "./map/plan.ts";
import { watchPointer } from "./pointer.ts";
import { createRest, destroyGame, type Rest } from "./rest.ts";
import type { SceneAssets } from "./scene-assets.ts";
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
  /** What is still to be built of the pictures, and the timer of the next. */
  steps: (() => void)[];
  later: number;
};

/** A frame that came late moves a picture by this many ms at most. */
const LONGEST_STEP = 80;
/** What is held is held by the clock; a page that was away for longer has not been looked at. */
const LONGEST_HOLD = 1000;
/** A size must stand for so many ms before everything is drawn for it. */
const STEADY = 90;
/** Between one picture built and the next, in ms. */
const BUILD_GAP = 40;

/** Opens the scene; the answer closes it. */
export function openScene(mounting: Mounting): () => void {
  const { container, stores, more, game, chamber, map, board } = mounting;
  const parts: SceneParts = {
    chamber,
    map,
    board,
    game: stores.gameStore.getState,
    ui: stores.uiStore.getState,
    watched: more.watched ?? (() => []),
  };
  const shown = newPictureState();
  const director = createDirector(createStage(parts, shown), () => stores.uiStore.getState().motion);
  const rest = createRest(game, () => director.isIdle() && !chamber.isGliding() && !map.isMoving());
  const frame = frameOf(container.clientWidth, container.clientHeight, window.devicePixelRatio);
  const scene: MountedScene = {
    ...mounting,
    parts,
    shown,
    director,
    rest,
    frame,
    drawnFor: null,
    steps: [],
    later: 0,
  };
  hideFromReaders(game.canvas);
  keepTime(game, director);
  resize(scene);
  const leaveSize = watchSize(scene);
  const leavePointer = watchPointer(container, parts, rest.stir, () => {
    tellPlaces(scene);
    rest.stir();
  });
  const leaveGame = stores.gameStore.subscribe((state, before) => heard(scene, state, before));
  const leaveUi = stores.uiStore.subscribe((state, before) => chosen(scene, state, before));
  return () => {
    leaveSize();
    window.clearTimeout(scene.later);
    leavePointer();
    leaveGame();
    leaveUi();
    setPlaying(false, false);
    setPlaces([]);
    destroyGame(game);
  };
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
    // What plays is played to its end first: drawn anew, it would be over.
    waiting = window.setTimeout(() => (scene.director.isIdle() ? resize(scene) : wait()), STEADY);
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

/** As many device pixels as the container has, and everything drawn anew for them. */
function resize(scene: MountedScene): void {
  const { container, game } = scene;
  const { clientWidth, clientHeight } = container;
  if (clientWidth < 1 || clientHeight < 1) return;
  const frame = frameOf(clientWidth, clientHeight, window.devicePixelRatio);
  const isSame = frame.width === scene.frame.width && frame.height === scene.frame.height;
  if (isSame && scene.drawnFor !== null) return;
  scene.frame = frame;
  game.scale.resize(frame.width, frame.height);
  game.canvas.style.width = `${clientWidth}px`;
  game.canvas.style.height = `${clientHeight}px`;
  scene.drawnFor = null;
  arrange(scene);
}

/**
 * Builds the pictures for the scenario on the table, first the one that is looked at now, then the others.
 * What is playing goes to its end first.
 */
function arrange(scene: MountedScene): void {
  const { stores, chamber, map, board, assets, frame, director } = scene;
  const { scenario } = stores.gameStore.getState();
  director.skip();
  scene.steps = [];
  if (scenario === null) return;
  const { atlas, shapes } = assets;
  scene.drawnFor = scenario;
  recall(scene);
  const hall = chamber.arranging(chamberPlan(scenario, frame), scenario, atlas);
  const world = (): void => map.arrange(mapPlan(scenario, shapes, frame), scenario, assets);
  const votes = (): void => board.arrange(boardPlan(frame, scenario.countries.length), scenario);
  const isMap = stores.uiStore.getState().picture === "map";
  scene.steps = isMap ? [world, ...hall, votes] : [...hall, world, votes];
  build(scene, 1);
}

/** Builds so many of the steps that are left, and leaves the page its turn before the next. */
function build(scene: MountedScene, count: number): void {
  window.clearTimeout(scene.later);
  if (scene.steps.length === 0) return;
  for (const step of scene.steps.splice(0, count)) step();
  if (scene.director.isIdle()) settle(scene.parts, scene.shown);
  showChosen(scene);
  scene.later = window.setTimeout(() => build(scene, 1), BUILD_GAP);
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
    build(scene, scene.steps.length);
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
  const { stores, chamber, map, rest } = scene;
  const { picture } = stores.uiStore.getState();
  chamber.sys.setVisible(picture === "chamber");
  map.sys.setVisible(picture === "map");
  tellPlaces(scene);
  rest.stir();
}

/** Where the countries are, or go, for the layer of the page over the picture. */
function tellPlaces({ stores, chamber, map, frame: { density } }: MountedScene): void {
  const isMap = stores.uiStore.getState().picture === "map";
  const spots = isMap ? map.places() : chamber.cast?.seating.places;
  if (spots !== undefined) setPlaces(spots.map(({ x, y }) => ({ x: x / density, y: y / density })));
}
