/**
 * Model UN as the United Nations recommends it (UN4MUN): the rules of the General Assembly, formal meetings and informal
 * consultations that take turns, consensus before any vote, and a secretariat that keeps the list of speakers and reads
 * every draft. Each item has a discussion phase and an action phase.
 */
import type { Pack } from "../state/pack.ts";
import { UN_GA } from "./un-ga.ts";
import { design, motion, sourced } from "./writing.ts";

const conference = sourced("un-mun-conference", "steps 1 and 2");
const guide = sourced("un-mun-guide");
const delegates = sourced("un4mun-delegates");

export const UN4MUN: Pack = {
  ...UN_GA,
  id: "un4mun",
  basedOn: "un4mun",
  methods: { ...UN_GA.methods, procedure: ["consensus", "count", "sight", "seats", "recorded", "rollCall"] },
  motions: UN_GA.motions
    .filter(({ kind }) => kind !== "importantQuestion")
    .map((rule) =>
      rule.kind === "informals"
        ? motion("informals", "consensus", delegates, { needs: rule.needs, when: [...rule.when, "voting"] })
        : rule,
    ),
  amendments: { ...UN_GA.amendments, friendly: false },
  approval: "secretariat",
  phases: true,
  sources: {
    ...UN_GA.sources,
    methods: delegates,
    speakersList: conference,
    yields: guide,
    caucus: guide,
    amendments: guide,
    approval: conference,
    debate: design,
    phases: conference,
  },
};
