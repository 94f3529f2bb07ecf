/**
 * Guesses a world that fits what one seat sees. Public facts and the seat's own secrets stay as they are; the secrets
 * of other seats are drawn anew from what is publicly known.
 */

import { memo } from "../../engine/exact/memo.ts";
import { type SeedWords, seedWordsOf } from "../../engine/exact/rng.ts";
import { hasTable } from "../../engine/model/capitals.ts";
import { START_CREDIT } from "../../engine/model/costs.ts";
import { linesInPlay } from "../../engine/model/mandates.ts";
import type { SeatLine } from "../../engine/model/stakes.ts";
import { wishOf } from "../../engine/model/worth.ts";
import { openHomes } from "../../engine/rules/home-table.ts";
import { BINDING, drawnLines, openingOf, stakesOf } from "../../engine/rules/opening.ts";
import {
  firmness,
  follows,
  ownHome,
  ownKnowledge,
  ownLines,
  ownObjectives,
  ownOffers,
  ownOpenOffers,
  ownOutside,
  ownSalience,
  ownWeight,
  ownWish,
  type Seen,
} from "../../engine/seats/seen.ts";
import type { Climate, Mandate, Scenario } from "../../engine/state/scenario.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { everyone, type Opening, type Secrets, type World } from "../../engine/state/world.ts";

/** The holder of every seat in a guess, since the search cannot know what a person or a script would do. */
const USUAL: Holder = { type: "bot", level: 2 };

const SELF: Holder = { type: "bot", level: 3 };

/** The secrets drawn when a match opens. */
type Room = Opening["secrets"];

/**
 * One of many worlds that fit what the seat sees.
 * @param seed selects the world; the same seed gives the same world
 */
export function guessWorld(r: Seen, seed: string, mandates: readonly Mandate[]): World {
  const { world, scenario, country } = r;
  const words = seedWordsOf(seed);
  const rooms = roomsFrom(r, words, mandates);
  const positions = positionsIn(r, rooms);
  const stakes = stakesOf(world, scenario, positions, linesOf(r, words, mandates));
  const secrets = { ...rooms[0], words, ...stakes };
  const open: World = {
    ...world,
    scenario,
    seq: 0,
    credit: everyone(world).map((i) => (i === country ? (world.credit[i] ?? 0) : START_CREDIT)),
    holders: everyone(world).map((i) => (i === country ? SELF : USUAL)),
    secrets: {
      ...secrets,
      ...ownSecrets(r, positions, secrets),
      seed,
      care: NO_CARDS,
      sealed: {},
      homes: [],
    },
  };
  return { ...open, secrets: { ...open.secrets, homes: homesOf(r, open) } };
}

const NO_CARDS: readonly string[] = [];

/**
 * How many rooms are drawn for a scenario and climate. A room is a set of secrets at the opening. All rooms are drawn
 * only once, and the positions of other seats come from the rooms that fit what those seats have said.
 */
const ROOMS = 32;

type Rooms = readonly [Room, ...Room[]];

const roomsOf = memo((_: Scenario) => new Map<Climate, readonly Room[]>());

/** All rooms, in an order that depends on the seed of the guess. */
function roomsFrom({ scenario, world }: Seen, [word]: SeedWords, mandates: readonly Mandate[]): Rooms {
  const { climate } = world;
  const draw = (n: number): Room => openingOf({ seed: `room/${n}`, climate }, scenario, mandates).secrets;
  const known = roomsOf(scenario).get(climate) ?? Array.from({ length: ROOMS }, (_, n) => draw(n));
  roomsOf(scenario).set(climate, known);
  const from = word % ROOMS;
  const [first = draw(from), ...rest] = [...known.slice(from), ...known.slice(0, from)];
  return [first, ...rest];
}

/**
 * For each cell, its position in the first room that agrees with what was said about the cell. If nothing was said,
 * its position in the first room.
 */
function positionsIn({ world }: Seen, [first, ...others]: Rooms): number[] {
  return first.opening.map((place, cell) => {
    const said = world.declared[cell] ?? 0;
    if ((world.heard[cell] ?? 0) === 0 || wishOf(place) === said) return place;
    const fitting = others.find(({ opening }) => wishOf(opening[cell] ?? 0) === said);
    return fitting?.opening[cell] ?? 1000 * said;
  });
}

/**
 * The mandate lines that may bind each delegation: those consistent with what it has said, or all of them if too few
 * are left.
 */
function linesOf(r: Seen, words: SeedWords, mandates: readonly Mandate[]): SeatLine[][] {
  const { world, scenario } = r;
  return scenario.countries.map(({ iso3 }, i) => {
    const inPlay = linesInPlay(scenario, mandates, iso3);
    const fitting = inPlay.filter(({ article, accept }) => {
      const cell = article * scenario.countries.length + i;
      return (world.heard[cell] ?? 0) === 0 || accept.includes(world.declared[cell] ?? 0);
    });
    return drawnLines(words, i, fitting.length < BINDING ? inPlay : fitting);
  });
}

type Drawn = Pick<Secrets, OwnList>;

type OwnList = "salience" | "weight" | "followed" | "redLines" | "firmness" | "outside" | "objectives";

type Known = Pick<Secrets, "positions" | "opening" | "offers" | "offersFrom" | "knowledge" | OwnList>;

/** The lists of a guess, with the true entries of the seat itself. */
function ownSecrets(r: Seen, positions: readonly number[], drawn: Drawn): Known {
  const { scenario, country } = r;
  const n = scenario.countries.length;
  const byArticle = (list: readonly number[], own: (article: number) => number): number[] => {
    const mine = list.slice();
    scenario.articles.forEach((_, a) => {
      mine[a * n + country] = own(a);
    });
    return mine;
  };
  const at = <T>(list: readonly T[], own: T): T[] => list.map((item, i) => (i === country ? own : item));
  const stood = byArticle(positions, (a) => 1000 * ownWish(r, a));
  const offers = [...ownOffers(r), ...ownOpenOffers(r).filter(({ from }) => from !== country)];
  return {
    positions: stood,
    opening: stood,
    salience: byArticle(drawn.salience, (a) => ownSalience(r, a)),
    weight: byArticle(drawn.weight, (a) => ownWeight(r, a)),
    followed: byArticle(drawn.followed, (a) => (follows(r, a) ? 1 : 0)),
    redLines: byArticle(drawn.redLines, (a) => ownLines(r, a)),
    firmness: at(drawn.firmness, firmness(r)),
    outside: at(drawn.outside, ownOutside(r)),
    objectives: at(drawn.objectives, ownObjectives(r)),
    offers,
    offersFrom: 0,
    knowledge: ownKnowledge(r),
  };
}

/**
 * Home tables, once there is a text: those of other seats as they were at their opening, and the seat's own as it is
 * now.
 */
function homesOf(r: Seen, open: World): Secrets["homes"] {
  const isOpen = r.world.phase !== "negotiation" && r.world.phase !== "adoption";
  if (!isOpen) return [];
  const own = ownHome(r);
  const seats = everyone(open).filter((i) => i !== r.country && hasTable(open, i));
  const others = openHomes(open, seats).flatMap((fact) => (fact.type === "homesOpened" ? fact.homes : []));
  return own === null ? others : [...others, own].sort((x, y) => x.country - y.country);
}
