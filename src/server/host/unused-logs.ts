/**
 * Removes rooms and committees that have not been used for a long time, but never one that somebody uses or watches.
 */
import { SETTLING_MS } from "../../kernel/presence.ts";
import type { Store } from "../store/store.ts";

/** How often a log in use is marked as used. Without this, a log that people only watch would count as unused. */
const TOUCH_MS = 3_600_000;

/**
 * If the clock jumps by many days, all logs in use are marked as used before anything is removed. A host that has
 * just started removes nothing, because it does not yet know who is present. @returns a function that removes unused
 * logs and returns their codes; its argument is the list of codes in use
 */
export function unusedLogCleaner(
  store: Pick<Store, "touch" | "removeUnused">,
  clock: () => number,
  keepMs: number,
): (inUse: readonly string[]) => Promise<readonly string[]> {
  const began = clock();
  let noted: Readonly<{ at: number; codes: ReadonlySet<string> }> = { at: began, codes: new Set() };
  return async (inUse) => {
    const now = clock();
    const isDue = Math.abs(now - noted.at) >= TOUCH_MS;
    const fresh = isDue ? inUse : inUse.filter((code) => !noted.codes.has(code));
    if (fresh.length > 0) await store.touch(fresh, now);
    noted = { at: isDue ? now : noted.at, codes: new Set(isDue ? inUse : [...noted.codes, ...fresh]) };
    return Math.abs(now - began) < SETTLING_MS ? [] : store.removeUnused(now - keepMs);
  };
}
