/**
 * Plays a guessed world until the result of a try can be judged: to the decision on the text, or to the end of the
 * match (MODEL.md §3.7).
 */

import { answered, decide } from "../../engine/decide.ts";
import { applyFacts } from "../../engine/events/apply-facts.ts";
import { evolveAll } from "../../engine/events/evolve.ts";
import { neededOf } from "../../engine/exact/majority.ts";
import { clamp, quotient } from "../../engine/exact/whole.ts";
import { resolve } from "../../engine/resolve.ts";
import { futuresOf } from "../../engine/seats/joining.ts";
import { sumOf } from "../../engine/seats/parts.ts";
import { mandateWithoutTreaty, results } from "../../engine/seats/results.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { WALL } from "../../engine/state/seat.ts";
import type { Offer, Outcome } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { acceptsOffer, chanceOfSeat, policy, withAnswers } from "../index.ts";
import type { Try } from "./try.ts";

/** The result of a try in one guessed world. Tries are compared by `worth`, in points of Mandate. */
export type TryResult = Readonly<{ worth: number; mandate: number; trust: number; world: number }>;

/** The worth of a text that gives the seat its whole mandate, in points (MODEL.md §3.12). */
const TEXT_WORTH = 650;

/**
 * The maximum number of beats in a playout of the talks. Longer talks are judged by the text at that point [design].
 */
export const HORIZON = 20;

/** What one more vote adds to the chance of adoption, in thousandths. */
const A_VOTE = 25;

/**
 * The result of these commands, with all other seats at level 2 and the seat itself at level 3. During the talks,
 * `worth` is that of the text and of the better of joining and staying out, weighted by the chance of adoption, because late ratifications would only hide
 * the effect of a try.
 * @param isWhole whether to play to the end of the match for the three results; otherwise they are those at the
 * decision
 */
export function playOutTry(from: World, country: number, commands: Try, isWhole = true): TryResult {
  let world = closed(from, country, commands);
  const isTalk = isOpen(from);
  for (let played = 1; isTalk && isOpen(world) && played < HORIZON; played++) {
    world = closed(world, country, null);
  }
  const talked = isTalk ? worthOfTalks(seen(world, country)) : 0;
  while ((isWhole || !isTalk) && world.beat !== "over") world = closed(world, country, null);
  const { mandate, trust, world: whole } = results(seen(world, country));
  return { worth: isTalk ? talked : mandate, mandate, trust, world: whole };
}

/** Whether it is still open which text will be adopted, if any. */
function isOpen({ phase }: World): boolean {
  return phase === "negotiation" || phase === "adoption";
}

function worthOfTalks(own: Seen): number {
  const { outcome } = own.world.treaty;
  const { text } = results(own);
  const { join, stay } = futuresOf(own);
  const adopted = quotient(TEXT_WORTH * text, 1000) + Math.max(sumOf(join), sumOf(stay));
  const chance = outcome === null ? 1000 : chanceOfAdoption(outcome);
  return quotient(chance * adopted + (1000 - chance) * mandateWithoutTreaty(own), 1000);
}

/**
 * The chance that the text is adopted, in thousandths. It depends on how many votes the text has above the number
 * needed, because in a guess one vote more or less is a matter of chance [design].
 */
function chanceOfAdoption({ ballot }: Outcome): number {
  if (ballot === null) return 1000;
  const { yes, no } = ballot.tally;
  return clamp(500 + A_VOTE * (yes - neededOf(ballot.majority, yes + no)), 0, 1000);
}

/**
 * Closes the beat. If commands are given, they already include the seat's answers to packages, so no bot answers for
 * it.
 */
export function closed(world: World, country: number, own: Try | null): World {
  const now = own === null ? world : begun(world, country, own);
  const commands = now.holders.map((holder, i) =>
    own !== null && i === country
      ? own.filter((command) => !actsAtOnce(command))
      : policy(holder, seen(now, i), chanceOfSeat(now.secrets.words, now.clock, i)),
  );
  const isTaken = (offer: Offer): boolean => acceptsOffer(now.holders[offer.to], seen(now, offer.to), offer);
  const isAnswered = ({ to }: Offer): boolean => own !== null && to === country;
  const answers = withAnswers(now, commands, (offer) => !isAnswered(offer) && isTaken(offer));
  return resolve(now, answers).world;
}

function actsAtOnce({ type }: Command): boolean {
  return type === "offerPackage" || type === "answerOffer";
}

/**
 * Keeps the acts that the seat can take one after the other, each checked against what the earlier ones have spent.
 * Answers come first, since their effect is certain, then packages, whose answers are not known yet, then sealed
 * acts.
 */
export function allowedActs(world: World, country: number, commands: Try): Try {
  const seat = world.scenario.countries[country]?.iso3 ?? WALL;
  const inTurn = [
    ...commands.filter(({ type }) => type === "answerOffer"),
    ...commands.filter(({ type }) => type === "offerPackage"),
    ...commands.filter((command) => !actsAtOnce(command)),
  ];
  let now = world;
  return inTurn.filter((command) => {
    const decision = decide(now, seat, command);
    if (decision.ok) now = evolveAll(now, decision.events);
    return decision.ok;
  });
}

/**
 * The world after the seat has offered its packages and given its answers, since both take effect before the beat
 * closes.
 */
function begun(world: World, country: number, own: Try): World {
  const seat = world.scenario.countries[country]?.iso3 ?? WALL;
  return own.filter(actsAtOnce).reduce((now, command) => {
    const decision = decide(now, seat, command);
    if (!decision.ok) return now;
    const next = evolveAll(now, decision.events);
    const [made] = decision.events;
    if (made?.type !== "offerMade") return next;
    const { offer } = made;
    return applyFacts(
      next,
      answered(offer, acceptsOffer(next.holders[offer.to], seen(next, offer.to), offer)),
    ).world;
  }, world);
}
