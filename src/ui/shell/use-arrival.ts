import { useEffect, useState } from "react";
import type { Connection } from "../../client/connection.ts";
import { gameStore } from "../../client/game-store.ts";
import { hasMatch } from "../../client/link.ts";
import { showScreen } from "../../client/ui-store.ts";
import { useConnection } from "../hooks.ts";
import { isScreenWanted, takeWantedScreen } from "./wanted-screen.ts";

/**
 * What the page opens with: the match in the address, the match that was open before a reload, or the start.
 * False until that is decided, so that the start page does not flash by.
 */
export function useArrival(): boolean {
  const connection = useConnection();
  const [hasArrived, setArrived] = useState(() => !isExpected(connection));
  useEffect(() => {
    const onHashChange = (): void => void openAddress(connection);
    addEventListener("hashchange", onHashChange);
    if (!hasArrived) void arrive(connection).finally(() => setArrived(true));
    return () => removeEventListener("hashchange", onHashChange);
  }, [connection, hasArrived]);
  return hasArrived;
}

function isExpected(connection: Connection): boolean {
  return hasMatch(location.hash) || isScreenWanted() || connection.lastOpen() !== null;
}

async function arrive(connection: Connection): Promise<void> {
  if (hasMatch(location.hash)) return openAddress(connection);
  const screen = takeWantedScreen();
  if (screen !== null) showScreen(screen);
  const id = connection.lastOpen();
  if (id === null || gameStore.getState().view !== null) return;
  if (await connection.continueSave(id)) showScreen(screen ?? "match");
}

/** The fragment is taken out of the address once read: a reload then comes back to the match as it went on. */
async function openAddress(connection: Connection): Promise<void> {
  const { hash } = location;
  if (!hasMatch(hash)) return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  if (await connection.openLink(hash)) showScreen("match");
}
