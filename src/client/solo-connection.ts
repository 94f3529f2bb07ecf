/** A page that plays alone. */
import type { Connection } from "./connection.ts";
import type { Desk } from "./play/desk.ts";
import type { GameStore } from "./play/game-store.ts";
import { soloPlay } from "./play/solo-play.ts";
import { keeper } from "./shelf/keep.ts";
import { soloShelf } from "./shelf/solo-shelf.ts";

export function openSolo(store: GameStore): Connection {
  const desk: Desk = { sitting: null, store, keep: keeper(store) };
  return { play: soloPlay(desk), shelf: soloShelf(desk) };
}
