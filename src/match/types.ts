/** The types of a running match and of its record, shared by the page, the host and headless runs. */

import type { GameEvent } from "../engine/events/event.ts";
import type { Command, Rejection } from "../engine/state/command.ts";
import type { CloseCause } from "../engine/state/event-parts.ts";
import type { ProcedureId } from "../engine/state/procedure.ts";
import type { Audience, Mandate, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Holder, Setup } from "../engine/state/setup.ts";
import type { World } from "../engine/state/world.ts";

/** What a player may do besides acting in the game. */
export type HandControl =
  | Readonly<{ type: "unseal"; slot: string }>
  | Readonly<{ type: "ready" }>
  | Readonly<{ type: "notReady" }>;

export type TeacherControl =
  | Readonly<{ type: "changeSeat"; of: Seat; holder: Holder }>
  | Readonly<{ type: "pause"; isPaused: boolean }>
  | Readonly<{ type: "undoBeat" }>
  | Readonly<{ type: "inject"; event: string }>;

/**
 * The last player to become ready closes the beat with `allReady`. For the clock and the teacher, the teacher's seat
 * closes it.
 */
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

/** Whether a command is an act in the game, not a control. */
export function isAct(command: Command | Control): command is Command {
  return !CONTROLS.includes(command.type);
}

/** A seat's command, with the clock of the beat that the command is meant for. In any other beat it is refused. */
export type Entry = Readonly<{ beat: number; seat: Seat; command: Command | Control }>;

/**
 * The record format. Format 3 names seats, and its entries include readiness and closes; since format 2 events carry
 * their consequences.
 */
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

/** Everything needed to recompute a match. */
export type ReplayInput = Pick<MatchRecord, "setup" | "entries">;

/** A record with its events, as saves, files and hosts keep it. With the events, another version can play it back. */
export type SavedMatch = MatchRecord &
  Readonly<{
    events: readonly GameEvent[];
    /**
     * Whether a class played the match on one device, with a clerk. This affects how the page shows the match, but
     * not the rules.
     */
    isClerked?: boolean;
  }>;

/** The world when a beat opened, and the number of events before it. */
export type OpenedBeat = Readonly<{ at: number; world: World }>;

/** The state of a match: its world, the number of its events, and the openings of its beats, the current one last. */
export type MatchState = Readonly<{ world: World; at: number; opened: readonly OpenedBeat[] }>;

export type Match = Readonly<{
  setup: Setup;
  scenario: Scenario;
  engineVersion: string;
  contentHash: string;
  world: World;
  log: readonly GameEvent[];
  opened: readonly OpenedBeat[];
  entries: readonly Entry[];
}>;

/** What a match needs from outside. The content is passed in, so that `match` need not import it. */
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
  /**
   * Used only at the opening. From then on the match keeps the lines drawn from the mandates, and shows each seat its
   * own lines.
   */
  mandates: readonly Mandate[];
}>;

export function scenarioFor(
  { buildScenario }: Library,
  { scenario, audience, procedure, precedent, text }: Setup,
): Scenario {
  return buildScenario(scenario, audience, procedure, precedent, text);
}

/**
 * Whether a text agreed elsewhere names only articles and wordings of the scenario, and leaves out only articles that
 * may be left out.
 */
export function fitsScenario(
  { articles, leftOut = [] }: Scenario,
  text: NonNullable<Setup["text"]>,
): boolean {
  return Object.entries(text).every(([id, key]) =>
    key === null
      ? leftOut.some((article) => article.id === id)
      : articles.some((article) => article.id === id && article.alternatives.some((one) => one.key === key)),
  );
}

export type ActResult =
  | Readonly<{ ok: true; match: Match; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;
