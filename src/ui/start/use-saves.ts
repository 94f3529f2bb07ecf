import { useCallback, useEffect, useState } from "react";
import type { Connection } from "../../client/connection.ts";
import type { SaveSummary } from "../../client/saves.ts";
import { showScreen } from "../../client/ui-store.ts";
import { useConnection } from "../hooks.ts";

/** `isKeeping`: false where this browser keeps no match beyond the page, and so has none to offer either. */
type Saves = Readonly<{ saves: readonly SaveSummary[]; isKeeping: boolean }>;

/** The matches of this browser; `reload` after one was deleted. */
export function useSaves(): Saves & Readonly<{ reload: () => void }> {
  const connection = useConnection();
  const [found, setFound] = useState<Saves>({ saves: [], isKeeping: true });
  const reload = useCallback(() => {
    listed(connection).then(setFound, () => setFound({ saves: [], isKeeping: false }));
  }, [connection]);
  useEffect(reload, [reload]);
  return { ...found, reload };
}

async function listed(connection: Connection): Promise<Saves> {
  const saves = await connection.saves();
  return { saves, isKeeping: await connection.keepsMatches() };
}

/** Opens a save and goes to its table; a save that cannot be opened says why in the problem dialog. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connection = useConnection();
  return async (id) => {
    if (await connection.continueSave(id)) showScreen("match");
  };
}
