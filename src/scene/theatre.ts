/** What whoever moves the pictures holds in hand. */
import type { GameState } from "../client/play/game-store.ts";
import type { UiState } from "../client/ui-store.ts";
import type { Phase } from "../engine/state/world.ts";
import type { BoardScene } from "./board/board-scene.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import type { Memory } from "./chamber/memory.ts";
import type { MapScene } from "./map/map-scene.ts";
import type { MapPicture } from "./map/picture.ts";

export type Theatre = Readonly<{
  chamber: ChamberScene;
  map: MapScene;
  board: BoardScene;
  game(): GameState;
  ui(): UiState;
  watched(): readonly number[];
}>;

/** What the pictures remember and show; `map` and `phase` are what is shown now, which may lag behind the view. */
export type Props = { memory: Memory; map: MapPicture | null; phase: Phase | null };
