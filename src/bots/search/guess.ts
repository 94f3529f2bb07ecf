/**
 * A world as it may be behind what one seat sees: everything public as it is, what is its own as it is, and what others keep to
 * themselves drawn anew from what anybody may reason from.
 */

import { hasTable } from "../../engine/model/capitals.ts";
import { START_CREDIT } from "../../engine/model/prices.ts";
import { openHomes } from "../../engine/rules/home-table.ts";
import { openingOf } from "../../engine/rules/opening.ts";
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
import type { Mandate } from "../../engine/state/scenario.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { everyone, type Secrets, type World } from "../../engine/state/world.ts";

/** Who sits where in a guess: nobody can be asked what a person or a script would do. */
const USUAL: Holder = { type: "bot", level: 2 };

const SELF: Holder = { type: "bot", level: 3 };

/**
 * One of many worlds that fit what the seat sees.
 * @param seed which of them; the same seed gives the same world
 */
export function guessed(r: Seen, seed: string, mandates: readonly Mandate[]): World {
  const { world, scenario, country } = r;
  const { secrets } = openingOf({ seed, climate: world.climate }, scenario, mandates);
  const known = ownSecrets(r, withDeclared(r, secrets.opening), secrets);
  const open: World = {
    ...world,
    scenario,
    seq: 0,
    credit: everyone(world).map((i) => (i === country ? (world.credit[i] ?? 0) : START_CREDIT)),
    holders: everyone(world).map((i) => (i === country ? SELF : USUAL)),
    secrets: { ...secrets, ...known, seed, care: scenario.articles.map(() => ""), sealed: {}, homes: [] },
  };
  return { ...open, secrets: { ...open.secrets, homes: homesOf(r, open) } };
}

/** Where others stand: at what they have said, and elsewhere as drawn. */
function withDeclared({ world }: Seen, drawn: readonly number[]): number[] {
  return drawn.map((position, cell) =>
    (world.heard[cell] ?? 0) === 0 ? position : 1000 * (world.declared[cell] ?? 0),
  );
}

type Drawn = Pick<Secrets, OwnList>;

type OwnList = "salience" | "weight" | "followed" | "redLines" | "firmness" | "outside" | "objectives";

type Known = Pick<Secrets, "positions" | "opening" | "offers" | "offersFrom" | "knowledge" | OwnList>;

/** The lists of a guess with the seat's own entries as they are. */
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

/** Tables at home once there is a text: others as they opened, the own as it stands. */
function homesOf(r: Seen, open: World): Secrets["homes"] {
  const isOpen = r.world.phase !== "negotiation" && r.world.phase !== "adoption";
  if (!isOpen) return [];
  const own = ownHome(r);
  const seats = everyone(open).filter((i) => i !== r.country && hasTable(open, i));
  const others = openHomes(open, seats).flatMap((fact) => (fact.type === "homesOpened" ? fact.homes : []));
  return own === null ? others : [...others, own].sort((x, y) => x.country - y.country);
}
