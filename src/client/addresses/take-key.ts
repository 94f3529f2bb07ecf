/**
 * Takes keys out of addresses. A link can carry a key after the #. The page stores it in this browser and removes it
 * from the address, so that no key stays in the address bar, the history or a copied address.
 */

import { committeeAddress, committeeFragment } from "./committee-address.ts";
import { HOST_SECRET } from "./host-key.ts";
import { type KeyKind, setTabKey } from "./keys.ts";
import { isPrintAddress } from "./print-address.ts";
import { fragmentOf, type RoomPage, roomAddress } from "./room-address.ts";
import { SECRETARIAT_SECRET } from "./secretariat-key.ts";

/** `fragment`: the address without its key. `kind`: null for pages that need no key. */
export type KeyedAddress = Readonly<{ kind: KeyKind | null; code: string; key: string; fragment: string }>;

/** Must run before anything else reads the address. It runs again whenever another address is opened in this tab. */
export function takeKeys(): void {
  takeKey();
  // A pasted link fires both events. The first one removes the key.
  addEventListener("popstate", takeKey);
  addEventListener("hashchange", takeKey);
}

/** The keys of pages for which this tab alone keeps the key, and the address of each page. */
const TAB_SECRETS = [
  [HOST_SECRET, "#host"],
  [SECRETARIAT_SECRET, "#board"],
] as const;

function takeKey(): void {
  const { hash } = location;
  for (const [secret, fragment] of TAB_SECRETS) {
    const key = secret.inAddress(hash);
    if (key === null) continue;
    secret.keep(key);
    replaceFragment(fragment);
    return;
  }
  const found = keyIn(hash);
  if (found === null) return;
  const { kind, code, key, fragment } = found;
  if (kind !== null) setTabKey(kind, code, key);
  replaceFragment(fragment);
}

function replaceFragment(fragment: string): void {
  history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
}

/** Returns null if the fragment holds no key. */
export function keyIn(fragment: string): KeyedAddress | null {
  return ofRoom(fragment) ?? ofCommittee(fragment) ?? ofPrint(fragment);
}

const KINDS = {
  desk: "desk",
  wall: "wall",
  join: null,
  check: null,
  delegate: null,
} as const satisfies Readonly<Record<RoomPage, KeyKind | null>>;

function ofRoom(fragment: string): KeyedAddress | null {
  const found = roomAddress(fragment);
  if (found === null || found.key === "") return null;
  const { page, code, key } = found;
  return { kind: KINDS[page], code, key, fragment: fragmentOf({ page, code, key: "" }) };
}

function ofCommittee(fragment: string): KeyedAddress | null {
  const { page, id, key = "" } = committeeAddress(fragment) ?? {};
  if (page === undefined || id === undefined || key === "") return null;
  const kind = page === "committee" ? "chair" : "reader";
  return { kind, code: id, key, fragment: committeeFragment({ page, id }) };
}

/**
 * Any key of a room or a committee can read its papers, so a key in a print link is stored as the key of a wall or a
 * reader.
 */
function ofPrint(fragment: string): KeyedAddress | null {
  if (!isPrintAddress(fragment)) return null;
  const values = new URLSearchParams(fragment.split("?")[1]);
  const [key, room, committee] = ["key", "room", "committee"].map((name) => values.get(name));
  if (key === null || key === undefined) return null;
  values.delete("key");
  const kind = room ? "wall" : committee ? "reader" : null;
  return { kind, code: room ?? committee ?? "", key, fragment: `#print?${values}` };
}
