/**
 * What each of the eight people hopes the text will answer. To change it, edit assets/data/content/cases.json and run
 * `npm run content`.
 */
import type { Answer, Question } from "../engine/state/scenario.ts";
import generated from "./generated/hopes.json" with { type: "json" };

const HOPES: Readonly<Record<string, Readonly<Record<Question, string>>>> = generated;

/** How an answer meets a person's hope: as hoped, as feared, or left open. */
export type Met = "hoped" | "feared" | "open";

/** Null for a case whose person the content does not know. */
export function metBy(id: string, question: Question, answer: Answer): Met | null {
  const hope = HOPES[id]?.[question];
  if (hope === undefined) return null;
  if (answer === "may") return "open";
  return answer === hope ? "hoped" : "feared";
}
