/** The host operator's key. The page removes it from the address and keeps it until this tab is closed. */

import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

const ADDRESS = /^#host\/([\w-]{1,60})$/;

/** Returns null if the address holds no host key. @example "#host/PlknI4lQaEyqZN1tjch1Rg" */
export function hostKeyIn(fragment: string): string | null {
  return ADDRESS.exec(fragment)?.[1] ?? null;
}

let held: string | null = null;

export function keptHostKey(): string | null {
  return keptEntry("fortieth.hostKey") ?? held;
}

/** If the browser refuses storage, the key lasts until the user leaves the page. */
export function keepHostKey(key: string | null): void {
  held = key;
  keepEntry("fortieth.hostKey", key);
}
