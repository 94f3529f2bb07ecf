/** Plays one of the worlds guessed to where it can be judged: the decision on the text, or the end of the match (MODEL.md §3.7). */

import { answered, decide } from "../../engine/decide.ts";
import { applyFacts } from "../../engine/events/apply-facts.ts";
import { evolveAll } from "../../engine/events/evolve.ts";
import { neededOf } from "../../engine/exact/majority.ts";
import { clamp, quotient } from "../../engine/exact/whole.ts";
import { START_TRUST } from "../../engine/model/prices.ts";
import { resolve } from "../../engine/resolve.ts";
import { mandateWithoutTreaty, results } from "../../engine/seats/results.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { WALL } from "../../engine/state/seat.ts";
import type { Offer, Outcome } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { chanceOfSeat, policy, takes, withAnswers } from "../index.ts";
import type { Try } from "./try.ts";

/** What came of a try in one of the worlds guessed; `worth` is what tries are compared by, in points of Mandate. */
export type End = Readonly<{ worth: number; mandate: number; trust: number; world: number }>;

/** What the whole mandate in the text is worth, and membership at a trust of 600 [design, near MODEL.md §3.12]. */
const TEXT_WORTH = 650;

const MEMBER_WORTH = 350;

/** So many beats of talks are played on: longer talks are judged by the text as it stands by then [design]. */
export const HORIZON = 20;

/** What a vote more is worth to the chance of adoption, in thousandths. */
const A_VOTE = 25;

/**
 * What comes of these commands, all others as level 2, the seat itself as level 3. In the talks the worth is what the text and
 * trust are worth, by the chance that the text is adopted: who ratifies late would only hide what a try does.
 * @param isWhole plays on to the end of the match for the three results, which else are those at the decision
 */
export function playedOut(from: World, country: number, commands: Try, isWhole = true): End {
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

/** Whether it is still open what will be adopted, and whether anything will. */
function isOpen({ phase }: World): boolean {
  return phase === "negotiation" || phase === "adoption";
}

function worthOfTalks(own: Seen): number {
  const { outcome } = own.world.treaty;
  const { text, trust } = results(own);
  const adopted = quotient(TEXT_WORTH * text, 1000) + quotient(MEMBER_WORTH * trust, START_TRUST);
  const chance = outcome === null ? 1000 : chanceOfAdoption(outcome);
  return quotient(chance * adopted + (1000 - chance) * mandateWithoutTreaty(own), 1000);
}

/** In thousandths, by how many votes a text had over what it needed: in a guess a vote more or less is chance [design]. */
function chanceOfAdoption({ ballot }: Outcome): number {
  if (ballot === null) return 1000;
  const { yes, no } = ballot.tally;
  return clamp(500 + A_VOTE * (yes - neededOf(ballot.majority, yes + no)), 0, 1000);
}

/** The next beat; with commands given, the seat has answered what it was offered itself. */
export function closed(world: World, country: number, own: Try | null): World {
  const now = own === null ? world : begun(world, country, own);
  const commands = now.holders.map((holder, i) =>
    own !== null && i === country
      ? own.filter((command) => !actsAtOnce(command))
      : policy(holder, seen(now, i), chanceOfSeat(now.secrets.words, now.clock, i)),
  );
  const isTaken = (offer: Offer): boolean => takes(now.holders[offer.to], seen(now, offer.to), offer);
  const isAnswered = ({ to }: Offer): boolean => own !== null && to === country;
  const answers = withAnswers(now, commands, (offer) => !isAnswered(offer) && isTaken(offer));
  return resolve(now, answers).world;
}

function actsAtOnce({ type }: Command): boolean {
  return type === "offerPackage" || type === "answerOffer";
}

/**
 * Of these acts those that can be given, each held against what those before it have spent: answers first, since what comes of
 * them is sure, then packages, whose answers are not known yet, then what is sealed.
 */
export function givable(world: World, country: number, commands: Try): Try {
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

/** A world in which the seat has made its packages and given its answers: both are done before the beat closes. */
function begun(world: World, country: number, own: Try): World {
  const seat = world.scenario.countries[country]?.iso3 ?? WALL;
  return own.filter(actsAtOnce).reduce((now, command) => {
    const decision = decide(now, seat, command);
    if (!decision.ok) return now;
    const next = evolveAll(now, decision.events);
    const [made] = decision.events;
    if (made?.type !== "offerMade") return next;
    const { offer } = made;
    return applyFacts(next, answered(offer, takes(next.holders[offer.to], seen(next, offer.to), offer)))
      .world;
  }, world);
}
