/**
 * Connects the stores with the pictures: handles resizing, the pointer and the queue of events, and lets the loop
 * sleep when nothing moves.
 */
import type { GameState } from "../client/game/game-store.ts";
import { setPlaces, setPlaying, setUndrawn, type UiState } from "../client/screen/ui-store.ts";
import { arrange, frameFor, newFrame, resize } from "./arrange.ts";
import { watchColours } from "./dark-page.ts";
import { createDirector } from "./director.ts";
import { createBuilder } from "./motion/building.ts";
import { drawing } from "./motion/drawing.ts";
import { type MountedScene, type Mounting, recall, show, tellPlaces } from "./mounted.ts";
import { watchPointer } from "./pointer.ts";
import { createRest, destroyGame } from "./rest.ts";
import type { SceneParts } from "./scene-parts.ts";
import { createStage, newPictureState, settle } from "./stage.ts";

/** A late frame advances a picture by at most this much time, in ms. */
const LONGEST_STEP = 80;
/**
 * While a picture stays on the screen, one step counts as at most this many ms. Longer steps occur only while the
 * page is in the background and nobody is watching.
 */
const LONGEST_HOLD = 1000;
/** How long a size must stay the same before everything is redrawn, in ms. */
const STEADY = 90;
/** Opens the scene. Returns a function that closes it. */
export function openScene(mounting: Mounting): () => void {
  const { container, stores, game } = mounting;
  const scene = sceneOf(mounting);
  const { parts, rest, builder } = scene;
  hideFromReaders(game.canvas);
  scene.chamber.onSeated = () => tellPlaces(scene);
  keepTime(scene);
  resize(scene);
  const leaveSize = watchSize(scene);
  const leavePointer = watchPointer(container, parts, rest.stir, () => {
    tellPlaces(scene);
    rest.stir();
  });
  const leaveGame = stores.gameStore.subscribe((state, before) =>
    drawing("what has happened", () => onGameChange(scene, state, before)),
  );
  const leaveUi = stores.uiStore.subscribe((state, before) =>
    drawing("what was chosen", () => onUiChange(scene, state, before)),
  );
  return () => {
    leaveSize();
    builder.stop();
    leavePointer();
    leaveGame();
    leaveUi();
    setPlaying(false, false);
    setPlaces([]);
    setUndrawn([]);
    destroyGame(game);
  };
}

function sceneOf(mounting: Mounting): MountedScene {
  const { stores, game, chamber, map } = mounting;
  const parts = partsOf(mounting);
  const shown = newPictureState();
  const director = createDirector(createStage(parts, shown), () => stores.uiStore.getState().motion);
  const builder = createBuilder();
  const isIdle = (): boolean => director.isIdle() && !chamber.isGliding() && !map.isMoving();
  const scene: MountedScene = {
    ...mounting,
    parts,
    shown,
    director,
    rest: createRest(game, isIdle, () => builder.isDone() && !scene.isResizing),
    frame: frameFor(mounting),
    drawnFor: null,
    builder,
    isResizing: false,
    letGo: null,
  };
  return scene;
}

function partsOf({ chamber, map, vote, stores, more }: Mounting): SceneParts {
  const { gameStore, uiStore } = stores;
  const watched = more.watched ?? (() => []);
  return { chamber, map, vote, game: gameStore.getState, ui: uiStore.getState, watched };
}

/**
 * Says whether something plays, and whether the picture fills the window for it. With less motion, the picture of a
 * great moment keeps its place: it would otherwise jump to the size of the window and back.
 */
function tellPlaying({ director, parts }: MountedScene): void {
  const isPeak = director.isAtPeak() && parts.ui().motion === "full";
  setPlaying(!director.isIdle(), isPeak, director.ground());
}

/** Advances the director with every step of the game. */
function keepTime(scene: MountedScene): void {
  const { game, director } = scene;
  let last = 0;
  let wasIdle = true;
  game.events.on("step", (now: number) => {
    // If the loop was asleep, this step counts as 0 ms, so that a new animation starts at its beginning.
    const passed = wasIdle ? 0 : Math.min(LONGEST_HOLD, now - last);
    director.tick(passed, Math.min(LONGEST_STEP, passed));
    [last, wasIdle] = [now, director.isIdle()];
    tellPlaying(scene);
  });
}

/** Redraws everything when the container's size or the page's colours change. Returns a function that stops this. */
function watchSize(scene: MountedScene): () => void {
  let waiting = 0;
  const wait = (): void => {
    window.clearTimeout(waiting);
    scene.isResizing = newFrame(scene) !== null;
    if (scene.isResizing) scene.rest.stir();
    // Any running animation finishes first, because a redraw would cut it short.
    waiting = window.setTimeout(() => {
      if (scene.director.isIdle()) drawing("another size", () => resize(scene));
      else wait();
    }, STEADY);
  };
  const observer = new ResizeObserver(wait);
  observer.observe(scene.container);
  const leaveColours = watchColours(wait);
  return () => {
    observer.disconnect();
    leaveColours();
    window.clearTimeout(waiting);
  };
}

function hideFromReaders(canvas: HTMLCanvasElement): void {
  canvas.setAttribute("aria-hidden", "true");
  canvas.setAttribute("role", "presentation");
  canvas.style.display = "block";
  canvas.style.touchAction = "manipulation";
}

function onGameChange(scene: MountedScene, state: GameState, before: GameState): void {
  if (state.view === null || state.scenario === null) return;
  if (state.scenario !== scene.drawnFor || before.view === null) arrange(scene);
  else if (state.batch !== before.batch) {
    if (state.queue.length === 0) recall(scene);
    // Building finishes first: events can only be shown with finished pictures.
    scene.builder.finish();
    // What happens concerns the whole hall.
    if (scene.chamber.openCaucus(null)) tellPlaces(scene);
    scene.director.hear(state.queue.map(({ event }) => event));
    if (scene.director.isIdle()) settle(scene.parts, scene.shown);
  } else if (state.view !== before.view && scene.director.isIdle()) settle(scene.parts, scene.shown);
  // The page is informed at once, so that no text appears in the frame before the animation starts.
  tellPlaying(scene);
  scene.rest.stir();
}

function onUiChange(scene: MountedScene, state: UiState, before: UiState): void {
  if (state.skips !== before.skips) scene.director.skip();
  if (state.picture !== before.picture) showChosen(scene);
  const isOther =
    state.article !== before.article ||
    state.country !== before.country ||
    state.lit !== before.lit ||
    state.arrangement !== before.arrangement;
  if (isOther && scene.director.isIdle()) settle(scene.parts, scene.shown);
  if (state.arrangement !== before.arrangement) tellPlaces(scene);
  scene.rest.stir();
}

function showChosen(scene: MountedScene): void {
  show(scene);
  tellPlaces(scene);
}
