/** Finds the committees of each conference. Only the logs say which conference a committee is in. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import type { Sizes } from "./listing.ts";

/** The codes of all committees that are in a conference, by the code of the conference. */
export type Conferences = ReadonlyMap<string, readonly string[]>;

/** Measures one log per turn of the event loop, so that many logs do not delay a meeting. */
export async function conferencesIn(store: Store, sizes: Sizes): Promise<Conferences> {
  const found = new Map<string, readonly string[]>();
  for (const log of await store.list()) {
    const conference = (await sizes(log))?.conference ?? "";
    if (conference !== "") found.set(conference, [...(found.get(conference) ?? []), log.room]);
    await nextTurn();
  }
  return found;
}
