/** The packs that come with the game. */
import type { Pack, PackId } from "../state/pack.ts";
import { CLAUSE_BY_CLAUSE } from "./clause-by-clause.ts";
import { THIMUN } from "./thimun.ts";
import { UN_GA } from "./un-ga.ts";
import { UNA_USA } from "./una-usa.ts";

export const PACK: { readonly [K in PackId]: Pack } = {
  "un-ga": UN_GA,
  "una-usa": UNA_USA,
  thimun: THIMUN,
  "clause-by-clause": CLAUSE_BY_CLAUSE,
};

/**
 * Earlier versions of the packs, so that stored committees with them are still read as unchanged: without votes by
 * sight.
 */
export const EARLIER: { readonly [K in PackId]: readonly Pack[] } = {
  "un-ga": [withoutSight(UN_GA)],
  "una-usa": [withoutSight(UNA_USA)],
  thimun: [withoutSight(THIMUN)],
  "clause-by-clause": [withoutSight(CLAUSE_BY_CLAUSE)],
};

function withoutSight(pack: Pack): Pack {
  const procedure = pack.methods.procedure.filter((method) => method !== "sight");
  return { ...pack, methods: { ...pack.methods, procedure } };
}

/** A pack that somebody has edited. It stays marked as edited. */
export function editedPack(pack: Pack, change: Partial<Omit<Pack, "id" | "basedOn" | "edited">>): Pack {
  return { ...pack, ...change, id: "own", edited: true };
}
