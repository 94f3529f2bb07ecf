/** The packs that come with the game. */
import type { Pack, PackId } from "../state/pack.ts";
import { CLAUSE_BY_CLAUSE } from "./clause-by-clause.ts";
import { CRISIS } from "./crisis.ts";
import { THIMUN } from "./thimun.ts";
import { UN_GA } from "./un-ga.ts";
import { UN4MUN } from "./un4mun.ts";
import { UNA_USA } from "./una-usa.ts";

export const PACK: { readonly [K in PackId]: Pack } = {
  "un-ga": UN_GA,
  "una-usa": UNA_USA,
  thimun: THIMUN,
  "clause-by-clause": CLAUSE_BY_CLAUSE,
  un4mun: UN4MUN,
  crisis: CRISIS,
};

/** A pack that somebody has edited. It stays marked as edited. */
export function editedPack(pack: Pack, change: Partial<Omit<Pack, "id" | "basedOn" | "edited">>): Pack {
  return { ...pack, ...change, id: "own", edited: true };
}
