/** How a text answers the cases, and its indices, beside the adopted text. */
export {
  adoptedIndices,
  adoptedVerdicts,
  indicesOf,
  type Verdict,
  verdicts,
} from "../../../engine/model/verdicts.ts";
export { INDICES, QUESTIONS } from "../../../engine/state/scenario.ts";
