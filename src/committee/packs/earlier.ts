/**
 * The packs as they were in earlier versions, as digests, so that stored committees with them are still read as
 * unchanged. A better citation of a rule does not change the rule, so sources do not count.
 */
import { seedWordsOf } from "../../engine/exact/rng.ts";
import type { Pack, PackId } from "../state/pack.ts";

/** `tests/committee/before/packs.json` has the packs themselves. */
export const EARLIER: { readonly [K in PackId]: readonly string[] } = {
  "un-ga": [
    "1512938680-491144150-2820722343-2529187957",
    "25905803-356145429-2448532479-281153191",
    "3491674547-2948360767-3005608020-1354029858",
  ],
  "una-usa": [
    "38802070-3720779578-3053070756-2221251084",
    "802782316-2401411719-1203474154-451475472",
    "4230092331-882061493-3035591130-191592651",
    "4279837802-4235798693-1171339864-4175708178",
  ],
  thimun: [
    "1385132857-2401807681-2716678864-1945639954",
    "3851141264-2137487127-3735802366-3279018489",
    "1987211707-3756461541-2237677655-1892644324",
  ],
  "clause-by-clause": [
    "1170278423-1056463850-3435521422-3639606332",
    "980851953-3866412845-694885009-2581925896",
    "1578438556-2915158644-654521088-3757464295",
  ],
  un4mun: ["2383072935-248601156-2708518727-3996202193"],
  crisis: ["3194617220-3540651208-1982847458-402880630"],
};

const NOT_RULES = ["source", "sources"];

/** The same for two packs with the same rules. The order of fields does not matter. */
export function digestOf(pack: Pack): string {
  return seedWordsOf(JSON.stringify(sorted(pack))).join("-");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !NOT_RULES.includes(name));
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, field]) => [name, sorted(field)]);
}
