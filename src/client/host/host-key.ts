/** The key of the person who runs the host: for as long as this tab is open, and in no address. */

const NAME = "fortieth.hostKey";
const ADDRESS = /^#host(?:\/([\w-]{4,60}))?$/;

/** @example "#host", "#host/PlknI4lQaEyqZN1tjch1Rg" */
export function isHostAddress(fragment: string): boolean {
  return ADDRESS.test(fragment);
}

/** Null where the address brings none. */
export function hostKeyIn(fragment: string): string | null {
  return ADDRESS.exec(fragment)?.[1] ?? null;
}

let held: string | null = null;

/** Null where there is none. */
export function keptHostKey(): string | null {
  try {
    return sessionStorage.getItem(NAME) ?? held;
  } catch {
    return held;
  }
}

/** A browser that refuses storage keeps it until the page is left. */
export function keepHostKey(key: string | null): void {
  held = key;
  try {
    if (key === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, key);
  } catch {
    // Then the key is asked for again after a reload.
  }
}
