/** Applies the consequences of an event to the world. */
import type { Consequences, Move } from "../state/consequence.ts";
import type { HomeTable, Pact, Treaty } from "../state/treaty.ts";
import type { Draft, World } from "../state/world.ts";

export function assigned(world: World, did: Consequences): World {
  const { trust = [], credit = [], blocksUsed = [], pacts = [], voided = [], homes = [] } = did;
  return {
    ...world,
    trust: moved(world.trust, trust),
    credit: moved(world.credit, credit),
    blocks: blocksUsed.length === 0 ? world.blocks : moved(world.blocks, [{ by: -1, countries: blocksUsed }]),
    pacts: withPacts(world.pacts, pacts, voided),
    secrets: homes.length === 0 ? world.secrets : { ...world.secrets, homes: withTables(world, homes) },
  };
}

function moved(
  stock: readonly number[],
  moves: readonly Pick<Move<string>, "by" | "countries">[],
): readonly number[] {
  if (moves.length === 0) return stock;
  const next = stock.slice();
  for (const { by, countries } of moves) {
    for (const country of countries) next[country] = (next[country] ?? 0) + by;
  }
  return next;
}

function withPacts(
  pacts: readonly Pact[],
  made: readonly Pact[],
  voided: readonly number[],
): readonly Pact[] {
  if (made.length + voided.length === 0) return pacts;
  const next = [...pacts, ...made];
  for (const at of voided) {
    const pact = next[at];
    if (pact !== undefined) next[at] = { ...pact, status: "void" };
  }
  return next;
}

/** The home tables of a world, with the changed ones replaced. */
export function withTables({ secrets }: World, changed: readonly HomeTable[]): readonly HomeTable[] {
  return secrets.homes.map((home) => changed.find(({ country }) => country === home.country) ?? home);
}

export function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}

export function treaty(world: World, change: Partial<Treaty>): World {
  return { ...world, treaty: { ...world.treaty, ...change } };
}

export function withHomes(world: World, homes: readonly HomeTable[]): World {
  return { ...world, secrets: { ...world.secrets, homes } };
}
