/**
 * Events of the last closed beat that the world does not store: steps at home with their chances, acts between
 * capitals, and votes on amendments. Everything else is read from the world.
 */
import type { EventType, GameEvent } from "../../../engine/events/event.ts";
import type { HomeStep } from "../../../engine/state/event-parts.ts";
import type { Beat } from "../../../engine/state/world.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

type Of<T extends EventType> = Extract<GameEvent, { type: T }>;

/** The events between the last two openings of a beat. */
export function lastBeat(journal: readonly ReceivedEvent[]): readonly GameEvent[] {
  const last = journal.findLastIndex(isOpening);
  const before = journal.slice(0, Math.max(0, last)).findLastIndex(isOpening);
  return before < 0 ? [] : journal.slice(before + 1, last).map(({ event }) => event);
}

/** The events of the beat that closed last: `lastBeat`, or all since the last opening if the match has ended with it. */
export function closedBeat(journal: readonly ReceivedEvent[]): ClosedBeat | null {
  const opened = journal.flatMap(({ event }, at) => (event.type === "beatOpened" ? [{ at, event }] : []));
  const isOver = journal.some(({ event }) => event.type === "matchEnded");
  const from = opened.at(isOver ? -1 : -2);
  if (from === undefined) return null;
  const until = isOver ? journal.length : (opened.at(-1)?.at ?? journal.length);
  return {
    beat: from.event.beat,
    at: from.at + 1,
    events: journal.slice(from.at + 1, until).map(({ event }) => event),
  };
}

/** `at`: the place of its first event in the journal. */
export type ClosedBeat = Readonly<{ beat: Beat; at: number; events: readonly GameEvent[] }>;

function isOpening({ event }: ReceivedEvent): boolean {
  return event.type === "beatOpened";
}

export function inLastBeat<T extends EventType>(
  journal: readonly ReceivedEvent[],
  type: T,
): readonly Of<T>[] {
  return lastBeat(journal).filter((event): event is Of<T> => event.type === type);
}

/** Steps of a home table, oldest first. */
export function lastSteps(journal: readonly ReceivedEvent[], country: number): readonly HomeStep[] {
  return inLastBeat(journal, "homeStepped").flatMap(({ steps }) =>
    steps.filter((step) => step.country === country),
  );
}

export type Answered = Of<"eventAnswered">;

/** The seat's answer to an event in the last beat. */
export function lastAnswer(journal: readonly ReceivedEvent[], country: number): Answered | null {
  return inLastBeat(journal, "eventAnswered").find((event) => event.country === country) ?? null;
}

/** Acts between capitals. Steps at home are shown with their chances, and requests with what became of them. */
const ABROAD: readonly EventType[] = [
  "assistanceGiven",
  "campaignsRun",
  "pledgesMade",
  "pledgesSettled",
  "pricesNamed",
  "pricesGranted",
  "taskForcesFormed",
];

export function lastAbroad(journal: readonly ReceivedEvent[]): readonly GameEvent[] {
  return lastBeat(journal).filter(({ type }) => ABROAD.includes(type));
}

/** True if an amendment of this seat was not admitted. */
export function wasNotAdmitted(journal: readonly ReceivedEvent[], country: number): boolean {
  return inLastBeat(journal, "amendmentsProposed").some(({ dropped }) => dropped.includes(country));
}

/** Numbers of the packages offered since the beat opened, counter-offers included. */
export function offersThisBeat(journal: readonly ReceivedEvent[]): readonly number[] {
  return journal.slice(journal.findLastIndex(isOpening) + 1).flatMap(({ event }) => {
    if (event.type === "offerCountered") return [event.counter.id];
    return event.type === "offerMade" ? [event.offer.id] : [];
  });
}

/** Number of packages that bind a state since the beat opened: those it accepted, and its own that were accepted. */
export function boundThisBeat(journal: readonly ReceivedEvent[], country: number): number {
  const since = journal.slice(journal.findLastIndex(isOpening) + 1);
  return since.filter(
    ({ event }) =>
      event.type === "offerAnswered" && event.accepted && (event.from === country || event.to === country),
  ).length;
}
