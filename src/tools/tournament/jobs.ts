/** What the workers of `npm run tournament` are asked, and what they answer. */
import type { Level } from "../../engine/world.ts";
import type { Duel, Score, Table } from "../../lab/tournament/duel.ts";
import type { Welfare } from "../../lab/tournament/welfare.ts";

export type Job =
  | Readonly<{ type: "duel"; duel: Duel }>
  | Readonly<{ type: "welfare"; table: Table; level: Level; games: number }>;

export type Answer =
  | Readonly<{ type: "duel"; scores: readonly Score[] }>
  | Readonly<{ type: "welfare"; welfare: readonly Welfare[] }>;
