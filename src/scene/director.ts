/**
 * Plays what has happened, one event after another, after the world has already changed: pixels lag
 * behind facts and no rule waits for them. Knows nothing of Phaser; the stage does the drawing.
 */
import type { GameEvent } from "../engine/state/event.ts";
import type { Act } from "./act.ts";

export type Stage = Readonly<{
  /** Remembers what the view will not say later, such as who took which stand; called for every event. */
  note(event: GameEvent): void;
  /** The act of an event whose turn has come, or null where there is nothing to see. */
  actFor(event: GameEvent): Act | null;
  /** Shows the world as it is now. */
  settle(): void;
}>;

/** `full` moves, `reduced` shows the last picture of each act for its hold, `off` shows what is. */
export type Pace = "full" | "reduced" | "off";

export type Director = Readonly<{
  hear(events: readonly GameEvent[]): void;
  /** Time has passed, in ms. */
  tick(ms: number): void;
  /** To the end of everything that waits. */
  skip(): void;
  isIdle(): boolean;
}>;

type Playing = { act: Act; at: number; held: number };
type Booth = { waiting: GameEvent[]; playing: Playing | null; isSettled: boolean };

/** With many events waiting each plays faster: with ten, twice as fast. */
const HASTE = 10;

export function createDirector(stage: Stage, pace: () => Pace): Director {
  const booth: Booth = { waiting: [], playing: null, isSettled: true };
  return {
    hear: (events) => hear(booth, stage, events, pace()),
    tick: (ms) => tick(booth, stage, ms, pace()),
    skip: () => skip(booth, stage),
    isIdle: () => booth.playing === null && booth.waiting.length === 0,
  };
}

/** A beat that closes pushes what is left of the one before aside: the picture never falls a beat behind. */
function hear(booth: Booth, stage: Stage, events: readonly GameEvent[], pace: Pace): void {
  if (events.some((event) => event.type === "beatOpened")) skip(booth, stage);
  for (const event of events) stage.note(event);
  booth.waiting.push(...events);
  booth.isSettled = false;
  if (pace === "off") skip(booth, stage);
  else if (booth.playing === null) next(booth, stage, pace);
}

function tick(booth: Booth, stage: Stage, ms: number, pace: Pace): void {
  const { playing } = booth;
  if (playing === null) return;
  if (pace === "off") skip(booth, stage);
  else play(booth, stage, playing, ms, pace);
}

function play(booth: Booth, stage: Stage, playing: Playing, ms: number, pace: Pace): void {
  const { act } = playing;
  const before = playing.at;
  playing.at = Math.min(act.length, playing.at + ms * (1 + booth.waiting.length / HASTE));
  if (playing.at > before) act.show(playing.at);
  if (playing.at < act.length) return;
  playing.held += ms;
  if (playing.held < act.hold) return;
  act.end();
  booth.playing = null;
  next(booth, stage, pace);
}

/** Starts the next act there is; without one, shows the world as it is. */
function next(booth: Booth, stage: Stage, pace: Pace): void {
  while (booth.playing === null && booth.waiting.length > 0) {
    const event = booth.waiting.shift();
    const act = event === undefined ? null : stage.actFor(event);
    if (act === null) continue;
    const at = pace === "reduced" ? act.length : 0;
    act.show(at);
    booth.playing = { act, at, held: 0 };
  }
  if (booth.playing === null) settle(booth, stage);
}

function skip(booth: Booth, stage: Stage): void {
  const { playing } = booth;
  booth.waiting.length = 0;
  booth.playing = null;
  if (playing !== null) {
    playing.act.show(playing.act.length);
    playing.act.end();
  }
  settle(booth, stage);
}

function settle(booth: Booth, stage: Stage): void {
  if (booth.isSettled) return;
  booth.isSettled = true;
  stage.settle();
}
