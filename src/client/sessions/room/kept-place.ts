/** The seat that this tab has shown last, by room: one that was moved while it slept, or was reloaded, can say so. */
import type { Place } from "../../../room/fact.ts";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/** As one word, so that two can be compared. @example "2/KEN/delegate" */
export function placeName(place: Place | null): string {
  return place === null ? "" : `${place.table}/${place.seat}/${place.role}`;
}

/** Empty for none, or where storage is switched off. */
export function keptPlace(code: string): string {
  return keptEntry("fortieth.place.", code) ?? "";
}

/** Without storage a move is told to a page that is open, and to no other. */
export function keepPlace(code: string, place: string): void {
  keepEntry("fortieth.place.", place, code);
}
