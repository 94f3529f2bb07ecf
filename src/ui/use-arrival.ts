import { useEffect, useState } from "react";
import { HOST_SECRET } from "../client/addresses/host-key.ts";
import { hasMatch } from "../client/addresses/link-address.ts";
import type { Connect } from "../client/connection.ts";
import { gameStore } from "../client/game/game-store.ts";
import { lastOpen, rememberOpen } from "../client/saves/last-open.ts";
import { showScreen } from "../client/screen/ui-store.ts";
import { fetchAhead, fetchTable } from "./fetch-ahead.ts";
import { useConnect } from "./hooks/stores.ts";
import { addressedScreen } from "./shell/addressed-screen.ts";
import { isScreenWanted, takeWantedScreen } from "./shell/wanted-screen.ts";

/**
 * Decides what the page opens with: the room or match in the address, the match open before a reload, or the start
 * page. Returns false until that is decided, so that the start page does not flash up.
 */
export function useArrival(): boolean {
  const connect = useConnect();
  const [hasArrived, setArrived] = useState(() => !isExpected());
  useEffect(() => {
    const onHashChange = (): void => void openAddress(connect);
    addEventListener("hashchange", onHashChange);
    if (!hasArrived) void arrive(connect).finally(() => setArrived(true));
    return () => removeEventListener("hashchange", onHashChange);
  }, [connect, hasArrived]);
  return hasArrived;
}

function isExpected(): boolean {
  return isAddressed() || isScreenWanted() || lastOpen() !== null;
}

function isAddressed(): boolean {
  const { hash } = location;
  return addressedScreen(hash) !== null || hasMatch(hash);
}

async function arrive(connect: Connect): Promise<void> {
  if (isAddressed()) return openAddress(connect);
  fetchAhead();
  const screen = takeWantedScreen();
  if (screen !== null) showScreen(screen);
  const id = lastOpen();
  if (id === null || gameStore.getState().view !== null) return;
  // The open match is forgotten before anything can hang, so that a page that hangs starts afresh when it is next
  // loaded.
  rememberOpen(null);
  fetchTable();
  const { shelf } = await connect();
  if (await shelf.continueSave(id)) showScreen(screen ?? "match");
}

/**
 * A match's fragment is removed from the address once it has been read, so that a reload returns to the match as it
 * continued. A room's fragment stays without its key (`client/addresses/take-key.ts`), because it names the room.
 */
async function openAddress(connect: Connect): Promise<void> {
  const { hash } = location;
  const screen = addressedScreen(hash);
  if (screen === "host") return openHost();
  if (screen !== null) return showScreen(screen);
  if (!hasMatch(hash)) return;
  fetchTable();
  fetchAhead();
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  const { shelf } = await connect();
  const opened = await shelf.openLink(hash);
  // A dare is not stored until it is taken, so its address stays for a reload.
  if (opened === "dare") history.replaceState(history.state, "", hash);
  if (opened !== null) showScreen(opened);
}

/** The user may paste another host link while the page is open. */
async function openHost(): Promise<void> {
  const { hostPage, openWithKey } = await import("../client/host/host-store.ts");
  const key = HOST_SECRET.kept();
  if (hostPage.getState().key !== key) openWithKey(key);
  showScreen("host");
}
