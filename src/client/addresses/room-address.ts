/** Where a page of a room is: its code stands behind the #, which no server sees. A link to a desk or a wall has the key too. */

export const ROOM_PAGES = ["join", "desk", "wall", "check", "delegate"] as const;
export type RoomPage = (typeof ROOM_PAGES)[number];

/** `key`: of a link; the page takes it out of the address (`client/addresses/take-key.ts`). */
export type RoomAddress = Readonly<{ page: RoomPage; code: string; key: string }>;

/** Null where an address is none of a room. @example "#join/43TP6F", "#desk/43TP6F/PlknI4lQaEyqZN1tjch1Rg" */
export function roomAddress(fragment: string): RoomAddress | null {
  const [, page, code = "", key = ""] =
    /^#(join|desk|wall|check|delegate)(?:\/([A-Za-z0-9]{1,12}))?(?:\/([\w-]{1,60}))?$/.exec(fragment) ?? [];
  const found = ROOM_PAGES.find((one) => one === page);
  return found === undefined ? null : { page: found, code: code.toUpperCase(), key };
}

export function fragmentOf({ page, code, key }: RoomAddress): string {
  return `#${[page, code, key].filter((part) => part !== "").join("/")}`;
}
