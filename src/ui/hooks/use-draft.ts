import type { DraftName, DraftOf } from "../../client/game/drafts.ts";
import { useGame, usePlay } from "./stores.ts";

/**
 * What is being written and not sealed yet. It survives a look at another tab and a reload, and is forgotten
 * with its beat; it is no part of the match.
 */
export function useDraft<K extends DraftName>(
  name: K,
  first: DraftOf<K>,
): readonly [DraftOf<K>, (next: DraftOf<K>) => void] {
  const play = usePlay();
  const kept = useGame((game) => game.drafts[name]) as DraftOf<K> | undefined;
  return [kept ?? first, (next) => play.keepDraft(name, next)];
}
