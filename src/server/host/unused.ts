/** Rooms and committees that nobody has used for long are removed; those that somebody is in or watches never are. */
import { SETTLING_MS } from "../../kernel/presence.ts";
import type { Store } from "../store/store.ts";

/** What is in use is noted this often: a page that only watches writes nothing into a log. */
const TOUCH_MS = 3_600_000;

/**
 * Where the clock is set right by many days, everything in use is noted before anything is removed; and a host that has just
 * started, which does not know yet who is there, removes nothing.
 * @returns removes what is unused, given what is in use, and names what it removed
 */
export function cleanerOf(
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
