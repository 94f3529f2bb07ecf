import type { DraftName, DraftOf } from "../../client/game/form-drafts.ts";
import { useGame, usePlay } from "./stores.ts";

/**
 * A draft that has not been sealed. The draft survives a change of tab and a reload, and is discarded when its beat
 * closes. It is not part of the match.
 */
export function useDraft<K extends DraftName>(
  name: K,
  first: DraftOf<K>,
): readonly [DraftOf<K>, (next: DraftOf<K>) => void] {
  const play = usePlay();
  const kept = useGame((game) => game.drafts[name]) as DraftOf<K> | undefined;
  return [kept ?? first, (next) => play.keepDraft(name, next)];
}
