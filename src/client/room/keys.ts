/** The keys that this browser has for rooms and committees, by what they open and by code. */

const PREFIX = "fortieth.room.";

/** `seat`: of a pupil's or a delegate's device. `reader`: of those who only watch a committee. */
export type KeyKind = "seat" | "desk" | "wall" | "chair" | "reader";

/** Keys of this page, for a browser that refuses storage. */
const here = new Map<string, string>();

/**
 * The key that this tab works with, even where the browser has kept another: a reload finds it again. It is for keys that have
 * not opened anything yet, so that a wrong link takes no good key away.
 */
export function holdKey(kind: KeyKind, code: string, key: string): void {
  const name = nameOf(kind, code);
  here.set(name, key);
  quietly(() => sessionStorage.setItem(name, key));
}

/** The key of this tab, else the one that this browser has kept; empty for none. */
export function keyFor(kind: KeyKind, code: string): string {
  const name = nameOf(kind, code);
  return here.get(name) ?? quietly(() => sessionStorage.getItem(name)) ?? keptKey(kind, code) ?? "";
}

/** Null where there is none, or storage is switched off. */
export function keptKey(kind: KeyKind, code: string): string | null {
  return quietly(() => localStorage.getItem(nameOf(kind, code)));
}

/** A browser that refuses storage has it for as long as the page is open. @param key null forgets it */
export function keepKey(kind: KeyKind, code: string, key: string | null): void {
  const name = nameOf(kind, code);
  if (key !== null) return void quietly(() => localStorage.setItem(name, key));
  here.delete(name);
  quietly(() => sessionStorage.removeItem(name));
  quietly(() => localStorage.removeItem(name));
}

/** Forgets a key that opens nothing any more; another one for the same stays. */
export function dropKey(kind: KeyKind, code: string, key: string): void {
  const name = nameOf(kind, code);
  if (here.get(name) === key) here.delete(name);
  for (const storage of ["sessionStorage", "localStorage"] as const)
    quietly(() => globalThis[storage].getItem(name) === key && globalThis[storage].removeItem(name));
}

/** Whether a reload of this tab finds a key again. */
export function isKept(kind: KeyKind, code: string): boolean {
  const held = quietly(() => sessionStorage.getItem(nameOf(kind, code)));
  return held !== null || keptKey(kind, code) !== null;
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
  const start = nameOf(kind, "");
  const names = quietly(() => Object.keys(localStorage)) ?? [];
  return names.flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
}

function nameOf(kind: KeyKind, code: string): string {
  return `${PREFIX}${kind}.${code}`;
}

/** Null where the browser refuses storage. */
function quietly<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
