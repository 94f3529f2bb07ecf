/**
 * The committee votes on each clause and then on the whole paper, as at Paris Model United Nations. It debates the item
 * with a speakers' list, and has no approval panel. All other rules are those of The Hague. This pack suits the text of
 * a convention best.
 */
import type { Pack } from "../state/pack.ts";
import { THIMUN } from "./thimun.ts";
import { design, motion, sourced } from "./writing.ts";

const paris = sourced("pamun");

const { hasList: _, approval: __, debate: ___, ...HAGUE } = THIMUN;

export const CLAUSE_BY_CLAUSE: Pack = {
  ...HAGUE,
  id: "clause-by-clause",
  basedOn: "clause-by-clause",
  motions: HAGUE.motions.flatMap((rule) => {
    switch (rule.kind) {
      case "unmoderatedCaucus":
        return [motion("unmoderatedCaucus", "chair", paris, { needs: rule.needs, when: rule.when })];
      case "table":
        return [motion("adjournDebate", "twoThirds", sourced("timemun"))];
      case "previousQuestion":
        return [motion("previousQuestion", "simple", sourced("timemun"), { seconds: 1 })];
      case "timeFor":
      case "timeAgainst":
      case "takeFromTable":
      case "lobbying":
        return [];
      default:
        return [rule];
    }
  }),
  amendments: { ...HAGUE.amendments, when: "debate", preamble: true },
  clauses: "eachThenWhole",
  signatories: { type: "count", count: 5 },
  sources: {
    ...THIMUN.sources,
    caucus: paris,
    clauses: paris,
    division: design,
    sponsors: design,
    amendments: paris,
    approval: design,
    debate: paris,
    speakersList: design,
  },
};
