/** How a beat closes: bots act, all commands resolve together, and the next beat opens. */
import { acceptsOffer, chanceOfSeat, policy, withAnswers } from "../bots/index.ts";
import { answered, decide } from "../engine/decide.ts";
import type { Fact, GameEvent } from "../engine/events/event.ts";
import { evolveAll } from "../engine/events/evolve.ts";
import { isFree } from "../engine/model/pacts.ts";
import { placardsOn } from "../engine/model/soundings.ts";
import { resolve } from "../engine/resolve.ts";
import { seen } from "../engine/seats/seen.ts";
import type { Command, OfferPackage } from "../engine/state/command.ts";
import { placardAt } from "../engine/state/digits.ts";
import { type Holder, isByHand } from "../engine/state/setup.ts";
import type { World } from "../engine/state/world.ts";

/** Some events, and the world after them. */
export type Step = Readonly<{ world: World; events: readonly GameEvent[] }>;

/** The commands of every country for the beat: bots decide by policy, players by the acts they have sealed. */
function commandsOf(world: World): (readonly Command[])[] {
  return world.holders.map((holder, i) => {
    if (isByHand(holder)) return world.secrets.sealed[world.scenario.countries[i]?.iso3 ?? ""] ?? [];
    return botCommands(world, holder, i);
  });
}

/** The commands that a bot would choose for a seat now. */
export function botCommands(world: World, holder: Holder, country: number): readonly Command[] {
  return policy(holder, seen(world, country), chanceOfSeat(world.secrets.words, world.clock, country));
}

export function closeBeat(world: World): Step {
  const commands = withoutHanded(world, commandsOf(world));
  const closed = resolve(world, withAnswers(world, commands));
  const handed = handOffers(closed.world);
  return { world: handed.world, events: [...closed.events, ...handed.events] };
}

/** Drops the packages offered to people, since people already received them when the deal beat opened. */
function withoutHanded(
  world: World,
  commands: readonly (readonly Command[])[],
): readonly (readonly Command[])[] {
  if (world.beat !== "deal" || !world.holders.some(isByHand)) return commands;
  return commands.map((own, country) =>
    isPerson(world, country)
      ? own
      : own.filter((command) => command.type !== "offerPackage" || !isPerson(world, command.to)),
  );
}

function isPerson(world: World, country: number): boolean {
  return isByHand(world.holders[country]);
}

/**
 * When the deal beat opens, bots offer their packages to people at once, on the basis of the world at that moment. A
 * bot stays out of a trade that two people could make: people should talk to each other first.
 */
export function handOffers(world: World): Step {
  if (world.beat !== "deal" || !world.holders.some(isByHand)) {
    return { world, events: [] };
  }
  const events: GameEvent[] = [];
  let now = world;
  world.holders.forEach((holder, i) => {
    if (isByHand(holder)) return;
    for (const command of botCommands(world, holder, i)) {
      if (command.type !== "offerPackage" || !isPerson(world, command.to)) continue;
      if (couldComeFromPerson(world, command)) continue;
      const decision = decide(now, world.scenario.countries[i]?.iso3 ?? "", command);
      if (!decision.ok) continue;
      now = evolveAll(now, decision.events);
      events.push(...decision.events);
    }
  });
  return { world: now, events };
}

/**
 * Whether another person could give what a bot offers: its state showed support for the text, or can live with it, and
 * has promised no other on the article.
 */
function couldComeFromPerson(world: World, { to, give }: OfferPackage): boolean {
  // Rivals that the search plays get offers as before.
  if (world.holders[to]?.type !== "person") return false;
  const row = placardsOn(world, give.article, give.alternative);
  return world.holders.some((holder, at) => {
    if (holder.type !== "person" || at === to || !isFree(world, at, give)) return false;
    const placard = placardAt(row, at);
    return placard === 0 || placard === 1;
  });
}

/**
 * The answer of a bot to a person's package. A bot answers at once, on the basis of the world before the offer. Any
 * other event gets no answer.
 */
export function answerTo(world: World, made: GameEvent | undefined): readonly Fact[] {
  if (made?.type !== "offerMade" || isPerson(world, made.offer.to)) return [];
  const { to } = made.offer;
  return answered(made.offer, acceptsOffer(world.holders[to], seen(world, to), made.offer));
}
