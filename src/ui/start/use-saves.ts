import { type ComponentType, useCallback, useEffect, useState } from "react";
import { loadWording } from "../../client/i18n/index.ts";
import { listDays } from "../../client/saves/days.ts";
import { type KeptLetter, keptLetter } from "../../client/saves/kept-letter.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { keepsMatches, listSaves } from "../../client/saves/saves.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect } from "../hooks/stores.ts";

export type Found = Readonly<{
  saves: readonly SaveSummary[];
  /** False if this browser loses matches when the page is closed. It then has no saved matches to offer. */
  isKeeping: boolean;
  /** Whether a tough seat has not been reached yet. */
  isToughLeft: boolean;
  /** Shows her latest letter. Null if there is none, or if its words cannot be loaded now. */
  LetterPart: ComponentType<Readonly<{ letter: KeptLetter }>> | null;
}>;

/** What this browser has kept; null until it is known. Call `reload` after deleting a match. */
export function useSaves(): Readonly<{ found: Found | null; reload: () => void }> {
  const [found, setFound] = useState<Found | null>(null);
  const reload = useCallback(() => void listed().then(setFound), []);
  useEffect(reload, [reload]);
  return { found, reload };
}

async function listed(): Promise<Found> {
  const [matches, isToughLeft, LetterPart] = await Promise.all([
    ownMatches().catch(() => ({ saves: [], isKeeping: false })),
    toughLeft().catch(() => true),
    letterPart().catch(() => null),
  ]);
  return { ...matches, isToughLeft, LetterPart };
}

async function ownMatches(): Promise<Pick<Found, "saves" | "isKeeping">> {
  const saves = await listSaves();
  return { saves, isKeeping: await keepsMatches() };
}

/** A newcomer has reached none. The list of tough seats loads only for somebody who has played. */
async function toughLeft(): Promise<boolean> {
  if (keptLetter.getState().letter === null && listDays().length === 0) return true;
  const { isToughSeatLeft } = await import("../../client/saves/best-results.ts");
  return isToughSeatLeft();
}

/** The words of a letter are no part of the first screen of a newcomer. */
async function letterPart(): Promise<Found["LetterPart"]> {
  if (keptLetter.getState().letter === null) return null;
  const [{ LetterPart }] = await Promise.all([import("./letter-part.tsx"), loadWording("letter")]);
  return LetterPart;
}

/** Opens a save and goes to its table. If the save cannot be opened, the problem dialog says why. */
export function useOpenSave(): (id: string) => Promise<void> {
  const connect = useConnect();
  return async (id) => {
    const { shelf } = await connect();
    if (await shelf.continueSave(id)) showScreen("match");
  };
}
