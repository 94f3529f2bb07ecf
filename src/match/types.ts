/** Shapes of a running match and of its record; the same in the page, on a host and headless. */

import type { GameEvent } from "../engine/events/event.ts";
import type { Command, Rejection } from "../engine/state/command.ts";
import type { CloseCause } from "../engine/state/event-parts.ts";
import type { ProcedureId } from "../engine/state/procedure.ts";
import type { Audience, Mandate, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Holder, Setup } from "../engine/state/setup.ts";
import type { World } from "../engine/state/world.ts";

/** What a hand may do besides playing. */
export type HandControl =
  | Readonly<{ type: "unseal"; slot: string }>
  | Readonly<{ type: "ready" }>
  | Readonly<{ type: "notReady" }>;

/** How the teacher runs the table. */
export type TeacherControl =
  | Readonly<{ type: "changeSeat"; of: Seat; holder: Holder }>
  | Readonly<{ type: "pause"; isPaused: boolean }>
  | Readonly<{ type: "undoBeat" }>
  | Readonly<{ type: "inject"; event: string }>;

/** All are ready: given by the last hand that is. The clock and the teacher close from the teacher's seat. */
export type CloseBeat = Readonly<{ type: "closeBeat"; cause: CloseCause }>;

export type Control = HandControl | TeacherControl | CloseBeat;

const CONTROLS: readonly string[] = [
  "unseal",
  "ready",
  "notReady",
  "closeBeat",
  "changeSeat",
  "pause",
  "undoBeat",
  "inject",
] satisfies readonly Control["type"][];

/** Whether an entry is an act of the game and not of the table. */
export function isAct(command: Command | Control): command is Command {
  return !CONTROLS.includes(command.type);
}

/** What a seat gave, and the clock of the beat it was meant for: in another beat it is refused. */
export type Entry = Readonly<{ beat: number; seat: Seat; command: Command | Control }>;

/** 3: seats by name, readiness and closes are entries; 2: events carry what they did. */
export const RECORD_FORMAT = 3;

export type MatchRecord = Readonly<{
  format: typeof RECORD_FORMAT;
  engineVersion: string;
  contentHash: string;
  setup: Setup;
  entries: readonly Entry[];
  /** 64-bit hash of the canonical event log so far. */
  hash: string;
}>;

/** What a match is recomputed from. */
export type Played = Pick<MatchRecord, "setup" | "entries">;

/** A record with its events: what saves, files and hosts keep, so that another version can play it back. */
export type SavedMatch = MatchRecord &
  Readonly<{
    events: readonly GameEvent[];
    /** A class played it at one device, with a clerk: how the page shows it, of which no rule knows. */
    isClerked?: boolean;
  }>;

/** How the match stood when a beat opened, and how many events had led there. */
export type Opened = Readonly<{ at: number; world: World }>;

/** Where a match has come to: its world, the number of its events, and the beats that led there, the present one last. */
export type Course = Readonly<{ world: World; at: number; opened: readonly Opened[] }>;

export type Match = Readonly<{
  setup: Setup;
  scenario: Scenario;
  engineVersion: string;
  contentHash: string;
  world: World;
  log: readonly GameEvent[];
  opened: readonly Opened[];
  entries: readonly Entry[];
}>;

/** What a match needs from outside: the content, by injection, so that `match` need not import it. */
export type Library = Readonly<{
  engineVersion: string;
  contentHash: string;
  buildScenario: (
    id: ScenarioId,
    audience: Audience,
    procedure: ProcedureId,
    precedent?: Setup["precedent"],
    text?: Setup["text"],
  ) => Scenario;
  /** Read once, at the opening: the match keeps what was drawn from them, and shows each seat its own. */
  mandates: readonly Mandate[];
}>;

/** The scenario that a setup is played with. */
export function scenarioFor(
  { buildScenario }: Library,
  { scenario, audience, procedure, precedent, text }: Setup,
): Scenario {
  return buildScenario(scenario, audience, procedure, precedent, text);
}

/** Whether a text that was agreed elsewhere speaks of articles and wordings of its scenario, and leaves out what may be. */
export function isTextOf({ articles, leftOut = [] }: Scenario, text: NonNullable<Setup["text"]>): boolean {
  return Object.entries(text).every(([id, key]) =>
    key === null
      ? leftOut.some((article) => article.id === id)
      : articles.some((article) => article.id === id && article.alternatives.some((one) => one.key === key)),
  );
}

export type Acted =
  | Readonly<{ ok: true; match: Match; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;
