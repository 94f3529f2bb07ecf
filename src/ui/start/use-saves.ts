import { useCallback, useEffect, useState } from "react";
import type { SaveSummary } from "../../client/saves.ts";
import { showScreen } from "../../client/ui-store.ts";
import { useConnection } from "../hooks.ts";

type Saves = Readonly<{ saves: readonly SaveSummary[]; reload: () => void }>;

/** The matches of this browser; `reload` after one was deleted. */
export function useSaves(): Saves {
  const connection = useConnection();
  const [saves, setSaves] = useState<readonly SaveSummary[]>([]);
  const reload = useCallback(() => {
    // A browser that cannot list its saves has none to offer.
    connection.saves().then(setSaves, () => setSaves([]));
  }, [connection]);
  useEffect(reload, [reload]);
  return { saves, reload };
}

/** Opens a save and goes to its table; a save that cannot be opened says why in the problem dialog. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connection = useConnection();
  return async (id) => {
    if (await connection.continueSave(id)) showScreen("match");
  };
}
