/** Sets the position of one seat on one article, so that a test can play a worked example. */
import { type Seen, seen } from "../../src/engine/seats/seen.ts";
import { type Sounding, size, type World } from "../../src/engine/state/world.ts";
import { put, withSecrets } from "./play.ts";
import { articleOf, countryOf } from "./scenario.ts";

export type Mind = Readonly<{
  position?: number;
  salience?: number;
  weight?: number;
  followed?: 0 | 1;
  redLines?: number;
}>;

/** The world with the given values of one seat on one article; all other values stay. */
export function thinking(world: World, iso3: string, article: string, mind: Mind): World {
  const cell = articleOf(world.scenario, article) * size(world) + countryOf(world.scenario, iso3);
  const s = world.secrets;
  const set = (list: readonly number[], value: number | undefined): number[] =>
    value === undefined ? [...list] : put(list, { [cell]: value });
  return withSecrets(world, {
    positions: set(s.positions, mind.position),
    salience: set(s.salience, mind.salience),
    weight: set(s.weight, mind.weight),
    followed: set(s.followed, mind.followed),
    redLines: set(s.redLines, mind.redLines),
  });
}

export function withOutside(world: World, iso3: string, outside: number): World {
  const i = countryOf(world.scenario, iso3);
  return withSecrets(world, { outside: put(world.secrets.outside, { [i]: outside }) });
}

export function withFirmness(world: World, iso3: string, firmness: number): World {
  const i = countryOf(world.scenario, iso3);
  return withSecrets(world, { firmness: put(world.secrets.firmness, { [i]: firmness }) });
}

/** The world after a sounding on an article. */
export function sounded(world: World, article: string, sounding: Partial<Sounding>): World {
  const a = articleOf(world.scenario, article);
  const heard: Sounding = { placards: [], centre: 0, objection: 0, seats: 1000, caucuses: [], ...sounding };
  return { ...world, soundings: put(world.soundings, { [a]: heard }) };
}

export function readerOf(world: World, iso3: string): Seen {
  return seen(world, countryOf(world.scenario, iso3));
}
