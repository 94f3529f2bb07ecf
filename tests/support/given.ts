/**
 * Given a world, when a seat gives a command or a beat closes, then these events follow, or this refusal. So a test
 * reads like the rule it checks. Nothing is mocked.
 */
import { expect } from "vitest";
import { decide } from "../../src/engine/decide.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import type { Command, Rejection } from "../../src/engine/state/command.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { World } from "../../src/engine/state/world.ts";
import { closeBeat } from "./play.ts";

/** A part of an event: its type and the fields that the test mentions. */
export type Expected = Readonly<{ type: GameEvent["type"] } & Record<string, unknown>>;

export type Outcome = Readonly<{
  /** The world afterwards. */
  world: World;
  events: readonly GameEvent[];
  /**
   * Expects these events, in this order, among those that happened. For a refusal, expects that refusal with nothing
   * changed.
   */
  then: (expected: readonly Expected[] | Rejection) => Outcome;
  /** Expects no event of these types. */
  without: (...types: readonly GameEvent["type"][]) => Outcome;
  when: (seat: Seat, command: Command) => Outcome;
  /** Closes the beat with these commands; all other seats are silent. */
  close: (commands?: Readonly<Record<Seat, readonly Command[]>>) => Outcome;
}>;

/** Starts from a world, which the helpers of `play.ts` can set up. */
export function given(world: World): Pick<Outcome, "when" | "close"> {
  const { when, close } = outcomeOf(world, [], null, world);
  return { when, close };
}

function outcomeOf(
  world: World,
  events: readonly GameEvent[],
  refusal: Rejection | null,
  before: World,
): Outcome {
  const outcome: Outcome = {
    world,
    events,
    // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits an outcome.
    then: (expected) => {
      if (typeof expected === "string") {
        expect(refusal).toBe(expected);
        expect(world).toBe(before);
      } else {
        expect(refusal).toBeNull();
        expectInOrder(events, expected);
      }
      return outcome;
    },
    without: (...types) => {
      expect(refusal).toBeNull();
      expect(events.map((event) => event.type).filter((type) => types.includes(type))).toEqual([]);
      return outcome;
    },
    when: (seat, command) => {
      const decision = decide(world, seat, byPlace(world, command));
      if (!decision.ok) return outcomeOf(world, [], decision.reason, world);
      return outcomeOf(evolveAll(world, decision.events), decision.events, null, world);
    },
    close: (commands = {}) => {
      const sealed = { ...world.secrets.sealed, ...commands };
      const named = Object.entries(sealed).map(([seat, own]) => [
        seat,
        own.map((one) => byPlace(world, one)),
      ]);
      const next = closeBeat(world, Object.fromEntries(named));
      return outcomeOf(next.world, next.events, null, world);
    },
  };
  return outcome;
}

/**
 * A test refers to a package by its index among those made, because a real package has a number that nobody can
 * guess.
 */
function byPlace(world: World, command: Command): Command {
  if (!("offer" in command)) return command;
  return { ...command, offer: world.secrets.offers[command.offer]?.id ?? command.offer };
}

/** Expects the events to include all expected ones, in this order. */
function expectInOrder(events: readonly GameEvent[], expected: readonly Expected[]): void {
  let from = 0;
  for (const part of expected) {
    const rest = events.slice(from);
    const at = rest.findIndex((event) => event.type === part.type && matches(event, part));
    if (at < 0) expect(rest).toContainEqual(expect.objectContaining(part));
    from += at + 1;
  }
}

function matches(event: GameEvent, part: Expected): boolean {
  try {
    expect(event).toMatchObject(part);
    return true;
  } catch {
    return false;
  }
}
