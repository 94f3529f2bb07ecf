/** Rule packs: their rules and sources, how to edit them, and how each would count the same votes. */

import { PACK } from "../../../committee/packs/all.ts";
import type { Ballot } from "../../../committee/state/ballot.ts";
import { countUnder, type Recount, type Uncounted } from "../../../committee/state/count.ts";
import type { PackId } from "../../../committee/state/pack.ts";

export { editedPack } from "../../../committee/packs/all.ts";
export { checkPack } from "../../../committee/packs/pack-check.ts";
export { ruleExamples } from "../../../committee/rule-examples.ts";
export { QUESTIONS } from "../../../committee/state/ballot.ts";
export { PACKS, RULES, sourceOf } from "../../../committee/state/pack.ts";
export { SOURCES } from "../../../committee/state/pack-sources.ts";
export { PACK };

/** Recounts a past vote under another pack, or says why that cannot be done. */
export function recounted(ballot: Ballot, pack: PackId): Recount | Uncounted {
  return countUnder(ballot, PACK[pack]);
}
