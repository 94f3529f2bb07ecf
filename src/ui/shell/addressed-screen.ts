/** The screen that an address opens. Returns null if the address opens no screen or opens a match. */

import { committeeAddress } from "../../client/addresses/committee-address.ts";
import { isPrintAddress, KIT } from "../../client/addresses/print-address.ts";
import { roomAddress } from "../../client/addresses/room-address.ts";
import type { Screen } from "../../client/screen/ui-store.ts";

export function addressedScreen(fragment: string): Screen | null {
  if (isPrintAddress(fragment)) return "print";
  return ownPage(fragment) ?? committeeAddress(fragment)?.page ?? roomAddress(fragment)?.page ?? null;
}

/**
 * Pages outside any match or room: the teaching kit, setting up a class on one device, an organiser's board, the
 * host's page, and the lab.
 */
function ownPage(fragment: string): "kit" | "clerk" | "board" | "host" | "lab" | null {
  return ([KIT, "clerk", "board", "host", "lab"] as const).find((page) => fragment === `#${page}`) ?? null;
}
