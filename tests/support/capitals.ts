/** The five capitals in a season: each at its home table, so that no hazard rolls unless a test wants it. */
import { homeOn } from "../../src/engine/model/home.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import type { HomeTable } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, withSecrets, withTreaty } from "./play.ts";
import { FIVE, fiveCountries, PERSON, setupOf } from "./scenario.ts";

export type Capitals = Readonly<{
  month?: number;
  monthsAhead?: number;
  /** Who sits at a home table; all five unless said otherwise. */
  tables?: readonly number[];
  /** Whose home table is won: the instrument may be deposited. */
  won?: readonly number[];
  /** Instruments needed; three unless said otherwise. */
  threshold?: number;
  /** Seats in the hands of persons; all five unless said otherwise. */
  persons?: readonly string[];
  seed?: string;
}>;

/** First season of twelve months on the adopted text, nobody having signed. */
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
