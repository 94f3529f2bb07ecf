/** What an answer to a request would mean for the person of its case. */
import type { RequestAnswer } from "../../engine/state/command.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { caseConsequence } from "../i18n/people.ts";

/** Whether an answer hands over what is asked. Terms hand over a part, of which the case says nothing. */
const FATES: Readonly<Record<RequestAnswer, Answer | null>> = { help: "yes", terms: null, refuse: "no" };

/** Null if the case does not say it. @example "Ines would keep her laptop." */
export function requestFate(id: string, answer: RequestAnswer): string | null {
  const fate = FATES[answer];
  return fate === null ? null : caseConsequence({ case: id, question: "data", answer: fate });
}
