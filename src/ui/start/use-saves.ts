import { useCallback, useEffect, useState } from "react";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { keepsMatches, listSaves } from "../../client/saves/saves.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect } from "../hooks/stores.ts";

/**
 * `isKeeping`: false if this browser loses matches when the page is closed. It then has no saved matches to offer.
 */
type Saves = Readonly<{ saves: readonly SaveSummary[]; isKeeping: boolean }>;

/** The matches of this browser; null until they are known. Call `reload` after deleting one. */
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

/** Opens a save and goes to its table. If the save cannot be opened, the problem dialog says why. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connect = useConnect();
  return async (id) => {
    const { shelf } = await connect();
    if (await shelf.continueSave(id)) showScreen("match");
  };
}
