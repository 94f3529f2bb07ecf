/**
 * What the seat sees of the running match. Only the connection writes it. Scene and ui read it through selectors
 * (`gameStore.subscribe`, `useGame`) and change it only through `connection`.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Challenge } from "../../content/challenges.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Rejection } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { View } from "../../engine/views/view.ts";
import type { FormDrafts } from "./form-drafts.ts";
import { type Problem, type ProblemCode, problem } from "./problem.ts";
import type { Sheet } from "./single-device-sheet.ts";

/** A redacted event and its index in the seat's journal. */
export type ReceivedEvent = Readonly<{ index: number; event: GameEvent }>;

/**
 * What the clerk has entered for a class that plays on one device. The page shows it next to what a wall would show.
 */
export type SingleDeviceState = Readonly<{
  sheet: Sheet;
  /** The sheet of the previous beat, or null. It lists the seats that followed their mandates. */
  before: Sheet | null;
  mayUndo: boolean;
}>;

/** A friend's finished match as a question: its link, its seat and its setup, and nothing of how it ended. */
export type Dare = Readonly<{ link: string; setup: Setup; seat: Seat }>;

export type GameStatus = "none" | "ready" | "busy" | "over";

/** `again`: saving works again after a failure. The page says so until the beat closes. */
export type Saving = "kept" | "failing" | "again";

export type GameState = Readonly<{
  status: GameStatus;
  view: View | null;
  /** What the seat saw as the last closed beat opened, so that results stand beside forecasts. Null if unknown. */
  before: View | null;
  scenario: Scenario | null;
  /** Everything this seat has heard, oldest first. */
  journal: readonly ReceivedEvent[];
  /**
   * The events that the last act or the last close of a beat added to the journal. The director plays them and the
   * live region reads them out. Empty when a match has just been opened from a save, a file or a link.
   */
  queue: readonly ReceivedEvent[];
  /** Increases by one with every queue, so that two equal queues can be distinguished. */
  batch: number;
  /** True if the match is only watched, because nobody in this browser has a seat. */
  watching: boolean;
  /** True if the match was replayed from the events of another version. Such a match can be read but not played. */
  frozen: boolean;
  /** True if the match was continued from a point in another match, so that the player knew what came next. */
  secondTry: boolean;
  /** The tough seat being played, or null. */
  challenge: Challenge | null;
  /** True in a first match with the guide on. Only the page knows this: it affects no rule and is in no record. */
  isGuided: boolean;
  /** The seat to hand the device to before its view is shown, if several people share this device. */
  curtain: Seat | null;
  /** Set if a class plays on this device and a clerk enters its acts; otherwise null. */
  clerk: SingleDeviceState | null;
  /** What the player's seat has written in this beat but not sealed. */
  drafts: FormDrafts;
  saving: Saving;
  /** Increases by one with every failed save, so that each failure is announced. */
  failedSaves: number;
  problem: Problem | null;
  /** The dare that a link brought and that nobody has taken yet, or null. */
  dare: Dare | null;
  /** True if the match at the table is the friend's match of that dare, which is only looked at and not saved. */
  isLook: boolean;
  /** The reason why the last command was refused, or null. The next accepted command clears it. */
  refused: Rejection | null;
}>;

export type GameStore = StoreApi<GameState>;

export const NO_GAME: GameState = {
  status: "none",
  view: null,
  before: null,
  scenario: null,
  journal: [],
  queue: [],
  batch: 0,
  watching: false,
  frozen: false,
  secondTry: false,
  challenge: null,
  isGuided: false,
  curtain: null,
  clerk: null,
  drafts: {},
  saving: "kept",
  failedSaves: 0,
  problem: null,
  dare: null,
  isLook: false,
  refused: null,
};

export function createGameStore(): GameStore {
  return createStore<GameState>()(() => NO_GAME);
}

export const gameStore = createGameStore();

/** Shows a problem on the page. */
export function report(code: ProblemCode): void {
  gameStore.setState({ problem: problem(code) });
}
