/**
 * Whether a match can have gone as a log tells it: events in the beats to which they belong, numbers that fit the
 * world they meet, and behind every act of a hand the entry that gave it. For logs of other versions, which cannot be
 * recomputed; which texts, votes and dates came of the rules of their day is not judged.
 */

import type { EventType, GameEvent } from "../engine/events/event.ts";
import { evolve } from "../engine/events/evolve.ts";
import { areAllReady, isHand } from "../engine/seats/hands.ts";
import { type Command, isSameCommand } from "../engine/state/command.ts";
import { type Counted, voteAt } from "../engine/state/digits.ts";
import { TEACHER } from "../engine/state/seat.ts";
import { isByHand } from "../engine/state/setup.ts";
import type { Ballot, Offer } from "../engine/state/treaty.ts";
import type { Beat, World } from "../engine/state/world.ts";
import { foldWith } from "./history.ts";
import type { Entry } from "./types.ts";

/** Where a match goes from a beat. */
const NEXT: Readonly<Record<Beat, readonly Beat[]>> = {
  sound: ["deal"],
  deal: ["close"],
  close: ["sound", "lastSounding", "amend", "stand", "vote"],
  lastSounding: ["amend"],
  amend: ["amendVote", "stand", "vote"],
  amendVote: ["stand", "vote"],
  stand: ["vote", "sign"],
  vote: ["sign"],
  sign: ["season"],
  season: ["season", "conference"],
  conference: [],
  over: [],
};

const ANY: readonly Beat[] = Object.keys(NEXT) as Beat[];

/** The beats in which an event happens. */
const BEATS_OF: Readonly<Record<EventType, readonly Beat[]>> = {
  matchOpened: ["sound"],
  seatChanged: ANY,
  readinessChanged: ANY,
  beatClosed: ANY,
  pauseChanged: ANY,
  beatUndone: ANY,
  actSealed: ANY,
  actUnsealed: ANY,
  offerMade: ["deal"],
  offerAnswered: ["deal"],
  offerWithdrawn: ["deal"],
  beatOpened: ANY,
  floorOpened: ["sound", "close"],
  placardsRevealed: ["sound", "lastSounding"],
  careShown: ["sound", "lastSounding"],
  textRevised: ["sound", "deal", "lastSounding"],
  speechesHeard: ["sound"],
  newsBroke: ["close"],
  mindsMoved: ["sound"],
  redLinesDeclared: ["deal"],
  redLinesDropped: ["deal"],
  bridgesSponsored: ["deal"],
  bridgeBuilt: ["deal"],
  consulted: ["deal"],
  offersExchanged: ["deal"],
  offersSettled: ["deal"],
  packagesAgreed: ["deal"],
  standsTaken: ["close"],
  promisesReckoned: ["close", "stand", "vote", "season"],
  articleAgreed: ["close"],
  articleNotTested: ["close"],
  articleHeld: ["close"],
  roundClosed: ["close"],
  packagePut: ["close", "lastSounding"],
  amendmentsProposed: ["amend"],
  amendmentVoted: ["amendVote"],
  packageTested: ["stand"],
  textDecided: ["stand", "vote"],
  homesOpened: ["stand", "vote"],
  signaturesOpened: ["sign"],
  eventStruck: ["season"],
  eventAnswered: ["season"],
  homeStepped: ["season"],
  reservationsEntered: ["season"],
  assistanceGiven: ["season"],
  campaignsRun: ["season"],
  pledgesMade: ["season"],
  pledgesSettled: ["season"],
  pricesNamed: ["season"],
  pricesGranted: ["season"],
  monthsPassed: ["season"],
  thresholdReached: ["season"],
  requestsMade: ["season"],
  requestsAnswered: ["season"],
  taskForcesFormed: ["season"],
  conferenceHeld: ["conference"],
  matchEnded: ["vote", "season", "conference"],
};

type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;
type Fits = Readonly<{ [T in EventType]?: (world: World, event: EventOf<T>) => boolean }>;

/** How the numbers of an event fit the world that it meets; events without a line fit any. */
const FITS: Fits = {
  matchOpened: (world, { opening }) => world.seq === 0 && opening !== null,
  readinessChanged: (world, { seat }) => isHand(world, seat),
  beatClosed: (world, { cause, by }) =>
    cause === "allReady" ? isHand(world, by) && areAllReady(world) : by === TEACHER,
  beatOpened: (world, { beat, round, month }) =>
    month === world.month &&
    (round === world.round || round === world.round + 1) &&
    (world.clock === 0 ? beat === "sound" : NEXT[world.beat].includes(beat)),
  floorOpened: (world, { round, floor, texts }) =>
    round === world.round + 1 && floor.length === texts.length && floor.every((a) => isUnsettled(world, a)),
  placardsRevealed: (world, { article, texts, placards }) =>
    world.draft.floor.includes(article) && texts.length === placards.length,
  newsBroke: (world, { news, article }) =>
    !world.struck.includes(news) && world.draft.floor.includes(article),
  textRevised: (world, { article, before }) => before === (world.draft.chair[article] ?? -1),
  offerMade: (world, { offer }) => isNewOffer(world, offer),
  offersExchanged: (world, { offers }) => offers.every((offer) => isNewOffer(world, offer)),
  offerAnswered: (world, { offer, from, to }) => isOpenOffer(world, offer, from, to),
  offerWithdrawn: (world, { offer, from, to }) => isOpenOffer(world, offer, from, to),
  offersSettled: (world, { offers }) => offers.every(({ id, from, to }) => isOpenOffer(world, id, from, to)),
  articleAgreed: (world, { article }) => isUnsettled(world, article),
  roundClosed: (world, { round }) => round === world.round,
  amendmentVoted: (world, { amendment, ballot }) =>
    world.amendments.some((one) => one.article === amendment.article) && isCounted(ballot),
  textDecided: (_, { outcome }) => outcome.ballot === null || isCounted(outcome.ballot),
  eventAnswered: (world, { country, happening }) =>
    world.happenings.some((one) => one.event === happening.event && one.country === country),
  homeStepped: (world, { homes }) =>
    homes.every(({ country }) => world.secrets.homes.some((home) => home.country === country)),
  pledgesSettled: (world, { pledges }) => pledges.length === world.pledges.length,
  monthsPassed: (world, { from, to, signatures, deposits }) => {
    const isIn = ([month]: readonly [number, number]): boolean => month >= from && month <= to;
    const isNew = ([, country]: readonly [number, number]): boolean => world.treaty.deposited[country] === -1;
    return (
      from === world.month && to >= from && [...signatures, ...deposits].every(isIn) && deposits.every(isNew)
    );
  },
  thresholdReached: (world, { month, inForce }) => world.treaty.reached === -1 && inForce >= month,
  conferenceHeld: (_, { conference }) => isCounted(conference.observers) && isCounted(conference.protocol),
  matchEnded: (world, { month }) => month === world.month,
};

function isUnsettled(world: World, article: number): boolean {
  return world.draft.agreed[article] === -1;
}

function isNewOffer({ secrets }: World, { id, status }: Offer): boolean {
  return status === "open" && secrets.offers.every((offer) => offer.id !== id);
}

function isOpenOffer({ secrets }: World, id: number, from: number, to: number): boolean {
  return secrets.offers.some(
    (offer) => offer.id === id && offer.status === "open" && offer.from === from && offer.to === to,
  );
}

/** Whether a tally is the count of the votes beside it. */
function isCounted({ votes, tally }: Ballot): boolean {
  const counted: Record<Counted, number> = { yes: 0, no: 0, abstain: 0, absent: 0, noVote: 0 };
  for (let i = 0; i < votes.length; i++) counted[voteAt(votes, i)] += 1;
  return (["yes", "no", "abstain", "absent"] as const).every((vote) => tally[vote] === counted[vote]);
}

/** Credit and blocks that were spent were there. */
function isSolvent({ credit, blocks }: World): boolean {
  return [...credit, ...blocks].every((amount) => amount >= 0);
}

/** The world after a log that a match may have left, from the world it opened with; null after any other. */
export function foldSound(
  opened: World,
  events: readonly GameEvent[],
  entries: readonly Entry[],
): World | null {
  let at = 0;
  const world = foldWith(opened, events, (before, event) => {
    if (!fits(before, event)) return null;
    const hand = entryBehind(before, event);
    if (hand !== null && !isSame(hand, entries[at++])) return null;
    const after = evolve(before, event);
    return isSolvent(after) ? after : null;
  });
  return at === entries.length && events[0]?.type === "matchOpened" ? world : null;
}

function fits(world: World, event: GameEvent): boolean {
  if (world.beat === "over" || !BEATS_OF[event.type].includes(world.beat)) return false;
  const judge = FITS[event.type] as ((world: World, event: GameEvent) => boolean) | undefined;
  return judge?.(world, event) ?? true;
}

type EntryBehind = Readonly<{ [T in EventType]?: (world: World, event: EventOf<T>) => Entry | null }>;

/** The entry behind an event that a hand caused. */
const ENTRY_BEHIND: EntryBehind = {
  actSealed: (world, { seat, command }) => ({ beat: world.clock, seat, command }),
  actUnsealed: (world, { seat, slot }) => ({ beat: world.clock, seat, command: { type: "unseal", slot } }),
  seatChanged: (world, { seat, holder }) => byTeacher(world, { type: "changeSeat", of: seat, holder }),
  readinessChanged: (world, { seat, isReady }) => ({
    beat: world.clock,
    seat,
    command: { type: isReady ? "ready" : "notReady" },
  }),
  beatClosed: (world, { by, cause }) => ({
    beat: world.clock,
    seat: by,
    command: { type: "closeBeat", cause },
  }),
  beatUndone: (world) => byTeacher(world, { type: "undoBeat" }),
  pauseChanged: (world, { isPaused }) => byTeacher(world, { type: "pause", isPaused }),
  eventStruck: (world, { by, happening: { event } }) =>
    by === "teacher" ? byTeacher(world, { type: "inject", event }) : null,
  consulted: (world, { answers: [answer] }) =>
    answer === undefined
      ? null
      : entryOf(world, answer.by, { type: "consult", article: answer.article, country: answer.about }),
  offerMade: (world, { offer: { from, to, give, ask, assistance } }) =>
    isPerson(world, from) ? entryOf(world, from, { type: "offerPackage", to, give, ask, assistance }) : null,
  offerAnswered: (world, { to, offer, accepted }) =>
    isPerson(world, to) ? entryOf(world, to, { type: "answerOffer", offer, accept: accepted }) : null,
  offerWithdrawn: (world, { from, offer }) =>
    isPerson(world, from) ? entryOf(world, from, { type: "withdrawOffer", offer }) : null,
};

function byTeacher({ clock }: World, command: Entry["command"]): Entry {
  return { beat: clock, seat: TEACHER, command };
}

function entryBehind(world: World, event: GameEvent): Entry | null {
  const made = ENTRY_BEHIND[event.type] as ((world: World, event: GameEvent) => Entry | null) | undefined;
  return made?.(world, event) ?? null;
}

function entryOf(world: World, country: number, command: Entry["command"]): Entry {
  return { beat: world.clock, seat: world.scenario.countries[country]?.iso3 ?? "", command };
}

function isPerson(world: World, country: number): boolean {
  return isByHand(world.holders[country]);
}

function isSame(hand: Entry, given: Entry | undefined): boolean {
  const isOf = given?.beat === hand.beat && given.seat === hand.seat;
  return isOf && isSameCommand(given.command as Command, hand.command as Command);
}
