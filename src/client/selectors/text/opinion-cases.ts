/** The people whom the questions before and after a lesson are about. */
export { OPINION_CASES } from "../../../content/opinion-cases.ts";
