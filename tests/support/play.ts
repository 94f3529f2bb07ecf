/** Plays matches beat by beat, so that a test can look at every command and every event. */
import { chanceOfSeat, policy, withAnswers } from "../../src/bots/index.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { resolve, start } from "../../src/engine/resolve.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { type Seen, seen } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import type { Treaty } from "../../src/engine/state/treaty.ts";
import type { Beat, Draft, Secrets, World } from "../../src/engine/state/world.ts";
import { countryOf, mandatesOf } from "./scenario.ts";

/** The world at the first beat of a match with this setup. */
export function opened(setup: Setup, scenario: Scenario, mandates = mandatesOf(scenario)): World {
  return start(open(setup, scenario, mandates)).world;
}

/** The commands that the seat's bot or script would give now. */
export function botCommands(world: World, country: number): readonly Command[] {
  const holder = world.holders[country];
  if (holder === undefined) return [];
  return policy(holder, seen(world, country), chanceOfSeat(world.secrets.words, world.clock, country));
}

/** Chooses a country's commands in a beat; `usual` is what its bot would do. */
export type SeatPolicy = (world: World, country: number, usual: readonly Command[]) => readonly Command[];

export type PlayedBeat = Readonly<{
  world: World;
  commands: readonly (readonly Command[])[];
  events: readonly GameEvent[];
}>;

export type Played = Readonly<{ world: World; beats: readonly PlayedBeat[]; log: readonly GameEvent[] }>;

/** Plays until the match is over or `isEnough` says so. */
export function playOn(
  from: World,
  seatPolicy: SeatPolicy = (_, __, usual) => usual,
  isEnough: (world: World) => boolean = () => false,
): Played {
  const beats: PlayedBeat[] = [];
  let world = from;
  while (world.beat !== "over" && !isEnough(world)) {
    const now = world;
    const commands = withAnswers(
      now,
      now.holders.map((_, i) => seatPolicy(now, i, botCommands(now, i))),
    );
    const resolved = resolve(now, commands);
    beats.push({ world: now, commands, events: resolved.events });
    world = resolved.world;
  }
  return { world, beats, log: beats.flatMap((beat) => beat.events) };
}

/** The world when `beat` first opens, with bots in all seats. */
export function atBeat(world: World, beat: Beat): World {
  return playOn(world, undefined, (now) => now.beat === beat).world;
}

/** Closes one beat with these commands; all other seats are silent. */
export function closeBeat(
  world: World,
  commands: Readonly<Record<Seat, readonly Command[]>>,
): Readonly<{ world: World; events: readonly GameEvent[] }> {
  const all: (readonly Command[])[] = world.holders.map(() => []);
  for (const [seat, own] of Object.entries(commands)) all[countryOf(world.scenario, seat)] = own;
  return resolve(world, all);
}

export function withSecrets(world: World, change: Partial<Secrets>): World {
  return { ...world, secrets: { ...world.secrets, ...change } };
}

export function withTreaty(world: World, change: Partial<Treaty>): World {
  return { ...world, treaty: { ...world.treaty, ...change } };
}

export function withDraft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}

/** A copy of a list with some entries replaced. */
export function put<T>(list: readonly T[], change: Readonly<Record<number, T>>): T[] {
  return list.map((value, at) => {
    const next = change[at];
    return next === undefined ? value : next;
  });
}

/** What a seat may know about a world. */
export function seenBy(world: World, seat: Seat): Seen {
  return seen(world, countryOf(world.scenario, seat));
}

/** Events of one type, in order. */
export function only<T extends GameEvent["type"]>(
  log: readonly GameEvent[],
  type: T,
): Extract<GameEvent, { type: T }>[] {
  return log.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type);
}
