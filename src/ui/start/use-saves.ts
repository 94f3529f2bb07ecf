import { useCallback, useEffect, useState } from "react";
import { listSaves, type SaveSummary } from "../../client/saves.ts";
import { showScreen } from "../../client/ui-store.ts";
import { useConnect } from "../hooks.ts";

type Saves = Readonly<{ saves: readonly SaveSummary[] | null; reload: () => void }>;

/** The matches of this browser, null until they are known; `reload` after one was deleted. */
export function useSaves(): Saves {
  const [saves, setSaves] = useState<readonly SaveSummary[] | null>(null);
  const reload = useCallback(() => {
    // A browser that cannot list its saves has none to offer.
    listSaves().then(setSaves, () => setSaves([]));
  }, []);
  useEffect(reload, [reload]);
  return { saves, reload };
}

/** Opens a save and goes to its table; a save that cannot be opened says why in the problem dialog. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connect = useConnect();
  return async (id) => {
    const { continueSave } = await connect();
    if (await continueSave(id)) showScreen("match");
  };
}
