/** The keys that this browser has for rooms and committees, by what they open and by code. */
import { type EntryName, keepEntry, keptAfter, keptEntry } from "../storage/browser-stores.ts";

/** `seat`: of a pupil's or a delegate's device. `reader`: of those who only watch a committee. */
export type KeyKind = "seat" | "desk" | "wall" | "chair" | "reader";

/** Keys of this page, for a browser that refuses storage. */
const here = new Map<string, string>();

const inBrowser = (kind: KeyKind): EntryName => `fortieth.room.${kind}.`;
const inTab = (kind: KeyKind): EntryName => `fortieth.tab.${kind}.`;
const inPage = (kind: KeyKind, code: string): string => `${kind}.${code}`;

/**
 * The key that this tab works with, even where the browser has kept another: a reload finds it again. It is for keys that have
 * not opened anything yet, so that a wrong link takes no good key away.
 */
export function holdKey(kind: KeyKind, code: string, key: string): void {
  here.set(inPage(kind, code), key);
  keepEntry(inTab(kind), key, code);
}

/** The key of this tab, else the one that this browser has kept; empty for none. */
export function keyFor(kind: KeyKind, code: string): string {
  return here.get(inPage(kind, code)) ?? keptEntry(inTab(kind), code) ?? keptKey(kind, code) ?? "";
}

/** Null where there is none, or storage is switched off. */
export function keptKey(kind: KeyKind, code: string): string | null {
  return keptEntry(inBrowser(kind), code);
}

/** A browser that refuses storage has it for as long as the page is open. @param key null forgets it */
export function keepKey(kind: KeyKind, code: string, key: string | null): void {
  keepEntry(inBrowser(kind), key, code);
  if (key !== null) return;
  here.delete(inPage(kind, code));
  keepEntry(inTab(kind), null, code);
}

/** Forgets a key that opens nothing any more; another one for the same stays. */
export function dropKey(kind: KeyKind, code: string, key: string): void {
  if (here.get(inPage(kind, code)) === key) here.delete(inPage(kind, code));
  for (const name of [inTab(kind), inBrowser(kind)])
    if (keptEntry(name, code) === key) keepEntry(name, null, code);
}

/** Whether a reload of this tab finds a key again. */
export function isKept(kind: KeyKind, code: string): boolean {
  return keptEntry(inTab(kind), code) !== null || keptKey(kind, code) !== null;
}

/** Gives a key to the other tabs of this browser. @returns the key where a new tab needs it in its address, else nothing */
export function handOver(kind: KeyKind, code: string, key: string): string {
  keepKey(kind, code, key);
  return keptKey(kind, code) === key ? "" : key;
}

/** Codes of rooms whose desk this browser has opened. */
export function keptDesks(): readonly string[] {
  return keptCodes("desk");
}

/** Codes for which this browser has kept such a key. */
export function keptCodes(kind: KeyKind): readonly string[] {
  return keptAfter(inBrowser(kind));
}
