/** Saves the match at the table after every act and every draft, and reports the outcome to the store. */
import { save } from "../../match/record.ts";
import type { Match, SavedMatch } from "../../match/types.ts";
import type { GameState, GameStore } from "../game/game-store.ts";
import type { Sheets } from "../game/single-device-sheet.ts";
import { storeDayResult } from "./days.ts";
import { finishedOf } from "./finished.ts";
import { writeSave } from "./saves.ts";

export type Kept = Readonly<{
  saveId: string;
  seat: string;
  match: Match;
  isForeign: boolean;
  sheets: Sheets | null;
  dare: string | null;
}>;

/** Writes a match. The outcome is reported only if its table is still open. */
export type Autosave = (kept: Kept, isThere: () => boolean) => void;

/**
 * Every write starts at once, but outcomes are reported in the order of the writes, so that the store ends with the
 * outcome of the last one.
 */
export function autosave(store: GameStore): Autosave {
  let reported = Promise.resolve();
  return (kept, isThere) => {
    const writing = write(kept, store.getState()).catch(() => false);
    reported = reported.then(async () => {
      const isWritten = await writing;
      if (isThere()) store.setState(after(store.getState(), isWritten));
    });
  };
}

type Beside = Pick<GameState, "drafts" | "isGuided">;

async function write(
  { saveId, seat, match, isForeign, sheets, dare }: Kept,
  { drafts, isGuided }: Beside,
): Promise<boolean> {
  const { round, season, phase, clock } = match.world;
  // A match played by a class belongs to nobody, so it does not count among the player's results.
  const result = sheets === null ? finishedOf(match, seat) : null;
  if (result !== null) storeDayResult(saveId, result);
  const at = { phase, round, season, over: phase === "over" };
  const label = {
    scenario: match.setup.scenario,
    seat,
    ...at,
    result,
    isForeign,
    isClerked: sheets !== null,
  };
  return writeSave(saveId, label, textOf(match, sheets !== null), {
    drafts: { clock, drafts },
    isGuided,
    sheets,
    dare,
  });
}

function after({ saving, failedSaves }: GameState, isWritten: boolean): Partial<GameState> {
  if (!isWritten) return { saving: "failing", failedSaves: failedSaves + 1 };
  return { saving: saving === "failing" ? "again" : saving };
}

/** The text of a match as last written. Drafts are saved beside it without writing the text again. */
const texts = new WeakMap<Match, string>();

function clerkedOf(isClerked: boolean): Pick<SavedMatch, "isClerked"> {
  return isClerked ? { isClerked } : {};
}

export function textOf(match: Match, isClerked: boolean): string {
  const text = texts.get(match) ?? JSON.stringify({ ...save(match), ...clerkedOf(isClerked) });
  texts.set(match, text);
  return text;
}
