/**
 * What the seat sees of the running match. Written by the connection alone; scene and ui read it by
 * selector (`gameStore.subscribe`, `useGame`) and change it only through `connection`.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Challenge } from "../../content/challenges.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Rejection } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { View } from "../../engine/wire/view.ts";
import type { Sheet } from "./clerk-sheet.ts";
import type { Drafts } from "./drafts.ts";
import { type Problem, type ProblemCode, problem } from "./problem.ts";

/** A redacted event and its place in what this seat has heard. */
export type Heard = Readonly<{ index: number; event: GameEvent }>;

/** What the clerk of a class has entered: the page shows what a wall would, and this. */
export type ClerkState = Readonly<{
  sheet: Sheet;
  /** Of the beat before, where there was one: who was played by its mandate. */
  before: Sheet | null;
  mayUndo: boolean;
}>;

export type GameStatus = "none" | "ready" | "busy" | "over";

/** `again`: it works after it has failed, which is said until the beat closes. */
export type Saving = "kept" | "failing" | "again";

export type GameState = Readonly<{
  status: GameStatus;
  view: View | null;
  scenario: Scenario | null;
  /** Everything this seat has heard, oldest first. */
  journal: readonly Heard[];
  /**
   * What the last act or closing added to the journal: the director plays these, the live region
   * reads them out. Empty after a match has been opened from a save, a file or a link.
   */
  queue: readonly Heard[];
  /** Grows by one with every queue, so that an equal queue is noticed too. */
  batch: number;
  /** Only watched: no seat in this browser's hands. */
  watching: boolean;
  /** Played back from the events of another version: it cannot be acted in, only read. */
  frozen: boolean;
  /** Played on from a place in another match: what came after was known. */
  secondTry: boolean;
  /** Which of the tough seats is played, where it is one of them. */
  challenge: Challenge | null;
  /** A first match, with a guide through it: a matter of the page, of which no rule and no record knows. */
  isGuided: boolean;
  /** Several persons share this device: the seat it is to be handed to, before that seat is shown anything. */
  curtain: Seat | null;
  /** A class plays at this device, and a clerk enters what it shows; null where it does not. */
  clerk: ClerkState | null;
  /** What the own seat is writing in this beat and has not sealed. */
  drafts: Drafts;
  /** How the last save of this match went. */
  saving: Saving;
  /** Grows by one with every save that failed, so that each can be said. */
  failedSaves: number;
  problem: Problem | null;
  /** The last refused command; cleared by the next that is accepted. */
  refused: Rejection | null;
}>;

export type GameStore = StoreApi<GameState>;

export const NO_GAME: GameState = {
  status: "none",
  view: null,
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
  refused: null,
};

export function createGameStore(): GameStore {
  return createStore<GameState>()(() => NO_GAME);
}

export const gameStore = createGameStore();

/** Tells the person of something that went wrong outside of the match. */
export function report(code: ProblemCode): void {
  gameStore.setState({ problem: problem(code) });
}
