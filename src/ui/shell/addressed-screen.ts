/** Which screen an address opens; null where it opens none, or a match. */

import { isPrintAddress } from "../../client/selectors/print-address.ts";
import { committeeAddress } from "../../client/sessions/committee/address.ts";
import { roomAddress } from "../../client/sessions/room/address.ts";
import type { Screen } from "../../client/ui-store.ts";

export function addressedScreen(fragment: string): Screen | null {
  if (isPrintAddress(fragment)) return "print";
  return ownPage(fragment) ?? committeeAddress(fragment)?.page ?? roomAddress(fragment)?.page ?? null;
}

/** Pages that belong to no match and no room: where a class is set up at one device, and an organiser's board, the page of a host. */
function ownPage(fragment: string): "clerk" | "board" | "host" | null {
  return (["clerk", "board", "host"] as const).find((page) => fragment === `#${page}`) ?? null;
}
