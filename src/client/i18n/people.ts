/** The eight people, each found through the case that is about them. */
import type { Answer, Question } from "../../engine/state/scenario.ts";
import { contentKeys, fromContent, hasContent } from "./index.ts";

/** The name by which sentences call the person of a case. @example "Ines" */
export function caseCalled(id: string): string {
  return fromContent(`case.${id}.called`);
}

/** A few words to put behind the person's name at first mention. @example "who found a fault and reported it" */
export function caseAbout(id: string): string {
  return fromContent(`case.${id}.about`);
}

/** The question that the person asks the states. @example "I found a fault and reported it. Am I a criminal?" */
export function caseAsks(id: string): string {
  return fromContent(`case.${id}.question`);
}

/** How the person signs a letter. @example "Ines Okaru, Tolvia" */
export function caseSignature(id: string): string {
  return fromContent(`case.${id}.signature`);
}

/** The called names of all people by case, for sentences that name one. @example people().researcher is "Ines" */
export function people(): Readonly<Record<string, string>> {
  return Object.fromEntries(contentKeys("case").map((id) => [id, caseCalled(id)]));
}

export type Judged = Readonly<{ case: string; question: Question; answer: Answer }>;

/** What an answer would mean for the person of a case. @example "Ines would be a criminal." */
export function caseConsequence({ case: id, question, answer }: Judged): string {
  return fromContent(`case.${id}.consequence.${question}.${answer}`);
}

/** Whether the letter of a case's person is written in sentences of the content, one for each answer. */
export function hasLetterSentences(id: string): boolean {
  return hasContent(`case.${id}.letter.opening.failed`);
}

/** A sentence of the person's letter. @param path such as "opening.party" or "answer.crime.yes" */
export function letterSentence(id: string, path: string): string {
  return fromContent(`case.${id}.letter.${path}`);
}
