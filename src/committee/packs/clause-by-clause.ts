/**
 * The committee votes on each clause and then on the whole paper, as at Paris Model United Nations. All other rules
 * are those of The Hague. This pack suits the text of a convention best.
 */
import type { Pack } from "../state/pack.ts";
import { THIMUN, THIMUN_MOTIONS } from "./thimun.ts";
import { design, motion, sourced } from "./writing.ts";

const paris = sourced("pamun");

export const CLAUSE_BY_CLAUSE: Pack = {
  ...THIMUN,
  id: "clause-by-clause",
  basedOn: "clause-by-clause",
  motions: THIMUN_MOTIONS.map((rule) =>
    rule.kind === "unmoderatedCaucus"
      ? motion("unmoderatedCaucus", "chair", paris, { needs: rule.needs, when: rule.when })
      : rule,
  ),
  clauses: "eachThenWhole",
  signatories: { type: "count", count: 5 },
  sources: {
    ...THIMUN.sources,
    caucus: paris,
    clauses: paris,
    division: design,
    sponsors: design,
    amendments: paris,
  },
};
