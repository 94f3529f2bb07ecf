/** A page that plays alone. */
import { clerkPlay } from "./clerk/clerk-play.ts";
import type { SoloConnection } from "./connection.ts";
import { search } from "./lab/search.ts";
import type { Desk } from "./play/desk.ts";
import type { GameStore } from "./play/game-store.ts";
import { soloPlay } from "./play/solo-play.ts";
import { keeper } from "./shelf/keep.ts";
import { soloShelf } from "./shelf/solo-shelf.ts";

/**
 * @param shown the match as far as the picture has told it; without a picture the match itself
 * @param find looks ahead for rivals; a test puts its own in the place of a worker
 */
export function openSolo(
  store: GameStore,
  shown: GameStore = store,
  find: Desk["search"] = search,
): SoloConnection {
  const desk: Desk = { sitting: null, store, shown, keep: keeper(store), search: find };
  return { play: soloPlay(desk), clerk: clerkPlay(desk), shelf: soloShelf(desk), session: null };
}
