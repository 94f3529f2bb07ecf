import { useCallback, useEffect, useState } from "react";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { keepsMatches, listSaves } from "../../client/saves/saves.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect } from "../hooks/stores.ts";

/** `isKeeping`: false where this browser keeps no match beyond the page, and so has none to offer either. */
type Saves = Readonly<{ saves: readonly SaveSummary[]; isKeeping: boolean }>;

/** The matches of this browser, null until they are known; `reload` after one was deleted. */
export function useSaves(): Readonly<{ found: Saves | null; reload: () => void }> {
  const [found, setFound] = useState<Saves | null>(null);
  const reload = useCallback(() => {
    listed().then(setFound, () => setFound({ saves: [], isKeeping: false }));
  }, []);
  useEffect(reload, [reload]);
  return { found, reload };
}

async function listed(): Promise<Saves> {
  const saves = await listSaves();
  return { saves, isKeeping: await keepsMatches() };
}

/** Opens a save and goes to its table; a save that cannot be opened says why in the problem dialog. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connect = useConnect();
  return async (id) => {
    const { shelf } = await connect();
    if (await shelf.continueSave(id)) showScreen("match");
  };
}
