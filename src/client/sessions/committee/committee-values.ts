/** Constants and pure readings of a committee that a screen needs: `ui` may import its types, its values from here. */

export { choices, quorumOf } from "../../../committee/choices.ts";
export { undoable } from "../../../committee/log.ts";
export { HOST_REFUSALS as HOST_TROUBLES } from "../../../committee/message.ts";
export { editedPack, PACK } from "../../../committee/packs/all.ts";
export { checkPack } from "../../../committee/packs/pack-check.ts";
export { speechOf } from "../../../committee/rules/deciding.ts";
export { mergeRefusal } from "../../../committee/rules/merging.ts";
export { amendmentsTo, onTheFloor } from "../../../committee/rules/papers.ts";
export { raiseRefusal } from "../../../committee/rules/points.ts";
export { backingOf } from "../../../committee/rules/sponsors.ts";
export { CHOICES, METHODS, QUESTIONS } from "../../../committee/state/ballot.ts";
export { left, used } from "../../../committee/state/clock.ts";
export { counted, countUnder, tallyOf } from "../../../committee/state/count.ts";
export { DELEGATION_KINDS } from "../../../committee/state/delegation.ts";
export { DRAFT_FIELDS, linesOf } from "../../../committee/state/drafting.ts";
export { NO_VALUES } from "../../../committee/state/motion.ts";
export { REFUSALS } from "../../../committee/state/order.ts";
export { PACKS, RULES } from "../../../committee/state/pack.ts";
export { SOURCES } from "../../../committee/state/pack-sources.ts";
export { CHANGES, clausesOf, standing } from "../../../committee/state/paper.ts";
export { ruleOf } from "../../../committee/state/precedence.ts";
export {
  delegationOf,
  fewest,
  isPresent,
  maySpeak,
  membersOf,
  votersOf,
} from "../../../committee/state/seats.ts";
export { statistics } from "../../../committee/statistics.ts";
export { MOST_SUMMARIES } from "../../../committee/summary.ts";
export { workedOf } from "../../../committee/worked.ts";
export { methodsOf } from "./methods.ts";
export { neededNow, neededOfMotion } from "./needed.ts";
