import { type KeyboardEvent, useState } from "react";
import { BY_MANDATE, NOTHING } from "../../client/game/single-device-sheet.ts";
import { latinKey } from "../../client/i18n/latin-key.ts";
import type { Brush } from "../../client/sessions/single-device/grid.ts";

/** The mark that a press enters, and how the clerk chooses it. */
export type BrushState = Readonly<{
  /** The mark that a press enters in a cell. An act at home includes its group. */
  id: string;
  chosen: string;
  choose: (id: string) => void;
  /** The group at home that the act concerns, or the law for a consultation. */
  card: string;
  chooseCard: (card: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** Acts that concern one of the groups at home. */
export const WITH_CARD: readonly string[] = ["consultAtHome", "holdHearing", "enterReservation"];

/** Only the first nine brushes have a number key. @example the second brush has the key "2" */
export function keyOf(id: string, brushes: readonly Brush[]): string {
  if (id === BY_MANDATE) return "m";
  if (id === NOTHING) return "0";
  const place = brushes.findIndex((brush) => brush.id === id);
  return place >= 0 && place < 9 ? String(place + 1) : "";
}

export function useBrush(brushes: readonly Brush[]): BrushState {
  const [wanted, choose] = useState("");
  const [card, chooseCard] = useState("law");
  const ids = [...brushes.map(({ id }) => id), BY_MANDATE, NOTHING];
  const chosen = ids.includes(wanted) ? wanted : (ids[0] ?? "");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
    const found = ids.find((id) => keyOf(id, brushes) === latinKey(event));
    if (found !== undefined) choose(found);
  };
  // Only a consultation can concern the law. For other acts, the first group is used instead.
  const about = card === "law" && chosen !== "consultAtHome" ? "parliament" : card;
  const id = WITH_CARD.includes(chosen) ? `${chosen}:${about}` : chosen;
  return { id, chosen, choose, card: about, chooseCard, onKeyDown };
}

/** Letters typed into a field are not shortcuts. */
function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== "radio";
}
