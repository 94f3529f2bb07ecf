/**
 * The seat that this tab last showed in each room. If the device was moved to another seat while the tab was asleep
 * or reloading, the page can then say so.
 */
import type { Place } from "../../../room/fact.ts";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/** A place as one string, for comparison. @example "2/KEN/delegate" */
export function placeName(place: Place | null): string {
  return place === null ? "" : `${place.table}/${place.seat}/${place.role}`;
}

/** Empty if no place is stored, or storage is switched off. */
export function keptPlace(code: string): string {
  return keptEntry("fortieth.place.", code) ?? "";
}

/** Without storage, only a page that stays open can report a move. */
export function keepPlace(code: string, place: string): void {
  keepEntry("fortieth.place.", place, code);
}
