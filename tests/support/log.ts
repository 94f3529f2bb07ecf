/** Logs of real matches with five states, up to every beat, and events that might follow them. */

import type { GameEvent } from "../../src/engine/events/event.ts";
import { blank } from "../../src/engine/state/blank.ts";
import type { Ballot, Offer } from "../../src/engine/state/treaty.ts";
import { BEATS, type Beat, type World } from "../../src/engine/state/world.ts";
import { foldValid } from "../../src/match/log-validity.ts";
import { closeBecause, openMatch } from "../../src/match/match.ts";
import type { Entry, Match } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { fiveCountries, libraryFor, PERSON, setupOf } from "./scenario.ts";

/** The state at the end of a log, and the entries that led to it. */
export type Place = Readonly<{ match: Match; world: World }>;

export const library = libraryFor(fiveCountries());

/** Every place where a beat opens, in matches that Canada, Egypt and Kenya play at random. */
export function placesOf(seed: string): Place[] {
  const seats = { CAN: PERSON, EGY: PERSON, KEN: PERSON };
  let match = openMatch(library, setupOf({ scenario: "full", seed, seats }));
  const roll = dice(seed);
  const places: Place[] = [];
  while (match.world.beat !== "over") {
    places.push({ match, world: match.world });
    for (const seat of ["CAN", "EGY", "KEN"]) match = tryRandomOrder(match, seat, roll);
    match = closeBecause(match, "teacher");
  }
  return [...places, { match, world: match.world }];
}

export const places = ["five/0", "five/2", "five/6", "five/7"].flatMap(placesOf);

export function at(beat: Beat, isIt: (world: World) => boolean = () => true): Place {
  const place = places.find(({ world }) => world.beat === beat && isIt(world));
  if (place === undefined) throw new Error(`no ${beat}`);
  return place;
}

/** Whether a match at this place can continue with these events and entries. */
export function goesOn(
  { match }: Place,
  events: readonly unknown[],
  entries: readonly Entry[] = [],
): boolean {
  const log = [...match.log, ...(events as readonly GameEvent[])];
  return foldValid(blank(match.setup, match.scenario), log, [...match.entries, ...entries]) !== null;
}

export const EVERYWHERE: readonly Beat[] = BEATS.filter((beat) => beat !== "over");

export const offer = (change: Partial<Offer> = {}): Offer => ({
  id: 123_456,
  from: 2,
  to: 4,
  give: { article: 0, alternative: 0 },
  ask: { article: 3, alternative: 0 },
  assistance: 0,
  trust: 600,
  status: "open",
  ...change,
});

/** Five votes: two yes, one no, one abstention, one absent. */
export const ballot = (change: Partial<Ballot["tally"]> = {}): Ballot => ({
  majority: "simple",
  votes: "00123",
  tally: { yes: 2, no: 1, abstain: 1, absent: 1, ...change },
  carried: true,
});

export const outcome = { how: "vote", ballot: ballot(), blockers: [] };
export const pace = 0;
export const tilt = 0;
export const about = { article: 0, alternative: 0 };
export const sounding = { centre: 0, objection: 0, seats: 1000, caucuses: [0, 0, 0, 0, 0] };
export const happening = {
  event: "power-cut",
  country: 3,
  group: -1,
  effect: { urgency: 0, trust: 0, rights: 0, capacity: 0 },
  until: 40,
  answered: false,
};

/** The beats that `placeIn` can reach by opening one after the other, without the first beat. */
export const WAY: readonly Beat[] = [
  "deal",
  "close",
  "lastSounding",
  "amend",
  "amendVote",
  "vote",
  "sign",
  "season",
  "conference",
];

/**
 * A place in this beat, from a real match. If no match reached the beat, the place is from a match that only opened
 * its beats.
 */
export function placeIn(beat: Beat): Place {
  const real = places.filter(({ world }) => world.beat === beat);
  const busy = real.find(({ world }) => world.draft.floor.length > 0) ?? real[0];
  if (busy !== undefined) return busy;
  const start = at("sound");
  const opened = WAY.slice(0, WAY.indexOf(beat) + 1).map((to) => opening(start.world, { beat: to }));
  const log = [...start.match.log, ...(opened as unknown as readonly GameEvent[])];
  const world = foldValid(blank(start.match.setup, start.match.scenario), log, start.match.entries);
  if (world === null) throw new Error(`no way to ${beat}`);
  return { match: { ...start.match, log }, world };
}

export function opening({ month, round }: World, change: Record<string, unknown>): Record<string, unknown> {
  return { type: "beatOpened", phase: "negotiation", round, season: 0, month, monthsAhead: 12, ...change };
}
