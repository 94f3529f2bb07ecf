/** What a match comes to: promises by name, the parts of a result, and the ending to be told. */
import { endingOf, type Outcome } from "../content/index.ts";
import { type GameEvent, type HomeStep, type Reckoning, STAND_DIGIT } from "../engine/event.ts";
import { type Results, SHAME } from "../engine/model/results.ts";
import { indicesOf } from "../engine/model/verdicts.ts";
import {
  BLOCK_TRUST,
  BROKEN_TRUST,
  DECLARATION_TRUST,
  EMPTY_CHAIR_TRUST,
  FACE,
  HELP_TRUST,
  KEPT_TRUST,
  PLEDGE_TRUST,
  REFUSED_TRUST,
  RESERVATION_TRUST,
  SIGNED_TRUST,
  STORY_TRUST,
  WANTON_BLOCK_TRUST,
} from "../engine/numbers.ts";
import { digitAt } from "../engine/patch.ts";
import { INDICES, type Index, type Scenario } from "../engine/scenario.ts";
import type { HomePledge, Offer, PublicWorld } from "../engine/world.ts";
import { crosses } from "../engine/worth.ts";
import { countParties } from "./capital.ts";
import { wordOf } from "./conduct.ts";
import { blocksTold, emptyRounds, idleOffers, stepsChanged } from "./conduct-told.ts";

export type Promises = Readonly<{
  ownKept: readonly Reckoning[];
  ownBroken: readonly Reckoning[];
  /** Promises that others made to this seat. */
  keptToOwn: readonly Reckoning[];
  brokenToOwn: readonly Reckoning[];
  /** Broken between others, by name. */
  brokenElsewhere: readonly Reckoning[];
  keptElsewhere: number;
}>;

/** Promises of packages and of assistance that fell due, seen from a seat (−1: from nobody's). */
export function promisesOf(events: readonly GameEvent[], own: number): Promises {
  const all = events.flatMap((event) => (event.type === "promisesReckoned" ? event.reckonings : []));
  const kept = all.filter((item) => item.kept);
  const broken = all.filter((item) => !item.kept);
  const isElsewhere = ({ by, to }: Reckoning): boolean => by !== own && to !== own;
  return {
    ownKept: kept.filter(({ by }) => by === own),
    ownBroken: broken.filter(({ by }) => by === own),
    keptToOwn: kept.filter(({ to }) => to === own),
    brokenToOwn: broken.filter(({ to }) => to === own),
    brokenElsewhere: broken.filter(isElsewhere),
    keptElsewhere: kept.filter(isElsewhere).length,
  };
}

export type PledgeEnd = Readonly<{ pledge: HomePledge; end: "kept" | "broken" | "void" | "open" | "due" }>;

/** What became of every conditional pledge. */
export function pledgeEnds(world: PublicWorld, events: readonly GameEvent[]): readonly PledgeEnd[] {
  const broken = new Set(events.flatMap((event) => (event.type === "pledgesSettled" ? event.broken : [])));
  return world.pledges.map((pledge) => {
    if (pledge.status === "open") return { pledge, end: "open" };
    if (pledge.status === "void") return { pledge, end: broken.has(pledge.by) ? "broken" : "void" };
    const isParty = (world.treaty.deposited[pledge.by] ?? -1) >= 0;
    return { pledge, end: isParty ? "kept" : "due" };
  });
}

/** Steps of a home table in the beat that closed last, oldest first. */
export function lastSteps(events: readonly GameEvent[], country: number): readonly HomeStep[] {
  return lastBeat(events).flatMap((event) =>
    event.type === "homeStepped" ? event.steps.filter((step) => step.country === country) : [],
  );
}

/** What happened between the last two openings of a beat. */
export function lastBeat(events: readonly GameEvent[]): readonly GameEvent[] {
  const openings = events.flatMap((event, at) => (event.type === "beatOpened" ? [at] : []));
  const [before, last] = openings.slice(-2);
  return before === undefined || last === undefined ? [] : events.slice(before + 1, last);
}

/** What acts between capitals came to; steps at home are told with their chances (`lastSteps`). */
const ABROAD: readonly GameEvent["type"][] = [
  "assistanceGiven",
  "campaignsRun",
  "pledgesMade",
  "pledgesSettled",
  "pricesNamed",
  "pricesGranted",
];

/** Events between capitals of the beat that closed last. */
export function lastAbroad(events: readonly GameEvent[]): readonly GameEvent[] {
  return lastBeat(events).filter(({ type }) => ABROAD.includes(type));
}

export type TrustCode =
  | "kept"
  | "broken"
  | "refused"
  | "idle"
  | "changed"
  | "empty"
  | "blocks"
  | "wanton"
  | "dropped"
  | "joinedBeyond"
  | "reserved"
  | "declared"
  | "helped"
  | "pledges"
  | "wordOut"
  | "wordIn"
  | "wordSigned";
/** What moved a seat's trust, how often, and by how much in all; nothing is listed that never happened. */
export type TrustDeed = Readonly<{ code: TrustCode; count: number; points: number }>;

/** Trust each deed wins or costs: a promise kept at most that, where keeping it cost something. */
const TRUST_OF: Readonly<Record<TrustCode, number>> = {
  kept: KEPT_TRUST,
  helped: HELP_TRUST,
  broken: -BROKEN_TRUST,
  refused: -REFUSED_TRUST,
  idle: -REFUSED_TRUST,
  changed: -STORY_TRUST,
  empty: -EMPTY_CHAIR_TRUST,
  blocks: -BLOCK_TRUST,
  wanton: -WANTON_BLOCK_TRUST,
  dropped: -FACE,
  joinedBeyond: -FACE,
  reserved: -RESERVATION_TRUST,
  declared: -DECLARATION_TRUST,
  pledges: -PLEDGE_TRUST,
  wordOut: -BROKEN_TRUST,
  wordIn: -BROKEN_TRUST,
  wordSigned: -SIGNED_TRUST,
};

/** A finished match as its seat knows it. */
export type Told = Readonly<{
  scenario: Scenario;
  world: PublicWorld;
  events: readonly GameEvent[];
  offers: readonly Offer[];
}>;

/** The deeds of a seat that the room remembers, from the journal and its own packages. */
export function trustDeeds(told: Told, own: number): readonly TrustDeed[] {
  const { scenario, world, events, offers } = told;
  const { ownKept, ownBroken } = promisesOf(events, own);
  const blocks = blocksTold(scenario, events, own);
  const { isBroken, isOverdue } = wordOf(scenario, world, own);
  const isParty = (world.treaty.deposited[own] ?? -1) >= 0;
  const counts: Readonly<Record<TrustCode, number>> = {
    kept: ownKept.length,
    helped: helpOf(world, events, own),
    broken: ownBroken.length,
    refused: offers.filter(({ from, status }) => from === own && status === "refused").length,
    idle: idleOffers(offers, world.pacts, own),
    changed: stepsChanged(events, own),
    empty: emptyRounds(events, own),
    blocks: blocks.plain,
    wanton: blocks.wanton,
    dropped: linesDropped(events, own),
    joinedBeyond: joinedBeyond(events, own),
    reserved: world.treaty.reservations.filter(({ country }) => country === own).length,
    declared: (world.treaty.declared[own] ?? 0) > 0 ? 1 : 0,
    pledges: pledgeEnds(world, events).filter(({ pledge, end }) => pledge.by === own && end === "broken")
      .length,
    wordOut: isBroken && !isParty ? 1 : 0,
    wordIn: isBroken && isParty ? 1 : 0,
    wordSigned: isOverdue ? 1 : 0,
  };
  return (Object.keys(counts) as TrustCode[])
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, count: counts[code], points: counts[code] * TRUST_OF[code] }));
}

/** Assistance given, and prices of the final five granted: each is trusted alike. */
function helpOf({ treaty }: PublicWorld, events: readonly GameEvent[], own: number): number {
  const granted = events.flatMap((event) => (event.type === "pricesGranted" ? event.givers : []));
  return [...treaty.assistedBy, ...granted].filter((giver) => giver === own).length;
}

/** How often a seat joined a text beyond the red line it had declared by then. */
function joinedBeyond(events: readonly GameEvent[], own: number): number {
  const lines = new Map<number, number>();
  let joined = 0;
  for (const event of events) {
    if (event.type === "redLinesDeclared") {
      for (const { country, article, bits } of event.lines) if (country === own) lines.set(article, bits);
    } else if (event.type === "redLinesDropped") {
      for (const { country, article } of event.lines) if (country === own) lines.delete(article);
    } else if (event.type === "standsTaken") {
      const isBeyond = crosses(lines.get(event.article) ?? 0, event.alternative);
      if (isBeyond && digitAt(event.stands, own) === STAND_DIGIT.join) joined++;
    }
  }
  return joined;
}

function linesDropped(events: readonly GameEvent[], own: number): number {
  return events
    .flatMap((event) => (event.type === "redLinesDropped" ? event.lines : []))
    .filter(({ country }) => country === own).length;
}

export type PartCode = "objective" | "club" | "burden" | "shame" | "outside" | "spill" | "limit";
/** One part of the mandate in points; they add up to the result. */
export type Part = Readonly<{ code: PartCode; points: number; article: number }>;

/**
 * What the mandate is made of: the text and the club for a party, the state of things for those who stayed out; what
 * the ends of the scale cut off comes last.
 */
export function mandateParts(results: Results, inForce: boolean): readonly Part[] {
  const isIn = results.isParty && inForce;
  const parts = isIn ? joinedParts(results) : outsideParts(results);
  const rest = results.mandate - parts.reduce((sum, { points }) => sum + points, 0);
  if (rest === 0) return parts;
  return [...parts, part("limit", rest)];
}

function joinedParts({ objectives, text, club, burden }: Results): Part[] {
  const goals = objectives.map(({ article, weight, worth }): Part => {
    return { code: "objective", points: Math.trunc((weight * worth) / 100), article };
  });
  const rounded = text - goals.reduce((sum, { points }) => sum + points, 0);
  const [first, ...others] = goals;
  const exact = first === undefined ? [] : [{ ...first, points: first.points + rounded }, ...others];
  const shame = objectives.some(({ crossed }) => crossed) ? [part("shame", -SHAME)] : [];
  return [...exact, part("club", club), part("burden", -burden), ...shame];
}

function outsideParts({ outside, club, burden }: Results): Part[] {
  const spill = club === 0 ? [] : [part("spill", club)];
  const work = burden === 0 ? [] : [part("burden", -burden)];
  return [part("outside", outside), ...spill, ...work];
}

function part(code: PartCode, points: number): Part {
  return { code, points, article: -1 };
}

function indexOn(scenario: Scenario, text: readonly number[], index: Index): number {
  return indicesOf(scenario, text)[INDICES.indexOf(index)] ?? 0;
}

/** What an ending is chosen by: rights are the safeguards index, effectiveness that of cooperation. */
export function outcomeOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): Outcome {
  const { outcome, reached, inForce, deposited } = world.treaty;
  return {
    adopted: outcome !== null && outcome.how !== "failed",
    months: inForce < 0 ? null : reached,
    parties: countParties(deposited),
    rights: indexOn(scenario, text, "safeguards"),
    effectiveness: indexOn(scenario, text, "cooperation"),
  };
}

/** Id of the ending to be told. */
export function endOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): string {
  return endingOf(outcomeOf(scenario, world, text));
}
