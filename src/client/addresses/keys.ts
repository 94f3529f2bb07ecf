/** The keys of rooms and committees in this browser, by kind of key and by code. */
import { type EntryName, keepEntry, keptAfter, keptEntry } from "../storage/browser-stores.ts";

/** `seat`: a pupil's or delegate's device. `reader`: someone who only watches a committee. */
export type KeyKind = "seat" | "desk" | "wall" | "chair" | "reader";

/** Keys kept in memory, for browsers that refuse storage. */
const here = new Map<string, string>();

const inBrowser = (kind: KeyKind): EntryName => `fortieth.room.${kind}.`;
const inTab = (kind: KeyKind): EntryName => `fortieth.tab.${kind}.`;
const inPage = (kind: KeyKind, code: string): string => `${kind}.${code}`;

/**
 * Sets the key for this tab, even if the browser has stored another one. The key survives a reload. Keys that have
 * not opened anything yet are kept this way, so that a wrong link never replaces a good key.
 */
export function setTabKey(kind: KeyKind, code: string, key: string): void {
  here.set(inPage(kind, code), key);
  keepEntry(inTab(kind), key, code);
}

/** Returns this tab's key, or the one stored in the browser, or an empty string. */
export function keyFor(kind: KeyKind, code: string): string {
  return here.get(inPage(kind, code)) ?? keptEntry(inTab(kind), code) ?? keptKey(kind, code) ?? "";
}

/** Returns null if there is no key or storage is switched off. */
export function keptKey(kind: KeyKind, code: string): string | null {
  return keptEntry(inBrowser(kind), code);
}

/** If the browser refuses storage, the key lasts as long as the page is open. @param key null to forget it */
export function keepKey(kind: KeyKind, code: string, key: string | null): void {
  keepEntry(inBrowser(kind), key, code);
  if (key !== null) return;
  here.delete(inPage(kind, code));
  keepEntry(inTab(kind), null, code);
}

/** Forgets a key that no longer opens anything. A different key for the same code stays. */
export function forgetKey(kind: KeyKind, code: string, key: string): void {
  if (here.get(inPage(kind, code)) === key) here.delete(inPage(kind, code));
  for (const name of [inTab(kind), inBrowser(kind)])
    if (keptEntry(name, code) === key) keepEntry(name, null, code);
}

/** True if the key survives a reload of this tab. */
export function isKept(kind: KeyKind, code: string): boolean {
  return keptEntry(inTab(kind), code) !== null || keptKey(kind, code) !== null;
}

/**
 * Shares a key with the other tabs of this browser. @returns the key if a new tab needs it in its address, else an
 * empty string
 */
export function shareWithTabs(kind: KeyKind, code: string, key: string): string {
  keepKey(kind, code, key);
  return keptKey(kind, code) === key && !isFramed() ? "" : key;
}

/** Inside a page of another site, browsers give the page a storage that a new tab does not see. */
function isFramed(): boolean {
  return (globalThis.top ?? null) !== null && globalThis.top !== globalThis.self;
}

/** Codes of the rooms whose desk this browser has opened. */
export function keptDesks(): readonly string[] {
  return keptCodes("desk");
}

/** Codes for which this browser has stored a key of this kind. */
export function keptCodes(kind: KeyKind): readonly string[] {
  return keptAfter(inBrowser(kind));
}
