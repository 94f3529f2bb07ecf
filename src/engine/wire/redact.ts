/** What a seat may know of an event, by allow-list: a new event does not compile until it is decided here. */
import type { CommandType } from "../state/command.ts";
import type { Consequences, Move } from "../state/consequence.ts";
import type { EventType, GameEvent } from "../state/event.ts";
import type { Scenario } from "../state/scenario.ts";
import type { Seat } from "../state/seat.ts";
import { indexOf } from "../state/seat.ts";

type Cut<T extends EventType> = (
  event: Extract<GameEvent, { type: T }>,
  country: number,
  seat: Seat,
) => GameEvent | null;

const open = <E extends GameEvent>(event: E): E => event;
const hidden = (): null => null;
const between = <E extends GameEvent & { from: number; to: number }>(event: E, country: number): E | null =>
  event.from === country || event.to === country ? event : null;

/** Laws, reservations and votes at home are public, without their odds; hearings and consultations are not. */
const OPEN_ACTS: readonly CommandType[] = ["implementLaw", "callVote", "enterReservation"];

const CUTS: Readonly<{ [T in EventType]: Cut<T> }> = {
  matchOpened: (event) => ({ ...event, seed: "", opening: null }),
  seatChanged: open,
  readinessChanged: open,
  beatClosed: open,
  pauseChanged: open,
  beatUndone: (event) => ({ ...event, at: null }),
  actSealed: (event, _, seat) => (event.seat === seat ? event : null),
  actUnsealed: (event, _, seat) => (event.seat === seat ? event : null),
  offerMade: (event, country) => (event.offer.from === country || event.offer.to === country ? event : null),
  offerAnswered: between,
  offerWithdrawn: between,
  beatOpened: open,
  floorOpened: open,
  placardsRevealed: open,
  careShown: hidden,
  textRevised: open,
  speechesHeard: open,
  newsBroke: open,
  mindsMoved: hidden,
  redLinesDeclared: open,
  redLinesDropped: open,
  bridgesSponsored: open,
  bridgeBuilt: open,
  consulted: (event, country) => {
    const answers = event.answers.filter((answer) => answer.by === country);
    return answers.length === 0 ? null : { ...event, answers };
  },
  offersExchanged: (event, country) => {
    const offers = event.offers.filter((offer) => offer.from === country || offer.to === country);
    return offers.length === 0 ? null : { ...event, offers };
  },
  offersSettled: (event, country) => {
    const offers = event.offers.filter((offer) => offer.from === country || offer.to === country);
    const isCharged = event.did?.trust?.some(({ countries }) => countries.includes(country)) === true;
    return offers.length === 0 && !isCharged ? null : { ...event, offers };
  },
  packagesAgreed: open,
  standsTaken: open,
  promisesReckoned: open,
  articleAgreed: open,
  articleNotTested: open,
  articleHeld: open,
  roundClosed: open,
  packagePut: open,
  amendmentsProposed: open,
  amendmentVoted: open,
  packageTested: open,
  textDecided: open,
  homesOpened: (event, country) => ({
    ...event,
    pace: 0,
    tilt: 0,
    homes: event.homes.filter((home) => home.country === country),
  }),
  signaturesOpened: open,
  eventStruck: open,
  eventAnswered: open,
  homeStepped: (event, country) => ({
    ...event,
    homes: event.homes.filter((home) => home.country === country),
    steps: event.steps.flatMap((step) => {
      if (step.country === country) return step;
      return OPEN_ACTS.includes(step.act) ? { ...step, chance: 0, support: 0 } : [];
    }),
  }),
  reservationsEntered: open,
  assistanceGiven: open,
  campaignsRun: open,
  pledgesMade: open,
  pledgesSettled: open,
  pricesNamed: open,
  pricesGranted: open,
  monthsPassed: open,
  thresholdReached: open,
  requestsMade: open,
  requestsAnswered: open,
  taskForcesFormed: open,
  conferenceHeld: open,
  matchEnded: open,
};

/** Events whose consequences are no more secret than the events: the room sees who pays and who is paid. */
const isOpen = (type: EventType): boolean => CUTS[type] === open;

/** What an event did to the seat itself, and to trust in the open; credit and a home table are each seat's own. */
function cutConsequences(did: Consequences, isPublic: boolean, country: number): Consequences {
  const own = <C>(moves: readonly Move<C>[] = []): readonly Move<C>[] =>
    moves.flatMap((move) => {
      const countries = move.countries.filter((one) => one === country);
      return countries.length === 0 ? [] : [{ ...move, countries }];
    });
  const parts = {
    ...did,
    trust: isPublic ? (did.trust ?? []) : own(did.trust),
    credit: own(did.credit),
    homes: (did.homes ?? []).filter((home) => home.country === country),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part.length > 0)) as Consequences;
}

/** The part of an event a seat may know; null where it may know nothing. */
export function redact(scenario: Scenario, event: GameEvent, seat: Seat): GameEvent | null {
  const cut = CUTS[event.type] as (event: GameEvent, country: number, seat: Seat) => GameEvent | null;
  const country = indexOf(scenario, seat);
  const seen = cut(event, country, seat);
  if (seen?.did === undefined) return seen;
  return { ...seen, did: cutConsequences(seen.did, isOpen(event.type), country) };
}
