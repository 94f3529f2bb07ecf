/** Gives a seat other secrets, so that a test can check whether anybody else notices. */
import type { HomeTable } from "../../src/engine/state/treaty.ts";
import { type Secrets, size, type World } from "../../src/engine/state/world.ts";
import { type Dice, dice } from "../../src/tools/fuzz/random-commands.ts";

type CellList = "positions" | "opening" | "salience" | "weight" | "followed" | "redLines";

/**
 * The world with every secret of one seat changed: positions, attention, red lines, firmness, outside option,
 * objectives and the cards it shows. The seed belongs in the test's name.
 */
export function withOtherSecretsOf(world: World, country: number, seed: string): World {
  return withChanged(world, (i) => i === country, dice(`secrets/${seed}/${country}`));
}

function withChanged(world: World, isChanged: (country: number) => boolean, roll: Dice): World {
  const n = size(world);
  const s = world.secrets;
  const change = (list: readonly number[], make: (alternatives: number) => number): number[] =>
    list.map((value, cell) => (isChanged(cell % n) ? make(countAt(world, cell)) : value));
  const cells: Record<CellList, number[]> = {
    positions: change(s.positions, (k) => roll(1000 * (k - 1))),
    opening: change(s.opening, (k) => roll(1000 * (k - 1))),
    salience: change(s.salience, () => roll(200)),
    weight: change(s.weight, () => roll(1000)),
    followed: change(s.followed, () => roll(2)),
    redLines: change(s.redLines, (k) => roll(1 << k)),
  };
  const secrets: Secrets = {
    ...s,
    ...cells,
    care: s.care.map((shown) =>
      [...shown].map((care, i) => (isChanged(i) ? String(roll(3)) : care)).join(""),
    ),
    firmness: s.firmness.map((firm, i) => (isChanged(i) ? (firm + 1 + roll(2)) % 3 : firm)),
    outside: s.outside.map((outside, i) => (isChanged(i) ? 300_000 + roll(500_000) : outside)),
    objectives: s.objectives.map((goals, i) => (isChanged(i) ? otherObjectives(world, roll) : goals)),
  };
  return { ...world, secrets };
}

function countAt(world: World, cell: number): number {
  return world.scenario.articles[Math.trunc(cell / size(world))]?.alternatives.length ?? 1;
}

function otherObjectives(world: World, roll: Dice): Secrets["objectives"][number] {
  return world.scenario.articles.slice(0, 3).map((article, a) => ({
    article: a,
    accept: [roll(article.alternatives.length)],
    weight: [50, 30, 20][a] ?? 0,
  }));
}

/** The world with the secrets of every other seat changed, and with another seed and pace. */
export function withEverythingElseSecret(world: World, seat: number, seed: string): World {
  const other = withChanged(world, (i) => i !== seat, dice(`secrets/${seed}`));
  const iso3 = world.scenario.countries[seat]?.iso3 ?? "";
  const own = world.secrets.sealed[iso3];
  return {
    ...other,
    secrets: {
      ...other.secrets,
      seed: `not ${world.secrets.seed}`,
      words: [1, 2, 3, 4],
      pace: world.secrets.pace + 777,
      tilt: world.secrets.tilt - 333,
      sealed: { ...(own === undefined ? {} : { [iso3]: own }), XXX: [{ type: "stayOut" }] },
      knowledge: other.secrets.knowledge.filter((item) => item.by === seat),
      homes: other.secrets.homes.map((home) => (home.country === seat ? home : otherHome(home))),
    },
  };
}

/** A home table with other moods, memories and progress. Memories would tell which lines the mandate has. */
function otherHome(home: HomeTable): HomeTable {
  const [first] = home.memories;
  return {
    ...home,
    moods: [0, 0, 0, 0, 0],
    law: !home.law,
    voteFrom: 99,
    consulted: home.consulted === "law" ? "none" : "law",
    progress: home.progress.map((chance) => chance + 1),
    memories: first === undefined ? [] : [{ ...first, points: first.points + 1, article: first.article + 1 }],
  };
}
