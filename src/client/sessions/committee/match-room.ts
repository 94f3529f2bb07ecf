/** How a page of a committee goes over to the match that its committee has opened. */

import type { CommitteeMatch } from "../../../committee/state/state.ts";
import type { MatchKey } from "../../../room/from-committee.ts";
import { committeeFragment } from "../../addresses/committee-address.ts";
import { keepKey, keptKey, keyFor, setTabKey } from "../../addresses/keys.ts";
import { fragmentOf, type RoomPage } from "../../addresses/room-address.ts";
import { gameStore } from "../../game/game-store.ts";
import { ask, OFFLINE, type Refused } from "../../host/calls.ts";
import { type Screen, showScreen } from "../../screen/ui-store.ts";
import { roomStore } from "../room/room-store.ts";

type Given = Readonly<{ ok: true }> & MatchKey;

/** The committee's code, the page's key there, and the code of the room. */
export type MatchAddress = Readonly<{ code: string; key: string; room: string }>;

/** @param seat the state that a chair plays on this laptop; left out for the page's own place in the match */
export async function matchKey({ code, key, room }: MatchAddress, seat?: string): Promise<Given | Refused> {
  const asked = seat === undefined ? { room } : { room, seat };
  return ((await ask(`committees/${code}/match`, asked, key)) as Given | Refused | null) ?? OFFLINE;
}

/** Asks for the page's key in the match and opens the page that it is for. @returns the reason for a refusal, or null */
export async function goToMatch(address: MatchAddress, seat?: string): Promise<string | null> {
  const given = await matchKey(address, seat);
  if (!given.ok) return given.reason;
  openWith(given);
  return null;
}

/** Whether this browser has been in the match. It goes there by itself only once. */
function hasEntered(room: string): boolean {
  return keptKey("seat", room) !== null || keptKey("wall", room) !== null;
}

/** How often the chair had called into each match when this page last read its committee. */
const heard = new Map<string, number>();

/**
 * Whether the chair calls this page into the match: for the first time, or back to it. Each call is answered once. One
 * that comes while the page is on its way to its committee holds until it has read it.
 * @param isFirst whether the page has not shown this match since it came to its committee
 */
export function isCalledTo({ room, resumed = 0 }: CommitteeMatch, isFirst: boolean): boolean {
  const before = heard.get(room) ?? resumed;
  heard.set(room, resumed);
  return resumed > before || (isFirst && !hasEntered(room));
}

const PAGES = {
  seat: "join",
  watcher: "wall",
  wall: "wall",
  desk: "desk",
} as const satisfies Readonly<Record<MatchKey["kind"], RoomPage>>;

function openWith({ room, kind, key }: MatchKey): void {
  if (kind === "seat" || kind === "watcher") keepKey("seat", room, key);
  else {
    setTabKey(kind, room, key);
    keepKey(kind, room, key);
  }
  const page = PAGES[kind];
  open(fragmentOf({ page, code: room, key: "" }), kind === "seat" && isAtTable(room) ? "match" : page);
}

/** Whether this page still has the running match of the room: it comes back to what its seat is asked, not to the door. */
function isAtTable(room: string): boolean {
  const { view, status } = gameStore.getState();
  return roomStore.getState().code === room && view !== null && status !== "over";
}

/** Leads a phone from the match back to its committee. */
export function backToCommittee(code: string): void {
  open(fragmentOf({ page: "delegate", code, key: "" }), "delegate");
}

let isFollowing = false;

/** From now on, this page goes back to its committee each time the chair leads everybody there. */
export function followChair(): void {
  if (isFollowing) return;
  isFollowing = true;
  roomStore.subscribe(({ room }, { room: before }) => {
    if (room?.committee?.isLeft !== true || before?.code !== room.code) return;
    if (before.committee?.isLeft === true) return;
    const { code } = room.committee;
    if (room.device === null) open(committeeFragment({ page: "committee-wall", id: code }), "committee-wall");
    // The laptop that plays a state has no seat in the committee.
    else if (!hasDesk(room.code)) backToCommittee(code);
  });
}

/** Leads a chair who plays a state on the laptop back to the desk of the match. */
export function backToDesk(room: string): void {
  open(fragmentOf({ page: "desk", code: room, key: "" }), "desk");
}

/** Whether this browser has the desk of the match. */
export function hasDesk(room: string): boolean {
  return keyFor("desk", room) !== "";
}

/** Leads a chair from the desk of the match back to the console. */
export function backToConsole(code: string): void {
  open(committeeFragment({ page: "committee", id: code }), "committee");
}

function open(fragment: string, screen: Screen): void {
  history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
  showScreen(screen);
}
