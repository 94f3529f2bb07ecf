/** The five capitals in a season. Each has a home table, so none ratifies by its hazard unless a test asks for it. */
import { homeOn } from "../../src/engine/model/home.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import type { HomeTable } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, withSecrets, withTreaty } from "./play.ts";
import { FIVE, fiveCountries, PERSON, setupOf } from "./scenario.ts";

export type Capitals = Readonly<{
  month?: number;
  monthsAhead?: number;
  /** The countries with a home table; all five by default. */
  tables?: readonly number[];
  /** The countries that have won the vote at home and may deposit the instrument. */
  won?: readonly number[];
  /** Instruments needed; three by default. */
  threshold?: number;
  /** Seats that people play; all five by default. */
  persons?: readonly string[];
  seed?: string;
}>;

/** The first season, of twelve months, with the adopted text and no signatures. */
export function capitals(options: Capitals = {}): World {
  const scenario = fiveCountries();
  const persons: readonly string[] = options.persons ?? FIVE;
  const seats = Object.fromEntries(persons.map((seat): [string, Holder] => [seat, PERSON]));
  const text = scenario.articles.map((article) => article.adopted);
  const tables = options.tables ?? FIVE.map((_, i) => i);
  const homes = tables.map((country): HomeTable => {
    const won = options.won?.includes(country) === true;
    return { ...homeOn(scenario, country, text), law: won, won };
  });
  const world: World = {
    ...opened(setupOf({ seats, ...(options.seed === undefined ? {} : { seed: options.seed }) }), scenario),
    phase: "ratification",
    beat: "season",
    season: 1,
    month: options.month ?? 0,
    monthsAhead: options.monthsAhead ?? 12,
  };
  const outcome = { how: "consensus" as const, ballot: null, blockers: [] };
  const treaty = withTreaty(world, { text, outcome, threshold: options.threshold ?? 3 });
  return withSecrets(treaty, { homes, pace: 0, tilt: 0 });
}

/** The home table of a country. */
export function tableOf(world: World, country: number): HomeTable {
  const home = world.secrets.homes.find((item) => item.country === country);
  if (home === undefined) throw new Error(`no home table for ${country}`);
  return home;
}

/** The world with one home table changed. */
export function withTable(world: World, country: number, change: Partial<HomeTable>): World {
  const homes = world.secrets.homes.map((home) => (home.country === country ? { ...home, ...change } : home));
  return withSecrets(world, { homes });
}
