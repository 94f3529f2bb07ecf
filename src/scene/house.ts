/** Everything between the stores and the pictures: size, pointer, queue, and rest. */
import type Phaser from "phaser";
import type { GameState, GameStore } from "../client/play/game-store.ts";
import { setPlaying, type UiState, type UiStore } from "../client/ui-store.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { BoardScene } from "./board/board-scene.ts";
import { boardPlan } from "./board/plan.ts";
import type { Wardrobe } from "./boot.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import { chamberPlan } from "./chamber/plan.ts";
import { createDirector, type Director } from "./director.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { MapScene } from "./map/map-scene.ts";
import { mapPlan } from "./map/plan.ts";
import { watchPointer } from "./pointer.ts";
import { createRest, destroyGame, type Rest } from "./rest.ts";
import { createStage, newProps, settle } from "./stage.ts";
import type { Props, Theatre } from "./theatre.ts";

export type Stores = Readonly<{ gameStore: GameStore; uiStore: UiStore }>;

export type More = Readonly<{
  /** States to mark, by their position in the scenario: the watch list, at most twelve. */
  watched?: () => readonly number[];
}>;

type Opening = Readonly<{
  container: HTMLElement;
  stores: Stores;
  more: More;
  wardrobe: Wardrobe;
  game: Phaser.Game;
  chamber: ChamberScene;
  map: MapScene;
  board: BoardScene;
}>;

type House = Opening & {
  theatre: Theatre;
  props: Props;
  director: Director;
  rest: Rest;
  frame: Frame;
  seated: Scenario | null;
  /** Timer of the pictures still to be built. */
  later: number;
};

/** A frame that came late moves a picture by this many ms at most. */
const LONGEST_STEP = 80;
/** A size must stand for so many ms before everything is drawn for it. */
const STEADY = 90;
/** Between one picture built and the next, in ms. */
const BREATH = 40;

/** Opens the house; the answer closes it. */
export function openHouse(opening: Opening): () => void {
  const { container, stores, more, game, chamber, map, board } = opening;
  const theatre: Theatre = {
    chamber,
    map,
    board,
    game: stores.gameStore.getState,
    ui: stores.uiStore.getState,
    watched: more.watched ?? (() => []),
  };
  const props = newProps();
  const director = createDirector(createStage(theatre, props), () => stores.uiStore.getState().motion);
  const rest = createRest(game, director.isIdle);
  const frame = frameOf(container.clientWidth, container.clientHeight, window.devicePixelRatio);
  const house: House = { ...opening, theatre, props, director, rest, frame, seated: null, later: 0 };
  hideFromReaders(game.canvas);
  game.events.on("step", (_: number, delta: number) => {
    director.tick(Math.min(LONGEST_STEP, delta));
    setPlaying(!director.isIdle());
  });
  resize(house);
  let waiting = 0;
  const observer = new ResizeObserver(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => resize(house), STEADY);
  });
  observer.observe(container);
  const leavePointer = watchPointer(container, theatre, rest.stir);
  const leaveGame = stores.gameStore.subscribe((state, before) => heard(house, state, before));
  const leaveUi = stores.uiStore.subscribe((state, before) => chosen(house, state, before));
  return () => {
    observer.disconnect();
    window.clearTimeout(waiting);
    window.clearTimeout(house.later);
    leavePointer();
    leaveGame();
    leaveUi();
    setPlaying(false);
    destroyGame(game);
  };
}

function hideFromReaders(canvas: HTMLCanvasElement): void {
  canvas.setAttribute("aria-hidden", "true");
  canvas.setAttribute("role", "presentation");
  canvas.style.display = "block";
  canvas.style.touchAction = "manipulation";
}

/** As many device pixels as the container has, and everything drawn anew for them. */
function resize(house: House): void {
  const { container, game } = house;
  const { clientWidth, clientHeight } = container;
  if (clientWidth < 1 || clientHeight < 1) return;
  const frame = frameOf(clientWidth, clientHeight, window.devicePixelRatio);
  const isSame = frame.width === house.frame.width && frame.height === house.frame.height;
  if (isSame && house.seated !== null) return;
  house.frame = frame;
  game.scale.resize(frame.width, frame.height);
  game.canvas.style.width = `${clientWidth}px`;
  game.canvas.style.height = `${clientHeight}px`;
  house.seated = null;
  arrange(house);
}

/**
 * Builds the pictures for the scenario on the table: the one that is looked at now, the others a breath
 * later. What is playing goes to its end first.
 */
function arrange(house: House): void {
  const { stores, chamber, map, board, wardrobe, frame, director } = house;
  const { scenario } = stores.gameStore.getState();
  director.skip();
  window.clearTimeout(house.later);
  if (scenario === null) return;
  const { atlas, shapes, paths } = wardrobe;
  house.seated = scenario;
  recall(house);
  const hall = (): void => chamber.arrange(chamberPlan(scenario, frame), scenario, atlas);
  const world = (): void => map.arrange(mapPlan(scenario, shapes, frame), scenario, shapes, paths);
  const votes = (): void => board.arrange(boardPlan(frame, scenario.countries.length), scenario);
  const isMap = stores.uiStore.getState().picture === "map";
  build(house, isMap ? [world, hall, votes] : [hall, world, votes]);
}

/** Builds one picture and leaves the page its turn before the next. */
function build(house: House, [first, ...others]: readonly (() => void)[]): void {
  if (first === undefined) return;
  first();
  if (house.director.isIdle()) settle(house.theatre, house.props);
  showChosen(house);
  house.later = window.setTimeout(() => build(house, others), BREATH);
}

/** A match that was opened, not played, here: what it said so far is remembered and not shown again. */
function recall(house: House): void {
  Object.assign(house.props, newProps());
  const stage = createStage(house.theatre, house.props);
  for (const { event } of house.stores.gameStore.getState().journal) stage.note(event);
}

function heard(house: House, state: GameState, before: GameState): void {
  if (state.view === null || state.scenario === null) return;
  if (state.scenario !== house.seated || before.view === null) arrange(house);
  else if (state.batch !== before.batch) {
    if (state.queue.length === 0) recall(house);
    house.director.hear(state.queue.map(({ event }) => event));
    if (house.director.isIdle()) settle(house.theatre, house.props);
  } else if (state.view !== before.view && house.director.isIdle()) settle(house.theatre, house.props);
  house.rest.stir();
}

function chosen(house: House, state: UiState, before: UiState): void {
  if (state.skips !== before.skips) house.director.skip();
  if (state.picture !== before.picture) showChosen(house);
  const isOther = state.article !== before.article || state.country !== before.country;
  if (isOther && house.director.isIdle()) settle(house.theatre, house.props);
  house.rest.stir();
}

function showChosen({ stores, chamber, map, rest }: House): void {
  const { picture } = stores.uiStore.getState();
  chamber.sys.setVisible(picture === "chamber");
  map.sys.setVisible(picture === "map");
  rest.stir();
}
