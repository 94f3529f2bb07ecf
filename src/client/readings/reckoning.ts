/** What a match comes to: promises by name, the parts of a result, and the ending to be told. */
import { endingOf, type Outcome } from "../../content/index.ts";
import { indicesOf } from "../../engine/model/verdicts.ts";
import type { GameEvent, HomeStep, Reckoning } from "../../engine/state/event.ts";
import { INDICES, type Index, type Scenario } from "../../engine/state/scenario.ts";
import type { HomePledge, PublicWorld } from "../../engine/state/world.ts";
import { countParties } from "./capital.ts";

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
