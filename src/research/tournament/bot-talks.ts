/** Talks between bots, with the same commands that they would give in a match. */
import { chanceOfSeat, policy, withAnswers } from "../../bots/index.ts";
import { resolve } from "../../engine/resolve.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { World } from "../../engine/state/world.ts";

/** The commands of the bot or script that plays a seat; `picture` is the world as the seat sees it. */
export function botCommands(world: World, country: number, picture: World = world): readonly Command[] {
  const holder = world.holders[country];
  if (holder === undefined) return [];
  return policy(holder, seen(picture, country), chanceOfSeat(world.secrets.words, world.clock, country));
}

/** Whether the talks continue: the text is neither adopted nor given up. */
export function areTalksOpen({ phase }: World): boolean {
  return phase === "negotiation" || phase === "adoption";
}

/** Plays the talks to their end, with every seat played by its holder. */
export function finishTalks(opening: World): World {
  let world = opening;
  while (areTalksOpen(world)) {
    const now = world;
    world = resolve(
      now,
      withAnswers(
        now,
        now.holders.map((_, i) => botCommands(now, i)),
      ),
    ).world;
  }
  return world;
}

/** Plays a match to its end. One seat changes its bot's commands; every other seat keeps to them. */
export function playBy(
  opening: World,
  country: number,
  change: (world: World, usual: readonly Command[]) => readonly Command[],
): World {
  let world = opening;
  while (world.beat !== "over") {
    const now = world;
    const commands = now.holders.map((_, i) => {
      const usual = botCommands(now, i);
      return i === country ? change(now, usual) : usual;
    });
    world = resolve(now, withAnswers(now, commands)).world;
  }
  return world;
}
