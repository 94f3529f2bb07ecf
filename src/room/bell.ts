/**
 * A lesson against the school's bell: how long the beats that are left can take, and what helps if that is too long. All
 * of it assumes that every beat uses its whole clock, with the beats that may not come, and a minute to spare also assumes
 * a last call in each beat, so it promises no minute too many.
 */
import type { Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Beat } from "../engine/state/world.ts";
import { secondsOf } from "./beat-clock.ts";
import { LAST_CALL_MS } from "./last-call.ts";
import type { Pace } from "./settings.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When the bell rings after the start, and how long the debrief with the exit ticket takes, in minutes (docs/TEACHING.md). */
const LESSONS: Readonly<Partial<Record<ScenarioId, Readonly<{ bell: number; debrief: number }>>>> = {
  lesson: { bell: 45, debrief: 8 },
  express: { bell: 90, debrief: 17 },
};

/** When the bell rings if the teacher says nothing else, or null for a match that is longer than a double lesson. */
export function usualBell(scenario: ScenarioId, start: number): number | null {
  const lesson = LESSONS[scenario];
  return lesson === undefined ? null : start + lesson.bell * MINUTE_MS;
}

/**
 * The bell once a room goes on: that of another lesson, if the last has rung more than an hour ago.
 * @param bell and `now` in ms since 1970
 */
export function bellAfterBreak(bell: number | null, scenario: ScenarioId, now: number): number | null {
  return bell !== null && now - bell >= HOUR_MS ? usualBell(scenario, now) : bell;
}

/** How long the debrief takes, in ms. */
export function debriefMs(scenario: ScenarioId): number {
  return (LESSONS[scenario]?.debrief ?? LESSONS.lesson?.debrief ?? 0) * MINUTE_MS;
}

export type Frame = Pick<Scenario, "rounds" | "seasons"> & Readonly<{ isBrief?: boolean | undefined }>;

/**
 * Where a table is. `left`: how much of the open beat is left, in ms; null without a clock, which counts as all of it.
 * `isLastCall`: whether that is what is left of its last call.
 */
export type TablePlace = Readonly<{
  isLastCall?: boolean;
  beat: Beat;
  clock: number;
  round: number;
  season: number;
  left: number | null;
}>;

type Step = Readonly<{ beat: Beat; turn: number }>;

const TALKS = ["sound", "deal", "close"] as const satisfies readonly Beat[];
const ADOPTION = ["lastSounding", "amend", "amendVote", "stand", "vote"] as const satisfies readonly Beat[];
const BRIEF_ADOPTION = ["stand", "vote"] as const satisfies readonly Beat[];

/** All beats that a match can have, in their order, with one conference at the end. */
function stepsOf({ rounds, seasons, isBrief }: Frame): readonly Step[] {
  const turns = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
  const last = isBrief === true ? BRIEF_ADOPTION : ADOPTION;
  return [
    ...turns(rounds - 1).flatMap((turn) => TALKS.map((beat) => ({ beat, turn }))),
    ...last.map((beat) => ({ beat, turn: rounds })),
    { beat: "sign", turn: 0 },
    ...turns(seasons).map((turn) => ({ beat: "season" as const, turn })),
    { beat: "conference", turn: 0 },
  ];
}

/** How long a table can still take until its match is over, in ms. @example in the last season of a lesson: 165 s */
export function msLeft(frame: Frame, place: TablePlace): number {
  if (place.beat === "over") return 0;
  const open = place.left ?? 1000 * secondsOf(place.beat, place.clock);
  return (
    Math.max(0, open) + restOf(frame, place).reduce((sum, { beat }) => sum + 1000 * secondsOf(beat, 0), 0)
  );
}

/** The beats that can still come after the open one. */
function restOf(frame: Frame, place: TablePlace): readonly Step[] {
  const steps = stepsOf(frame);
  const at = steps.findIndex(({ beat, turn }) => beat === place.beat && isTurn(turn, place));
  // A conference can come between two seasons.
  return place.beat === "conference"
    ? steps.filter(({ beat, turn }) => beat === "season" && turn > place.season)
    : steps.slice(at + 1);
}

/**
 * How long a table can take on top of its clocks if each beat that is left needs its last call, in ms. Acts can stretch
 * one further, but not at a table that is behind.
 */
export function lastCallsLeft(frame: Frame, place: TablePlace, pace: Pace): number {
  if (pace !== "gentle" || place.beat === "over") return 0;
  return LAST_CALL_MS * (restOf(frame, place).length + (place.isLastCall === true ? 0 : 1));
}

function isTurn(turn: number, { beat, round, season }: TablePlace): boolean {
  if (beat === "season") return turn === season;
  return beat === "sign" || beat === "conference" || turn === round;
}

/**
 * What to do. `minutes` are whole: to spare, rounded down, or missing, rounded up. `isMandate`: whether the open beat is
 * the one in which pupils read their mandates. `debriefAt`: when the debrief must open, in ms since 1970.
 */
export type BellAdvice =
  | Readonly<{ type: "onTime"; minutes: number }>
  /** On time by the clocks; with a last call in each beat, so many minutes would be missing for the debrief. */
  | Readonly<{ type: "tight"; minutes: number }>
  | Readonly<{ type: "closeNow"; minutes: number; isMandate: boolean }>
  | Readonly<{ type: "endEarly"; minutes: number; debriefAt: number }>
  | Readonly<{ type: "debriefNow" }>
  | Readonly<{ type: "rung" }>;

/**
 * Advice from the table that can take longest. Closing the open beat is advised only if that makes up for the whole delay
 * at that table. Null if no table plays. @param bell and `now` in ms since 1970
 */
export function bellAdvice(
  id: ScenarioId,
  frame: Frame,
  tables: readonly TablePlace[],
  { bell, now, pace }: Readonly<{ bell: number; now: number; pace: Pace }>,
): BellAdvice | null {
  const playing = tables.filter(({ beat }) => beat !== "over");
  const [slowest] = playing.toSorted((a, b) => msLeft(frame, b) - msLeft(frame, a));
  if (slowest === undefined) return null;
  if (now >= bell) return { type: "rung" };
  const debriefAt = bell - debriefMs(id);
  if (now >= debriefAt) return { type: "debriefNow" };
  const needed = msLeft(frame, slowest);
  const spare = debriefAt - now - needed;
  const sure = spare - lastCallsLeft(frame, slowest, pace);
  if (sure >= 0) return { type: "onTime", minutes: Math.floor(sure / MINUTE_MS) };
  if (spare >= 0) return { type: "tight", minutes: Math.ceil(-sure / MINUTE_MS) };
  const minutes = Math.ceil(-spare / MINUTE_MS);
  const gained = Math.max(0, slowest.left ?? 0);
  if (gained + spare >= 0) return { type: "closeNow", minutes, isMandate: slowest.clock === FIRST_CLOCK };
  return { type: "endEarly", minutes, debriefAt };
}

const FIRST_CLOCK = 1;
