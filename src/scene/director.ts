/**
 * Plays events one by one after the world has changed. The pictures follow the world, and no rule waits for them. The
 * director does not use Phaser; the stage does the drawing.
 */

import type { Cue } from "../client/screen/cues.ts";
import type { Ground } from "../client/screen/ui-store.ts";
import type { GameEvent } from "../engine/events/event.ts";
import { type Animation, groundOf } from "./motion/animation.ts";
import { drawing } from "./motion/drawing.ts";

export type Stage = Readonly<{
  /**
   * Remembers facts that later views will not contain, such as each country's stand. The director calls it for every
   * event.
   */
  note(event: GameEvent): void;
  /** The animation of the current event, or null if there is nothing to see. */
  animationFor(event: GameEvent): Animation | null;
  /** Plays a sound now. */
  sound(cue: Cue): void;
  /** Shows the current state of the world. */
  settle(): void;
}>;

/** The same stage with errors caught: a failing event is left out and the director continues with the next. */
export function safe(stage: Stage): Stage {
  return {
    note: (event) => drawing(event.type, () => stage.note(event)),
    animationFor: (event) => {
      let found: Animation | null = null;
      drawing(event.type, () => {
        found = safeAnimation(stage.animationFor(event), event.type);
      });
      return found;
    },
    sound: (cue) => drawing("a sound", () => stage.sound(cue)),
    settle: () => drawing("the picture at rest", stage.settle),
  };
}

function safeAnimation(animation: Animation | null, what: string): Animation | null {
  if (animation === null) return null;
  return {
    ...animation,
    show: (at) => drawing(what, () => animation.show(at)),
    end: () => drawing(what, () => animation.end()),
  };
}

/**
 * `full` shows all motion, `reduced` shows only the last picture of each animation, `off` shows only the current
 * state.
 */
export type Pace = "full" | "reduced" | "off";

export type Director = Readonly<{
  hear(events: readonly GameEvent[]): void;
  /** Advances by this time, in ms. After a late frame, `moved` is smaller, so that the picture does not jump. */
  tick(ms: number, moved?: number): void;
  /** Skips to the end of all waiting events. */
  skip(): void;
  isIdle(): boolean;
  /** True while a big moment plays. */
  isAtPeak(): boolean;
  /** What surrounds the picture of a big moment now. */
  ground(): Ground;
}>;

type Playing = { animation: Animation; at: number; held: number };
type Playback = { waiting: GameEvent[]; playing: Playing | null; isSettled: boolean };

/**
 * The more events are waiting, the faster each one plays: with ten waiting, twice as fast. Big moments keep their
 * speed.
 */
const HASTE = 10;

export function createDirector(given: Stage, pace: () => Pace): Director {
  const stage = safe(given);
  const playback: Playback = { waiting: [], playing: null, isSettled: true };
  return {
    hear: (events) => hear(playback, stage, events, pace()),
    tick: (ms, moved = ms) => tick(playback, stage, { ms, moved }, pace()),
    skip: () => skip(playback, stage),
    isIdle: () => playback.playing === null && playback.waiting.length === 0,
    isAtPeak: () => playback.playing?.animation.isPeak === true,
    ground: () =>
      playback.playing === null ? "night" : groundOf(playback.playing.animation, playback.playing.at),
  };
}

/** When a beat closes, the rest of the previous beat is skipped, so that the picture never falls a beat behind. */
function hear(playback: Playback, stage: Stage, events: readonly GameEvent[], pace: Pace): void {
  if (events.some((event) => event.type === "beatOpened")) skip(playback, stage);
  for (const event of events) stage.note(event);
  playback.waiting.push(...events);
  playback.isSettled = false;
  if (pace === "off") skip(playback, stage);
  else if (playback.playing === null) next(playback, stage, pace);
}

type Passed = Readonly<{ ms: number; moved: number }>;

function tick(playback: Playback, stage: Stage, passed: Passed, pace: Pace): void {
  const { playing } = playback;
  if (playing === null) return;
  if (pace === "off") skip(playback, stage);
  else play(playback, stage, playing, passed, pace);
}

function play(playback: Playback, stage: Stage, playing: Playing, passed: Passed, pace: Pace): void {
  const { animation } = playing;
  const before = playing.at;
  const haste = animation.isPeak === true ? 1 : 1 + playback.waiting.length / HASTE;
  playing.at = Math.min(animation.length, before + passed.moved * haste);
  if (playing.at > before) animation.show(playing.at);
  soundBetween(stage, animation, before, playing.at);
  if (playing.at < animation.length) return;
  playing.held += passed.ms;
  if (playing.held < animation.hold) return;
  animation.end();
  playback.playing = null;
  if (animation.isLast === true) playback.waiting.length = 0;
  next(playback, stage, pace);
}

/** Starts the next animation, or shows the current state of the world if there is none. */
function next(playback: Playback, stage: Stage, pace: Pace): void {
  while (playback.playing === null && playback.waiting.length > 0) {
    const event = playback.waiting.shift();
    const animation = event === undefined ? null : stage.animationFor(event);
    if (animation === null) continue;
    const at = pace === "reduced" ? animation.length : 0;
    animation.show(at);
    if (pace === "reduced") soundLast(stage, animation);
    else soundBetween(stage, animation, -1, at);
    playback.playing = { animation, at, held: 0 };
  }
  if (playback.playing === null) settle(playback, stage);
}

/** Plays the cues after the time `after`, up to and including `until`. Skipped cues stay silent. */
function soundBetween(stage: Stage, { cues = [] }: Animation, after: number, until: number): void {
  for (const { at, cue } of cues) if (at > after && at <= until) stage.sound(cue);
}

/** If only the last picture is shown, only the last cue is played. */
function soundLast(stage: Stage, { cues = [] }: Animation): void {
  const last = cues.at(-1);
  if (last !== undefined) stage.sound(last.cue);
}

function skip(playback: Playback, stage: Stage): void {
  const { playing } = playback;
  playback.waiting.length = 0;
  playback.playing = null;
  if (playing !== null) {
    playing.animation.show(playing.animation.length);
    playing.animation.end();
  }
  settle(playback, stage);
}

function settle(playback: Playback, stage: Stage): void {
  if (playback.isSettled) return;
  playback.isSettled = true;
  stage.settle();
}
