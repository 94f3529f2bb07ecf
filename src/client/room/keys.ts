/** What this browser holds of rooms: the token of its seat by code, and the keys of desks it has opened. */
import { keepEntry, keptAfter, keptEntry } from "../browser-stores.ts";

export type KeyKind = "seat" | "desk" | "chair";

/** Null where there is none, or storage is switched off. */
export function keptKey(kind: KeyKind, code: string): string | null {
  return keptEntry(`fortieth.room.${kind}.`, code);
}

/** A browser that refuses storage keeps it for as long as the page is open. */
export function keepKey(kind: KeyKind, code: string, key: string | null): void {
  keepEntry(`fortieth.room.${kind}.`, key, code);
}

/** Codes of rooms whose desk this browser has opened. */
export function keptDesks(): readonly string[] {
  return keptCodes("desk");
}

/** Codes of those of which this browser holds such a key. */
export function keptCodes(kind: KeyKind): readonly string[] {
  return keptAfter(`fortieth.room.${kind}.`);
}
