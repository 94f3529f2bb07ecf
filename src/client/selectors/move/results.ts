/** What came of a seat's acts in a beat: each result beside the forecast that the seat had before. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { forecast } from "../../../engine/forecasts/forecast.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term, Vote } from "../../../engine/state/command.ts";
import { voteAt } from "../../../engine/state/digits.ts";
import type { HomeStep } from "../../../engine/state/event-parts.ts";
import type { Ballot, Pact } from "../../../engine/state/treaty.ts";
import { isDecisive } from "../match/last-vote.ts";
import { type WhyFew, whyFewOpposed } from "../match/why-few-opposed.ts";
import { type BridgeNeed, bridgeNeed } from "../negotiation/bridge-need.ts";
import { isTooLate } from "../negotiation/chances.ts";
import { freedIn } from "../negotiation/freed.ts";
import { promiseFates } from "../negotiation/promise-fates.ts";
import { type ClosedResult, closedResult, type Range } from "./closed-result.ts";
import { type ConferenceDecided, decidedAt } from "./conference-decided.ts";
import { type OfferResult, offersAnswered } from "./offer-results.ts";
import { ownActs } from "./own-acts.ts";
import { type TextPut, type Times, textsPut } from "./texts-put.ts";

export type { Range } from "./closed-result.ts";

export type MoveResult =
  | TextPut
  | OfferResult
  /** `need`: what the bridge still lacks; null if the text is on the table now. `isLate`: whether it cannot be put any more. */
  | Readonly<{
      of: "bridge";
      article: number;
      alternative: number;
      sponsors: number;
      need: BridgeNeed | null;
      isLate: boolean;
    }>
  | ClosedResult
  | Readonly<{
      of: "amendment";
      article: number;
      alternative: number;
      by: number;
      ballot: Ballot;
      /** The seat's own vote, or null if it did not vote. */
      vote: Vote | null;
      isDecisive: boolean;
      expected: Range | null;
    }>
  | Readonly<{ of: "notAdmitted" }>
  /** `why`: why so few blocked the text; null if many did, or if nobody had objected. */
  | Readonly<{ of: "package"; blockers: readonly number[]; why: WhyFew | null }>
  | Readonly<{
      of: "decided";
      how: "consensus" | "vote" | "failed";
      ballot: Ballot | null;
      isDecisive: boolean;
      expected: Range | null;
      why: WhyFew | null;
      /** How many states had blocked the text before this vote. */
      blocked: number;
    }>
  /** `against`: how many of them had voted no. */
  | Readonly<{ of: "signed"; count: number; against: number }>
  | Readonly<{ of: "freed"; pact: Pact }>
  /** What others made of their promises to the seat, and how many promises by it or to it were left without a result. */
  | Readonly<{ of: "promises"; kept: readonly number[]; broken: readonly number[]; open: number }>
  | Readonly<{ of: "step"; step: HomeStep }>
  | Readonly<{ of: "pledge"; how: "met" | "lapsed" | "broken" }>
  | Readonly<{ of: "brought"; countries: readonly number[] }>
  | Readonly<{ of: "joined" }>
  | Readonly<{ of: "request"; case: number; answer: "help" | "terms" | "refuse" | "unanswered" }>
  | Readonly<{ of: "event"; event: string; answer: string }>
  | Readonly<{ of: "forces"; members: readonly number[] }>
  | ConferenceDecided;

/** The results of a seat's acts in these events, in their order. */
export function moveResults(events: readonly GameEvent[], { now, before }: Times): readonly MoveResult[] {
  const acts = ownActs(events, now.country);
  return [
    ...textsPut(events, { now, before }, acts),
    ...offersAnswered(events, { now, before }),
    ...events.flatMap((event) => resultsOf(event, { now, before })),
    ...freed(events, now),
    ...promises(events, now),
  ];
}

function promises(events: readonly GameEvent[], { world, country }: Seen): readonly MoveResult[] {
  const all = promiseFates(events, world.pacts).filter(({ by, to }) => by === country || to === country);
  const of = (fate: "kept" | "broken"): readonly number[] =>
    all.flatMap((one) => (one.to === country && one.fate === fate ? [one.by] : []));
  const [kept, broken] = [of("kept"), of("broken")];
  const open = all.filter(({ fate }) => fate === "open").length;
  return kept.length + broken.length + open === 0 ? [] : [{ of: "promises", kept, broken, open }];
}

/** Promises by the seat or to it that bind no more. */
function freed(events: readonly GameEvent[], { world, country }: Seen): readonly MoveResult[] {
  return freedIn(events, world.pacts)
    .filter(({ by, to }) => by === country || to === country)
    .map((pact) => ({ of: "freed", pact }));
}

function resultsOf(event: GameEvent, { now, before }: Times): readonly MoveResult[] {
  const { country } = now;
  switch (event.type) {
    case "bridgesSponsored":
      return event.sponsors
        .filter((sponsor) => sponsor.country === country)
        .map((sponsor) => bridgeCalled(now, sponsor));
    case "articleAgreed":
    case "articleHeld":
    case "articleNotTested":
      return [closedResult(event, { now, before })];
    case "amendmentsProposed":
      return event.dropped.includes(country) ? [{ of: "notAdmitted" }] : [];
    case "amendmentVoted":
      return [amended(event, { now, before })];
    case "packageTested":
      return [packageTested(event, now)];
    case "textDecided":
      return [decided(event, { now, before })];
    case "signaturesOpened":
      return [signedBy(event, now)];
    default:
      return afterAdoption(event, now);
  }
}

function packageTested({ blockers }: Extract<GameEvent, { type: "packageTested" }>, now: Seen): MoveResult {
  return { of: "package", blockers, why: whyFewOpposed(now, blockers.length) };
}

function signedBy({ signed }: Extract<GameEvent, { type: "signaturesOpened" }>, { world }: Seen): MoveResult {
  const votes = world.treaty.outcome?.ballot?.votes ?? "";
  const signatories = signed.flatMap((one, country) => (one === 1 ? [country] : []));
  const against = signatories.filter((country) => votes !== "" && voteAt(votes, country) === "no").length;
  return { of: "signed", count: signatories.length, against };
}

function decided(
  { outcome: { how, ballot, blockers } }: Extract<GameEvent, { type: "textDecided" }>,
  { now, before }: Times,
): MoveResult {
  const isDecided = ballot !== null && isDecisive(ballot, now.country);
  const expected = before === null ? null : forecast(before, { type: "castVote", vote: "yes" });
  const why = ballot?.carried === true ? whyFewOpposed(now, ballot.tally.no) : null;
  const blocked = blockers.length;
  return { of: "decided", how, ballot, isDecisive: isDecided, expected, why, blocked };
}

function bridgeCalled(now: Seen, { article, alternative }: Term): MoveResult {
  const { texts, bridges } = now.world.draft;
  const isBuilt = texts[article]?.includes(alternative) === true;
  const called = bridges.find((one) => one.article === article && one.alternative === alternative);
  const sponsors = called?.sponsors ?? [];
  const need = isBuilt ? null : bridgeNeed(now, { article, alternative }, sponsors);
  const isLate = isTooLate(now, article);
  return { of: "bridge", article, alternative, sponsors: sponsors.length, need, isLate };
}

type Amended = Extract<GameEvent, { type: "amendmentVoted" }>;

function amended({ amendment, ballot }: Amended, { now: { country }, before }: Times): MoveResult {
  const expected = before === null ? null : amendmentRange(before, amendment);
  const decided = isDecisive(ballot, country);
  return {
    of: "amendment",
    ...amendment,
    ballot,
    vote: voteOf(ballot, country),
    isDecisive: decided,
    expected,
  };
}

function voteOf({ votes }: Ballot, country: number): Vote | null {
  const vote = voteAt(votes, country);
  return vote === "absent" || vote === "noVote" ? null : vote;
}

/** The votes that an amendment was expected to win. */
function amendmentRange(before: Seen, { article, alternative }: Term): Range | null {
  return forecast(before, { type: "proposeAmendment", article, alternative });
}

function afterAdoption(event: GameEvent, now: Seen): readonly MoveResult[] {
  const { country } = now;
  switch (event.type) {
    case "homeStepped":
      return event.steps.filter((step) => step.country === country).map((step) => ({ of: "step", step }));
    case "pledgesSettled":
      return (["met", "lapsed", "broken"] as const)
        .filter((how) => event[how].includes(country))
        .map((how) => ({ of: "pledge", how }));
    case "monthsPassed": {
      const countries = event.broughtIn.filter(({ by }) => by === country).map((one) => one.country);
      const isIn = event.deposits.some(([, joined]) => joined === country);
      return [
        ...(isIn ? [{ of: "joined" } as const] : []),
        ...(countries.length > 0 ? [{ of: "brought", countries } as const] : []),
      ];
    }
    case "requestsAnswered":
      return event.requests.flatMap(({ to, case: id, answer }) =>
        to === country && answer !== "open" ? [{ of: "request", case: id, answer }] : [],
      );
    case "eventAnswered":
      return event.country === country
        ? [{ of: "event", event: event.happening.event, answer: event.answer }]
        : [];
    case "taskForcesFormed":
      return event.forces
        .filter(({ members }) => members[0] === country)
        .map(({ members }) => ({ of: "forces", members: members.slice(1) }));
    case "conferenceHeld":
      return (["observers", "protocol"] as const).map((question) => decidedAt(event, question, now));
    default:
      return [];
  }
}
