/** What a seat can expect from acts in the room: how many states change their minds, or vote for a text. */

import { neededOf } from "../exact/majority.ts";
import { quotient } from "../exact/whole.ts";
import { goesAlong, publicAmendmentVote, sideOf } from "../model/amendments.ts";
import { absence } from "../model/ballot.ts";
import { floorShare } from "../model/chair.ts";
import { CONTRADICTION_TRUST, SPONSORS, START_TRUST } from "../model/costs.ts";
import { leverageOfFloor } from "../model/leverage.ts";
import { carryOf, mayHoldPen } from "../model/pens.ts";
import { roomPull } from "../model/persuasion.ts";
import { currentText } from "../model/whole-text.ts";
import type { DeclareRedLine, ProposeAmendment, Speak, SponsorBridge, Term, Vote } from "../state/command.ts";
import type { Forecast, Reason } from "../state/forecast.ts";
import { ARGUMENTS } from "../state/scenario.ts";
import { isByHand } from "../state/setup.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { around, because } from "./basics.ts";
import { publicLead, publicVote } from "./public-votes.ts";

/**
 * The width of the range for the number of states moved, in tenths of that number. How much each listener cares is
 * secret, so the range is wide.
 */
const MOVED_MINDS = 6;

/**
 * How many states a speech can move; a state that moves by half a step counts as half. The reasons include how much
 * taking the floor helps the text, how far the speech carries with the chair, and the trust that an argument costs if
 * it suits other texts of the article better.
 */
export function ofSpeech(world: OpenWorld, speaker: number, command: Speak): Forecast {
  const { article, argument } = command;
  const times = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(argument)] ?? 0;
  const share = floorShare(world, article, speaker);
  const carry = carryOf(world, { ...command, country: speaker });
  const leverage = leverageOfFloor(world, speaker, command, carry);
  return around(
    "states",
    quotient(roomPull(world, speaker, command), 1000),
    [
      ...(times === 0 ? [] : [because("worn", -times, "design", article)]),
      because("trust", (world.trust[speaker] ?? 0) - START_TRUST, "design"),
      because("floor", share.spoken - share.now, "design", article),
      ...(leverage === 0 ? [] : [because("leverage", leverage, "design", article)]),
      ...carryReasons(world, speaker, command, carry),
    ],
    MOVED_MINDS,
  );
}

/** How far a speech carries with the chair, in thousandths, and what it costs in trust if it harms its own text. */
function carryReasons(world: OpenWorld, speaker: number, { article }: Speak, carry: number): Reason[] {
  if (!mayHoldPen(world, speaker)) return [];
  const carried = because("carry", carry, "design", article);
  if (carry >= 0) return [carried];
  return [carried, because("contradicted", -CONTRADICTION_TRUST, "design", article)];
}

/** How many states would prefer the bridge to the chair's text, and so could sponsor the bridge. */
export function ofBridge(world: OpenWorld, command: SponsorBridge): Forecast {
  const { article, alternative } = command;
  const n = size(world);
  const chair = world.draft.chair[article] ?? 0;
  let nearer = 0;
  for (let i = 0; i < n; i++) {
    const wish = world.declared[article * n + i] ?? 0;
    if (Math.abs(wish - alternative) < Math.abs(wish - chair)) nearer++;
  }
  const known = world.draft.bridges.find((b) => b.article === article && b.alternative === alternative);
  const missing = Math.max(0, SPONSORS - 1 - (known?.sponsors.length ?? 0));
  return around("states", nearer, missing === 0 ? [] : [because("sponsors", -missing, "design", article)]);
}

/**
 * How much the objection to texts beyond the line grows: by the seat's share of the room's weight, in thousandths,
 * since the chair counts the objection twice.
 */
export function ofRedLine(world: OpenWorld, country: number, { article }: DeclareRedLine): Forecast {
  const weight = floorShare(world, article, country).now;
  return { of: "points", low: weight, high: weight, reasons: [] };
}

/**
 * The number of yes votes that an amendment can expect, with those of states that go along with the delegation. The
 * reasons include how far the votes exceed what it needs, and how much it changes the lead of the whole text. In 310
 * express and standard amendments by level 2, 97 and 88% of the counts were in the range [measured]; of 68 that should
 * carry, 61 did.
 */
export function ofAmendment(world: OpenWorld, country: number, command: ProposeAmendment): Forecast {
  const by = authorOf(world, command) ?? country;
  const votes = countVotes(world, (i) => publicAmendmentVote(world, i, by, command));
  const { majority } = world.scenario.procedure.ballots.amendment;
  const sides = sidesOn(world, by, command);
  const lead = publicLead(world, command) - publicLead(world, null);
  return around("yes", votes.yes, [
    ...sidesOf(sides.gains, sides.loses),
    ...(sides.along === 0 ? [] : [because("goAlong", sides.along)]),
    because("needed", spareOf(votes.yes, neededOf(majority, votes.yes + votes.no)), "design"),
    because("wholeText", lead, "modelled", command.article),
  ]);
}

/** By how many votes it carries, at least 1, or falls short. @example 4 of 4 needed: 1; 3 of 4: −1 */
function spareOf(yes: number, needed: number): number {
  return yes >= needed ? yes - needed + 1 : yes - needed;
}

/** The delegation that has proposed this amendment already, and which others may go along with. */
function authorOf({ amendments }: OpenWorld, { article, alternative }: Term): number | undefined {
  return amendments.find((one) => one.article === article && one.alternative === alternative)?.by;
}

/** How many other states seem to gain, to lose, and to go along although they do neither. */
function sidesOn(
  world: OpenWorld,
  by: number,
  term: Term,
): Readonly<Record<"gains" | "loses" | "along", number>> {
  const found = { gains: 0, loses: 0, between: 0, along: 0 };
  for (let i = 0; i < size(world); i++) {
    if (i === by) continue;
    const side = sideOf(world, i, term);
    found[side]++;
    if (side === "between" && goesAlong(world, i, by)) found.along++;
  }
  return found;
}

/** Counts the expected votes, weighting each delegation's vote by the chance that it is present. */
function countVotes(world: OpenWorld, voteOf: (country: number) => Vote): Readonly<Record<Vote, number>> {
  const votes = { yes: 0, no: 0, abstain: 0 };
  world.scenario.countries.forEach((country, i) => {
    const isPerson = isByHand(world.holders[i]);
    votes[voteOf(i)] += isPerson ? 1000 : 1000 - absence(country);
  });
  const { yes, no, abstain } = votes;
  return { yes: quotient(yes, 1000), no: quotient(no, 1000), abstain: quotient(abstain, 1000) };
}

/** The yes votes expected on the whole text; seats that blocked consensus on it vote no. */
export function ofVote(world: OpenWorld): Forecast {
  const text = currentText(world);
  const blockers = world.treaty.outcome?.blockers ?? [];
  const { yes, no } = countVotes(world, (i) => (blockers.includes(i) ? "no" : publicVote(world, i, text)));
  return around("yes", yes, sidesOf(yes, no));
}

/** The numbers of states in favour and against, as reasons. */
function sidesOf(yes: number, no: number): Reason[] {
  return [because("inFavour", yes), because("opposed", -no)];
}
