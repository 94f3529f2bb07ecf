/**
 * Everything that the page stores in a browser, by name. Only this file asks for storage, so every new store must be
 * listed here and described in `docs/school/retention.md`.
 */

/** The browser clears `sessionStorage` when the tab is closed; the other two stay. */
type StorageName = "localStorage" | "sessionStorage" | "indexedDB";

/** A name that ends with a dot is followed by the code of a room or the id of a match. */
export const BROWSER_STORES = {
  "fortieth.motion": "localStorage",
  "fortieth.volume": "localStorage",
  "fortieth.captions": "localStorage",
  "fortieth.colours": "localStorage",
  "fortieth.language": "localStorage",
  "fortieth.letters": "localStorage",
  "fortieth.days": "localStorage",
  "fortieth.challenges": "localStorage",
  "fortieth.answer": "localStorage",
  "fortieth.letter": "localStorage",
  "fortieth.clerk": "localStorage",
  "fortieth.board": "localStorage",
  "fortieth.check": "localStorage",
  "fortieth.room.seat.": "localStorage",
  "fortieth.room.desk.": "localStorage",
  "fortieth.room.wall.": "localStorage",
  "fortieth.room.chair.": "localStorage",
  "fortieth.room.reader.": "localStorage",
  "fortieth.writing.": "localStorage",
  "fortieth.position.": "localStorage",
  "fortieth.tab.seat.": "sessionStorage",
  "fortieth.tab.desk.": "sessionStorage",
  "fortieth.tab.wall.": "sessionStorage",
  "fortieth.tab.chair.": "sessionStorage",
  "fortieth.tab.reader.": "sessionStorage",
  "fortieth.open": "sessionStorage",
  "fortieth.place.": "sessionStorage",
  "fortieth.drafts.": "sessionStorage",
  "fortieth.password": "sessionStorage",
  "fortieth.hostKey": "sessionStorage",
  "fortieth.secretariat": "sessionStorage",
  fortieth: "indexedDB",
  "fortieth.committees": "indexedDB",
  "fortieth.field": "indexedDB",
  "fortieth.save.": "indexedDB",
} as const satisfies Readonly<Record<string, StorageName>>;

type Stores = typeof BROWSER_STORES;
type Named<S extends StorageName> = {
  [Name in keyof Stores]: Stores[Name] extends S ? Name : never;
}[keyof Stores];

export type EntryName = Named<"localStorage" | "sessionStorage">;
export type DatabaseName = Named<"indexedDB">;

/**
 * Returns null if nothing is stored or storage is switched off. @param of code or id after a name that ends with a dot
 */
export function keptEntry(name: EntryName, of = ""): string | null {
  try {
    return globalThis[BROWSER_STORES[name]].getItem(name + of);
  } catch {
    return null;
  }
}

/** Stores a text; null removes it. @returns false if the browser refuses because storage is off or full */
export function keepEntry(name: EntryName, text: string | null, of = ""): boolean {
  try {
    const storage = globalThis[BROWSER_STORES[name]];
    if (text === null) storage.removeItem(name + of);
    else storage.setItem(name + of, text);
    return true;
  } catch {
    return false;
  }
}

/** The codes or ids after a name that ends with a dot. Empty if storage is switched off. */
export function keptAfter(name: EntryName): readonly string[] {
  try {
    const all = Object.keys(globalThis[BROWSER_STORES[name]]);
    return all.flatMap((one) => (one.startsWith(name) ? [one.slice(name.length)] : []));
  } catch {
    return [];
  }
}

/** @throws if the browser has no databases */
export function openDatabase(name: DatabaseName, of = "", version?: number): IDBOpenDBRequest {
  return indexedDB.open(name + of, version);
}

/** @throws if the browser has no databases */
export function deleteDatabase(name: DatabaseName, of = ""): IDBOpenDBRequest {
  return indexedDB.deleteDatabase(name + of);
}
