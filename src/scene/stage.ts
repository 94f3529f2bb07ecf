/** Where the director's events become acts: which picture shows them, with which words. */
import type { GameState } from "../client/game-store.ts";
import { showPicture, type UiState } from "../client/ui-store.ts";
import type { GameEvent } from "../engine/event.ts";
import type { Act } from "./act.ts";
import type { BoardScene } from "./board/board-scene.ts";
import { boardActOf } from "./board-acts.ts";
import type { ChamberScene } from "./chamber/chamber-scene.ts";
import { emptyMemory, type Memory, remember } from "./chamber/memory.ts";
import { chamberPicture } from "./chamber/picture.ts";
import { chamberActOf } from "./chamber-acts.ts";
import type { Stage } from "./director.ts";
import type { MapScene } from "./map/map-scene.ts";
import { type MapPicture, mapPicture } from "./map/picture.ts";
import { mapActOf } from "./map-acts.ts";
import { writeChamber, writeMap } from "./words.ts";

export type Theatre = Readonly<{
  chamber: ChamberScene;
  map: MapScene;
  board: BoardScene;
  game(): GameState;
  ui(): UiState;
}>;

/** What the pictures remember and show; `map` is what the map shows now, which may lag behind the view. */
export type Props = { memory: Memory; map: MapPicture | null };

export function createStage(theatre: Theatre, props: Props): Stage {
  return {
    note: (event) => remember(props.memory, event),
    actFor: (event) => actFor(theatre, props, event),
    settle: () => settle(theatre, props),
  };
}

export function newProps(): Props {
  return { memory: emptyMemory(), map: null };
}

function actFor(theatre: Theatre, props: Props, event: GameEvent): Act | null {
  const vote = boardActOf(theatre, event);
  if (vote !== null) return vote;
  const isMap =
    theatre.game().view?.world.phase !== "negotiation" && theatre.game().view?.world.phase !== "adoption";
  const onMap = mapActOf(theatre, props, event);
  if (onMap !== null && (isMap || event.type === "signaturesOpened")) {
    showPicture("map");
    return onMap;
  }
  const inHall = chamberActOf(theatre, event);
  if (inHall !== null) showPicture("chamber");
  return inHall;
}

/** Shows the view, the selection and what is remembered, in both pictures. */
export function settle({ chamber, map, board, game, ui }: Theatre, props: Props): void {
  const { view, scenario } = game();
  if (view === null || scenario === null) return;
  const { article, country } = ui();
  const hall = chamberPicture(view, scenario, props.memory, { article, country, watched: [] });
  board.hide();
  chamber.depict(hall);
  if (chamber.cast !== null) writeChamber(chamber.cast, hall, view, scenario);
  props.map = mapPicture(view.world.treaty, view.world.month, hall.mine, country);
  map.depict(props.map);
  if (map.cast !== null) writeMap(map.cast, view, scenario);
}
