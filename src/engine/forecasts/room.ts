/** What a seat can expect from acts in the room: how many states change their minds, accept or block. */

import { setAt } from "../exact/patch.ts";
import { clamp, quotient } from "../exact/whole.ts";
import { absence } from "../model/ballot.ts";
import { floorShare } from "../model/chair.ts";
import {
  ASSISTANCE_UNIT,
  amendmentMargin,
  CREDIBLE,
  packageMargin,
  SPONSORS,
  START_TRUST,
} from "../model/costs.ts";
import { leverageOfFloor } from "../model/leverage.ts";
import { packageScore, partnerHalves } from "../model/market.ts";
import { isFree } from "../model/pacts.ts";
import { carryOf } from "../model/pens.ts";
import { roomPull } from "../model/persuasion.ts";
import { seemsBeyond, shownBy, shownMargin } from "../model/shown.ts";
import { givesUp } from "../model/stakes.ts";
import { currentText } from "../model/whole-text.ts";
import { priceUnit } from "../model/worth.ts";
import { ownOffer, type Seen } from "../seats/seen.ts";
import type {
  DeclareRedLine,
  OfferPackage,
  ProposeAmendment,
  Speak,
  SponsorBridge,
  Term,
  Vote,
} from "../state/command.ts";
import type { Forecast, Reason, ReasonCode } from "../state/forecast.ts";
import { ARGUMENTS } from "../state/scenario.ts";
import { isByHand } from "../state/setup.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { around, because } from "./basics.ts";
import { publicVote } from "./explain.ts";

/**
 * The width of the range for the number of states moved, in tenths of that number. How much each listener cares is
 * secret, so the range is wide.
 */
const MOVED_MINDS = 6;

/**
 * How many states a speech can move; a state that moves by half a step counts as half. The reasons include how much
 * taking the floor helps the text.
 */
export function ofSpeech(world: OpenWorld, speaker: number, command: Speak): Forecast {
  const { article, argument } = command;
  const times = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(argument)] ?? 0;
  const share = floorShare(world, article, speaker);
  const leverage = leverageOfFloor(world, speaker, command, carryOf(world, { ...command, country: speaker }));
  return around(
    "states",
    quotient(roomPull(world, speaker, command), 1000),
    [
      ...(times === 0 ? [] : [because("worn", -times, "design", article)]),
      because("trust", (world.trust[speaker] ?? 0) - START_TRUST, "design"),
      because("floor", share.spoken - share.now, "design", article),
      ...(leverage === 0 ? [] : [because("leverage", leverage, "design", article)]),
    ],
    MOVED_MINDS,
  );
}

/**
 * The chance that the partner accepts, judged by its public position. In 120 standard matches, partners accepted 2–3%
 * of the packages that looked worse than the margin, 25–29% of those that looked up to five thousandths of ku better,
 * and 60% of those that looked better still (docs/MODEL.md §3.7).
 */
export function ofPackage(world: OpenWorld, from: number, command: OfferPackage): Forecast {
  const halves = partnerHalves(world, from, command);
  const trust = world.trust[from] ?? 0;
  const score = packageScore(world, trust, halves.brought, halves.harm);
  const against = objectionsOf(world, from, command);
  const steps = quotient(1000 * score, priceUnit(world.scenario.articles.length));
  const isOut = against.length > 0 || halves.brought <= 0;
  const middle = isOut ? LEAST_CHANCE : clamp(150 + 110 * steps, LEAST_CHANCE, mostChance(world));
  return {
    of: "chance",
    low: Math.max(0, middle - 150),
    high: Math.min(1000, middle + 100),
    reasons: [...reasonsFor(world, command, trust, halves), ...against],
  };
}

/**
 * The chance, in thousandths, that the best-looking package is accepted. Nobody can see all of the partner's promises
 * and red lines, and there are more of them in a match with more articles.
 * @example 3 articles: 710, 6: 585, 12: 522
 */
function mostChance({ scenario }: OpenWorld): number {
  return 460 + quotient(750, scenario.articles.length);
}

/**
 * The chance, in thousandths, that a partner accepts a package that it should refuse according to public facts.
 * Public facts can mislead.
 */
const LEAST_CHANCE = 20;

type Halves = ReturnType<typeof partnerHalves>;

/** The reasons for and against a package, in u. */
function reasonsFor(
  world: OpenWorld,
  { give, ask, assistance }: OfferPackage,
  trust: number,
  { brought, harm }: Halves,
): Reason[] {
  const help = assistance * ASSISTANCE_UNIT;
  const clause = (term: Term, value: number): Reason => ({
    code: "clause",
    value,
    ...term,
    mark: "modelled",
  });
  return [
    clause(give, brought - help),
    clause(ask, harm),
    ...(help === 0 ? [] : [because("assistance", help, "design")]),
    because("trust", quotient(trust * brought, START_TRUST) - brought, "design"),
    because("margin", -packageMargin(world.scenario), "design"),
  ];
}

/**
 * The reasons why a partner accepted or refused a package, judged by the trust when the offer was made and without
 * the promises that followed.
 */
export function explainAnswer(own: Seen, id: number): readonly Reason[] {
  const offer = ownOffer(own, id);
  if (offer === null) return [];
  const { world } = own;
  const { from, to, give, ask, assistance } = offer;
  const trust = setAt(world.trust, from, offer.trust);
  const pacts = world.pacts.filter(
    (pact) => !((pact.by === from && pact.to === to) || (pact.by === to && pact.to === from)),
  );
  const command: OfferPackage = { type: "offerPackage", to, give, ask, assistance };
  return ofPackage({ ...world, trust, pacts }, from, command).reasons;
}

/**
 * Public reasons why a partner must refuse. Each reason weighs as much as all the attention that the partner gives
 * the article.
 */
function objectionsOf(world: OpenWorld, from: number, { to, ask }: OfferPackage): Reason[] {
  const { salience, objectives } = shownBy(world, to);
  const weight = -1000 * (salience[ask.article] ?? 0) - packageMargin(world.scenario);
  const codes: [ReasonCode, boolean][] = [
    ["redLine", seemsBeyond(world, to, ask.article, ask.alternative)],
    ["bound", !isFree(world, to, ask)],
    ["mandate", givesUp(objectives, ask)],
    ["unreliable", (world.trust[from] ?? 0) < CREDIBLE],
  ];
  return codes.filter(([, holds]) => holds).map(([code]) => because(code, weight, "modelled", ask.article));
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

/** The number of yes votes that an amendment can expect. */
export function ofAmendment(world: OpenWorld, command: ProposeAmendment): Forecast {
  const now = world.treaty.text[command.article] ?? 0;
  const margin = amendmentMargin(world.scenario);
  const { yes, no } = countVotes(world, (i) => {
    const gain =
      shownMargin(world, i, command.article, command.alternative) -
      shownMargin(world, i, command.article, now);
    return gain > margin ? "yes" : gain < -margin ? "no" : "abstain";
  });
  return around("yes", yes, sidesOf(yes, no));
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
