/** The seat that this tab has shown last, by room: one that was moved while it slept, or was reloaded, can say so. */
import type { Place } from "../../room/fact.ts";

const nameOf = (code: string): string => `fortieth.place.${code}`;

/** As one word, so that two can be compared. @example "2/KEN/delegate" */
export function placeName(place: Place | null): string {
  return place === null ? "" : `${place.table}/${place.seat}/${place.role}`;
}

/** Empty for none, or where storage is switched off. */
export function keptPlace(code: string): string {
  try {
    return sessionStorage.getItem(nameOf(code)) ?? "";
  } catch {
    return "";
  }
}

export function keepPlace(code: string, place: string): void {
  try {
    sessionStorage.setItem(nameOf(code), place);
  } catch {
    // Without storage a move is told to a page that is open, and to no other.
  }
}
