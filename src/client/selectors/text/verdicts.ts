/** What a text answers in the cases, and its indices, beside the text that was adopted. */
export {
  adoptedIndices,
  adoptedVerdicts,
  indicesOf,
  type Verdict,
  verdicts,
} from "../../../engine/model/verdicts.ts";
export { INDICES, QUESTIONS } from "../../../engine/state/scenario.ts";
