import { useRoom } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";

/** Two countries, as indices in the scenario. */
export type Pair = readonly [number, number];

/** The pairs of people with an offer between them that waits for its answer, at the beat that the wall shows. */
export function useTalking({ table, view, scenario }: Shown): readonly Pair[] {
  const line = useRoom((state) => state.board?.find((one) => one.table === table));
  if (line === undefined || line.clock !== view.world.clock) return [];
  const at = (seat: string): number => scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  return line.talking.map(([one, other]) => [at(one), at(other)]);
}

export function isPair(pair: Pair, one: number, other: number): boolean {
  return pair.includes(one) && pair.includes(other);
}
