/** The people whom the questions before and after a lesson are about. */
import { START_CASE } from "./start-case.ts";

/** By question: the bug hunter of the start page, and the school whose pupils' messages police abroad want to read. */
export const OPINION_CASES = { criminal: START_CASE.case, data: "pupils" } as const;
