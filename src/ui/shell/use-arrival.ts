import { useEffect, useState } from "react";
import { committeeAddress } from "../../client/committee/address.ts";
import type { Connect } from "../../client/connection.ts";
import { hostKeyIn, isHostAddress, keepHostKey } from "../../client/host/host-key.ts";
import { gameStore } from "../../client/play/game-store.ts";
import { isPrintAddress } from "../../client/readings/print-address.ts";
import { roomAddress } from "../../client/room/address.ts";
import { lastOpen, rememberOpen } from "../../client/shelf/last-open.ts";
import { hasMatch } from "../../client/shelf/link-address.ts";
import { showScreen } from "../../client/ui-store.ts";
import { fetchAhead, fetchTable } from "../fetch-ahead.ts";
import { useConnect } from "../hooks.ts";
import { isScreenWanted, takeWantedScreen } from "./wanted-screen.ts";

/**
 * What the page opens with: the room or the match in the address, the match that was open before a reload, or the start.
 * False until that is decided, so that the start page does not flash by.
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
  const isOnDevice = ownPage(hash) !== null || isHostAddress(hash) || committeeAddress(hash) !== null;
  return isOnDevice || roomAddress(hash) !== null || isPrintAddress(hash) || hasMatch(hash);
}

/** Pages that belong to no match and no room: where a class is set up at one device, and an organiser's board. */
function ownPage(hash: string): "clerk" | "board" | null {
  return (["clerk", "board"] as const).find((page) => hash === `#${page}`) ?? null;
}

async function arrive(connect: Connect): Promise<void> {
  if (isAddressed()) return openAddress(connect);
  fetchAhead(connect);
  const screen = takeWantedScreen();
  if (screen !== null) showScreen(screen);
  const id = lastOpen();
  if (id === null || gameStore.getState().view !== null) return;
  // Forgotten before anything can hang: a page that does not come so far starts anew at its next load.
  rememberOpen(null);
  fetchTable();
  const { shelf } = await connect();
  if (await shelf.continueSave(id)) showScreen(screen ?? "match");
}

/**
 * The fragment of a match is taken out of the address once read: a reload then comes back to the match as it went on. That of a
 * room stays, for the room is where it says.
 */
async function openAddress(connect: Connect): Promise<void> {
  const { hash } = location;
  const own = ownPage(hash);
  if (own !== null) return showScreen(own);
  if (isHostAddress(hash)) return openHost(hash);
  const committee = committeeAddress(hash);
  if (committee !== null) return showScreen(committee.page);
  const room = roomAddress(hash);
  if (room !== null) return showScreen(room.page);
  if (isPrintAddress(hash)) return showScreen("print");
  if (!hasMatch(hash)) return;
  fetchTable();
  fetchAhead(connect);
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  const { shelf } = await connect();
  if (await shelf.openLink(hash)) showScreen("match");
}

/** The key leaves the address and the history as soon as it is read. */
async function openHost(hash: string): Promise<void> {
  const key = hostKeyIn(hash);
  history.replaceState(history.state, "", `${location.pathname}${location.search}#host`);
  if (key !== null) {
    keepHostKey(key);
    const { openWithKey } = await import("../../client/host/host-store.ts");
    openWithKey(key);
  }
  showScreen("host");
}
