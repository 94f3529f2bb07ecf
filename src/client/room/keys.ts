/** What this browser holds of rooms: the token of its seat by code, and the keys of desks it has opened. */

const PREFIX = "fortieth.room.";

export type KeyKind = "seat" | "desk" | "chair";

/** Null where there is none, or storage is switched off. */
export function keptKey(kind: KeyKind, code: string): string | null {
  try {
    return localStorage.getItem(`${PREFIX}${kind}.${code}`);
  } catch {
    return null;
  }
}

/** A browser that refuses storage keeps it for as long as the page is open. */
export function keepKey(kind: KeyKind, code: string, key: string | null): void {
  try {
    if (key === null) localStorage.removeItem(`${PREFIX}${kind}.${code}`);
    else localStorage.setItem(`${PREFIX}${kind}.${code}`, key);
  } catch {
    // The seat then comes back by the code and the teacher's consent.
  }
}

/** Codes of rooms whose desk this browser has opened. */
export function keptDesks(): readonly string[] {
  return keptCodes("desk");
}

/** Codes of those of which this browser holds such a key. */
export function keptCodes(kind: KeyKind): readonly string[] {
  try {
    const start = `${PREFIX}${kind}.`;
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(start) ? [name.slice(start.length)] : [],
    );
  } catch {
    return [];
  }
}
