/** Shapes of a running match and of its record; the same in the page, on a host and headless. */
import type { Command, Rejection, Seat } from "../engine/state/command.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { ProcedureId } from "../engine/state/procedure.ts";
import type { Mandate, Room, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Holder, Setup, World } from "../engine/state/world.ts";

/** What a hand may do besides playing: close the beat, change who holds a seat, or take a sealed act back. */
export type Control =
  | Readonly<{ type: "closeBeat" }>
  | Readonly<{ type: "changeSeat"; holder: Holder }>
  | Readonly<{ type: "unseal"; slot: string }>;

/** One command of a human hand. `beat` is the clock at which it was given. */
export type Entry = Readonly<{ beat: number; seat: Seat; command: Command | Control }>;

/** 2: events carry what they did. */
export const RECORD_FORMAT = 2;

export type MatchRecord = Readonly<{
  format: typeof RECORD_FORMAT;
  engineVersion: string;
  contentHash: string;
  setup: Setup;
  entries: readonly Entry[];
  /** 64-bit hash of the canonical event log so far. */
  hash: string;
}>;

/** A record with its events: what saves, files and hosts keep, so that another version can play it back. */
export type SavedMatch = MatchRecord & Readonly<{ events: readonly GameEvent[] }>;

export type Match = Readonly<{
  setup: Setup;
  scenario: Scenario;
  engineVersion: string;
  contentHash: string;
  world: World;
  log: readonly GameEvent[];
  entries: readonly Entry[];
}>;

/** What a match needs from outside: the content, by injection, so that `match` need not import it. */
export type Library = Readonly<{
  engineVersion: string;
  contentHash: string;
  buildScenario: (id: ScenarioId, room: Room, procedure: ProcedureId) => Scenario;
  /** Read once, at the opening: the match keeps what was drawn from them, and shows each seat its own. */
  mandates: readonly Mandate[];
}>;

export type Acted =
  | Readonly<{ ok: true; match: Match; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;
