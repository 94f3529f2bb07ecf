/** The parts of an open scene, and its present state. */
import type Phaser from "phaser";
import type { GameStore } from "../client/game/game-store.ts";
import { setPlaces, type UiStore } from "../client/screen/ui-store.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import type { Director } from "./director.ts";
import type { Frame } from "./geometry/frame.ts";
import type { Box, Spot } from "./geometry/place.ts";
import type { MapScene } from "./map/map-scene.ts";
import type { Builder } from "./motion/building.ts";
import type { SceneAssets } from "./paint/scene-assets.ts";
import type { Rest } from "./rest.ts";
import type { PictureState, SceneParts } from "./scene-parts.ts";
import { createStage, newPictureState } from "./stage.ts";
import type { VoteScene } from "./vote/vote-scene.ts";

export type Stores = Readonly<{ gameStore: GameStore; uiStore: UiStore }>;

export type SceneOptions = Readonly<{
  /** States to mark, by index in the scenario: the watch list, at most twelve. */
  watched?: () => readonly number[];
}>;

export type Mounting = Readonly<{
  container: HTMLElement;
  stores: Stores;
  more: SceneOptions;
  assets: SceneAssets;
  game: Phaser.Game;
  chamber: ChamberScene;
  map: MapScene;
  vote: VoteScene;
}>;

export type MountedScene = Mounting & {
  parts: SceneParts;
  shown: PictureState;
  director: Director;
  rest: Rest;
  frame: Frame;
  drawnFor: Scenario | null;
  builder: Builder;
  /** True if the container has a new size and everything must be redrawn. */
  isResizing: boolean;
  /** Takes away the old picture that is kept in sight while a new one is drawn; null if none is. */
  letGo: (() => void) | null;
};

/**
 * Remembers the earlier events of a match without showing them again, for a match that was opened rather than played
 * on this page.
 */
export function recall(scene: MountedScene): void {
  Object.assign(scene.shown, newPictureState());
  const stage = createStage(scene.parts, scene.shown);
  for (const { event } of scene.stores.gameStore.getState().journal) stage.note(event);
}

/** Shows the selected picture as soon as it is ready. */
export function show({ stores, chamber, map, rest }: MountedScene): void {
  const { picture } = stores.uiStore.getState();
  chamber.sys.setVisible(picture === "chamber" && chamber.cast !== null);
  map.sys.setVisible(picture === "map" && map.cast !== null);
  rest.stir();
}

/** Tells the page where the countries and the sheet on the podium are, or will be, for its layer over the picture. */
export function tellPlaces({ stores, chamber, map, frame: { density } }: MountedScene): void {
  const isMap = stores.uiStore.getState().picture === "map";
  const spots: readonly (Spot & { isShown?: boolean })[] | undefined = isMap
    ? map.places()
    : chamber.cast?.seating.places;
  if (spots === undefined) return;
  const sheet = isMap ? undefined : chamber.cast?.plan.sheet;
  setPlaces(
    spots.map(({ x, y, isShown }) => (isShown === false ? null : { x: x / density, y: y / density })),
    sheet === undefined ? null : inPage(sheet, density),
  );
}

function inPage({ x, y, width, height }: Box, density: number): Box {
  return { x: x / density, y: y / density, width: width / density, height: height / density };
}
