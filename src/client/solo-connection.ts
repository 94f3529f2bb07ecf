/** The connection of a page in solo play. */

import type { SoloConnection } from "./connection.ts";
import type { GameStore } from "./game/game-store.ts";
import { search } from "./lab/search.ts";
import { autosave } from "./saves/autosave.ts";
import { singleDevicePlay } from "./sessions/single-device/single-device-play.ts";
import { soloMatchFiles } from "./sessions/solo/solo-match-files.ts";
import { soloPlay } from "./sessions/solo/solo-play.ts";
import type { SoloSession } from "./sessions/solo/solo-session.ts";

/**
 * @param shown the match as far as the picture has shown it; without a picture, the match itself
 * @param find finds the acts of rivals; tests pass their own function instead of a worker
 */
export function openSolo(
  store: GameStore,
  shown: GameStore = store,
  find: SoloSession["search"] = search,
): SoloConnection {
  const desk: SoloSession = { sitting: null, store, shown, keep: autosave(store), search: find };
  return { play: soloPlay(desk), clerk: singleDevicePlay(desk), shelf: soloMatchFiles(desk), session: null };
}
