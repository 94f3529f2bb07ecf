/** What animations need: the three scenes, the stores and the watch list. */
import type { GameState } from "../client/game/game-store.ts";
import type { UiState } from "../client/screen/ui-store.ts";
import type { MapPicture } from "../client/selectors/picture/map-picture.ts";
import type { Memory } from "../client/selectors/picture/memory.ts";
import type { Phase } from "../engine/state/world.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import type { MapScene } from "./map/map-scene.ts";
import type { VoteScene } from "./vote/vote-scene.ts";

export type SceneParts = Readonly<{
  chamber: ChamberScene;
  map: MapScene;
  vote: VoteScene;
  game(): GameState;
  ui(): UiState;
  watched(): readonly number[];
}>;

/**
 * What the pictures remember and show. `map` and `phase` are what the screen shows now; they may lag behind the view.
 */
export type PictureState = { memory: Memory; map: MapPicture | null; phase: Phase | null };
