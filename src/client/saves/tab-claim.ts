/**
 * Lets only one tab use a save. A second tab plays a copy, so that neither overwrites the other. The tab with the
 * save keeps an empty database open that is named after the save. No other tab can delete that database, and the
 * browser closes it with its tab, even after a crash. Web Locks would do the same, but are missing on plain http.
 */
import { deleteDatabase, openDatabase } from "../storage/browser-stores.ts";

/** How long to wait for the other tab, in ms. A frozen tab never answers and keeps its save. */
const PATIENCE_MS = 2000;

let held = "";
let release: () => void = () => undefined;

/** Claims a save for this tab and releases the previous one. Returns false if another tab has it. */
export async function claim(saveId: string): Promise<boolean> {
  if (held === saveId) return true;
  unclaim();
  try {
    const database = (await isFree(saveId)) ? await createDatabase(saveId) : null;
    if (database === null) return false;
    held = saveId;
    release = () => {
      database.close();
      forgetClaim(saveId);
    };
  } catch {
    // If the browser refuses databases, saves exist only in this tab.
  }
  return true;
}

/** Releases the save when the player leaves the table. */
export function unclaim(): void {
  release();
  release = () => undefined;
  held = "";
}

/** Deletes the claim that a tab closed during a match has left behind. */
export function forgetClaim(saveId: string): void {
  deleteDatabase("fortieth.save.", saveId);
}

function isFree(saveId: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, PATIENCE_MS, false);
    const clearing = deleteDatabase("fortieth.save.", saveId);
    clearing.onblocked = () => resolve(false);
    clearing.onsuccess = () => resolve(true);
    clearing.onerror = () => reject(clearing.error);
  });
}

/** Returns the database if this tab created it, or null if another tab was faster. */
function createDatabase(saveId: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = openDatabase("fortieth.save.", saveId);
    let isOurs = false;
    opening.onupgradeneeded = () => {
      isOurs = true;
    };
    opening.onsuccess = () => {
      if (!isOurs) opening.result.close();
      resolve(isOurs ? opening.result : null);
    };
    opening.onerror = () => reject(opening.error);
  });
}
