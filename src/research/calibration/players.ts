/** The players whose forecasts are compared with outcomes. Each has seeds of its own, so that no roll counts twice. */
import type { Table } from "../../lab/matches/table.ts";
import type { Trial } from "./forecast-outcomes.ts";

const PLAYERS = [
  { name: "level2", level: 2, isProbing: false },
  { name: "level3", level: 3, isProbing: false },
  { name: "probe", level: 2, isProbing: true },
] as const;

/** One trial per player, for one seat. */
export function trialsOf(table: Table, seat: string, games: number, beside?: readonly string[]): Trial[] {
  return PLAYERS.map(({ name, level, isProbing }) => ({
    table: { ...table, seed: `${table.seed}/${name}/${seat}` },
    seat,
    holder: { type: "bot", level },
    games,
    isProbing,
    ...(beside === undefined ? {} : { beside }),
  }));
}
