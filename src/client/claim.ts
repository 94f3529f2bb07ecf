/**
 * One tab a save: whoever opens it again elsewhere plays a copy, so that neither overwrites the other. By the Web Locks
 * of the browser, which fall away with their tab, also when it crashes.
 */

/** A tab that was just reloaded gives its save up only now: so long it is waited for, in ms. */
const PATIENCE_MS = 600;

let held = "";
let release: () => void = () => undefined;

/** Takes a save for this tab and gives up the one before. False where another tab has it. */
export async function claim(saveId: string): Promise<boolean> {
  if (held === saveId) return true;
  unclaim();
  const { locks } = globalThis.navigator ?? {};
  // Pages that are not served securely have no locks: there two tabs can still overwrite each other.
  if (locks === undefined) return true;
  return new Promise((resolve) => {
    const hold = (): Promise<void> => {
      held = saveId;
      resolve(true);
      return new Promise((free) => {
        release = free;
      });
    };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    locks.request(`fortieth.save.${saveId}`, { signal }, hold).catch(() => resolve(false));
  });
}

/** Gives the save up, as whoever leaves the table does. */
export function unclaim(): void {
  release();
  release = () => undefined;
  held = "";
}
