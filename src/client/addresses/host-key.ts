/** The key of the person who runs the host: for as long as this tab is open, and in no address. */

import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

const ADDRESS = /^#host\/([\w-]{1,60})$/;

/** Null where the address brings none. @example "#host/PlknI4lQaEyqZN1tjch1Rg" */
export function hostKeyIn(fragment: string): string | null {
  return ADDRESS.exec(fragment)?.[1] ?? null;
}

let held: string | null = null;

/** Null where there is none. */
export function keptHostKey(): string | null {
  return keptEntry("fortieth.hostKey") ?? held;
}

/** A browser that refuses storage keeps it until the page is left. */
export function keepHostKey(key: string | null): void {
  held = key;
  keepEntry("fortieth.hostKey", key);
}
