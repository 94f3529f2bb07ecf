/** What a seat did in a beat, read from the events that it heard. */
import type { EventType, Fact, GameEvent } from "../../../engine/events/event.ts";
import type { Command, Vote } from "../../../engine/state/command.ts";
import { type Counted, placardAt, standAt, voteAt, wishAt } from "../../../engine/state/digits.ts";
import { CARDS, UN_GROUPS } from "../../../engine/state/scenario.ts";

type Of<T extends EventType> = Extract<Fact, { type: T }>;

/** The acts of a seat in these events, in their order. Acts that no event shows, such as a ruling, are left out. */
export function ownActs(events: readonly GameEvent[], own: number): readonly Command[] {
  return events.flatMap((event) => {
    const read = READERS[event.type] as ((event: Fact, own: number) => readonly Command[]) | undefined;
    return read?.(event, own) ?? [];
  });
}

const READERS: Readonly<{ [T in EventType]?: (event: Of<T>, own: number) => readonly Command[] }> = {
  placardsRevealed: ({ article, placards, wishes }, own) => {
    const laid = placards.map((row) => placardAt(row, own));
    const shown = laid.filter((placard) => placard !== null);
    if (shown.length < laid.length || shown.length === 0) return [];
    return [{ type: "layPlacards", article, placards: shown, wish: wishAt(wishes, own), care: 1 }];
  },
  speechesHeard: ({ speeches }, own) =>
    speeches
      .filter(({ country }) => country === own)
      .map(({ country: _, ...speech }) => ({ type: "speak", ...speech })),
  offerMade: ({ offer: { from, to, give, ask, assistance } }, own) =>
    from === own ? [{ type: "offerPackage", to, give, ask, assistance }] : [],
  offersExchanged: ({ offers }, own) =>
    offers
      .filter(({ from }) => from === own)
      .map(({ to, give, ask, assistance }) => ({ type: "offerPackage", to, give, ask, assistance })),
  offerAnswered: ({ offer, to, accepted }, own) =>
    to === own ? [{ type: "answerOffer", offer, accept: accepted }] : [],
  offerCountered: ({ offer, to, counter: { give, ask } }, own) =>
    to === own ? [{ type: "counterOffer", offer, give, ask }] : [],
  offerWithdrawn: ({ offer, from }, own) => (from === own ? [{ type: "withdrawOffer", offer }] : []),
  bridgesSponsored: ({ sponsors }, own) =>
    sponsors
      .filter(({ country }) => country === own)
      .map(({ article, alternative }) => ({ type: "sponsorBridge", article, alternative })),
  redLinesDeclared: ({ lines }, own) =>
    lines
      .filter(({ country }) => country === own)
      .map(({ article, alternative }) => ({ type: "declareRedLine", article, alternative })),
  redLinesDropped: ({ lines }, own) =>
    lines.filter(({ country }) => country === own).map(({ article }) => ({ type: "dropRedLine", article })),
  standsTaken: ({ article, stands }, own) => {
    const stand = standAt(stands, own);
    return stand === null ? [] : [{ type: "takeStand", article, stand, breaking: false }];
  },
  amendmentsProposed: ({ amendments }, own) =>
    amendments
      .filter(({ by }) => by === own)
      .map(({ article, alternative }) => ({ type: "proposeAmendment", article, alternative })),
  packageTested: ({ stands }, own) => {
    const stand = standAt(stands, own);
    return stand === "join" || stand === "block" ? [{ type: "standOnPackage", stand }] : [];
  },
  textDecided: ({ outcome }, own) => {
    const vote = outcome.ballot === null ? "noVote" : voteAt(outcome.ballot.votes, own);
    return vote === "noVote" || vote === "absent" ? [] : [{ type: "castVote", vote }];
  },
  signaturesOpened: ({ signed, declarations }, own) =>
    signed[own] === 1
      ? [{ type: "sign", declaration: CARDS[(declarations[own] ?? 0) - 1] ?? "none" }]
      : [{ type: "stayOut" }],
  homeStepped: ({ steps }, own) => steps.filter(({ country }) => country === own).flatMap(stepAct),
  assistanceGiven: ({ gifts }, own) =>
    gifts.filter(({ from }) => from === own).map(({ to }) => ({ type: "assist", to })),
  campaignsRun: ({ campaigns }, own) =>
    campaigns.flatMap(({ by, group }) => {
      const unGroup = UN_GROUPS[group];
      return by === own && unGroup !== undefined ? [{ type: "campaign", unGroup }] : [];
    }),
  pledgesMade: ({ pledges }, own) =>
    pledges
      .filter(({ by }) => by === own)
      .map(({ with: partners, count, until }) => ({ type: "pledge", with: partners, count, season: until })),
  pricesNamed: ({ prices }, own) =>
    prices.filter(({ by }) => by === own).map(({ price, of }) => ({ type: "namePrice", price, of })),
  pricesGranted: ({ by, givers }, own) =>
    by.filter((_, at) => givers[at] === own).map((to) => ({ type: "grantPrice", to })),
  eventAnswered: ({ country, answer }, own) => (country === own ? [{ type: "answerEvent", answer }] : []),
  requestsAnswered: ({ requests }, own) =>
    requests.flatMap(({ to, answer }) =>
      to === own && answer !== "open" && answer !== "unanswered" ? [{ type: "answerRequest", answer }] : [],
    ),
  taskForcesFormed: ({ forces }, own) =>
    forces
      .filter(({ members }) => members[0] === own)
      .map(({ members }) => ({ type: "formTaskForce", with: members.slice(1) })),
  conferenceHeld: ({ conference: { observers, protocol } }, own) => {
    const votes = [voteAt(observers.votes, own), voteAt(protocol.votes, own)] as const;
    const isCast = (vote: Counted): vote is Vote => vote !== "absent" && vote !== "noVote";
    return isCast(votes[0]) && isCast(votes[1])
      ? [{ type: "castConference", observers: votes[0], protocol: votes[1] }]
      : [];
  },
};

type Step = Of<"homeStepped">["steps"][number];

/** An act at home. A gamble is any vote that was not certain to pass. */
function stepAct({ act, card, chance }: Step): readonly Command[] {
  switch (act) {
    case "implementLaw":
    case "deposit":
      return [{ type: act }];
    case "consultAtHome":
      return card === "none" ? [] : [{ type: act, card }];
    case "holdHearing":
    case "enterReservation":
      return card === "none" || card === "law" ? [] : [{ type: act, card }];
    case "callVote":
      return [{ type: act, gamble: chance < 65_536 }];
    default:
      return [];
  }
}
