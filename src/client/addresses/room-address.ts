/**
 * Addresses of room pages. The code follows the #, so no server sees it; a link to a desk or a wall also carries the
 * key.
 */

export const ROOM_PAGES = ["join", "desk", "wall", "check", "delegate"] as const;
export type RoomPage = (typeof ROOM_PAGES)[number];

/** `key` comes from a link. The page removes it from the address (`client/addresses/take-key.ts`). */
export type RoomAddress = Readonly<{ page: RoomPage; code: string; key: string }>;

/** Returns null if the address is not a room's. @example "#join/43TP6F", "#desk/43TP6F/PlknI4lQaEyqZN1tjch1Rg" */
export function roomAddress(fragment: string): RoomAddress | null {
  const [, page, code = "", key = ""] =
    /^#(join|desk|wall|check|delegate)(?:\/([A-Za-z0-9]{1,12}))?(?:\/([\w-]{1,60}))?$/.exec(fragment) ?? [];
  const found = ROOM_PAGES.find((one) => one === page);
  return found === undefined ? null : { page: found, code: code.toUpperCase(), key };
}

export function fragmentOf({ page, code, key }: RoomAddress): string {
  return `#${[page, code, key].filter((part) => part !== "").join("/")}`;
}
