/**
 * One tab a save: whoever opens it again elsewhere plays a copy, so that neither overwrites the other. The tab that has a
 * save keeps an empty database of its name open. No other tab can delete that one, and the browser closes it with its
 * tab, also when it crashes. Web Locks would do the same, but are missing on plain http.
 */
import { deleteDatabase, openDatabase } from "../storage/browser-stores.ts";

/** So long the other tab may take to be asked, in ms: one that is frozen never is, and keeps its save. */
const PATIENCE_MS = 2000;

let held = "";
let release: () => void = () => undefined;

/** Takes a save for this tab and gives up the one before. False where another tab has it. */
export async function claim(saveId: string): Promise<boolean> {
  if (held === saveId) return true;
  unclaim();
  try {
    const database = (await isFree(saveId)) ? await made(saveId) : null;
    if (database === null) return false;
    held = saveId;
    release = () => {
      database.close();
      forgetClaim(saveId);
    };
  } catch {
    // Where the browser refuses databases, saves live in this tab alone.
  }
  return true;
}

/** Gives the save up, as whoever leaves the table does. */
export function unclaim(): void {
  release();
  release = () => undefined;
  held = "";
}

/** Takes away what a tab that was closed amid a match has left behind. */
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

/** The database where it is made here; null where another tab was quicker. */
function made(saveId: string): Promise<IDBDatabase | null> {
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
