/** The answers to check questions after each fact about them. */
import type { CheckAnswerOfDevice } from "./check.ts";
import type { RoomFact } from "./fact.ts";

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, Readonly<{ type: T }>>;

/** Adds an answer, or drops those to questions that are drawn anew. */
export function answersAfter(
  answers: readonly CheckAnswerOfDevice[],
  fact: Fact<"checksDrawn" | "checksExplained" | "checkAnswered">,
): readonly CheckAnswerOfDevice[] {
  if (fact.type === "checksExplained") return answers;
  if (fact.type === "checksDrawn")
    return answers.filter(({ table, moment }) => table !== fact.table || moment !== fact.moment);
  const { type: _, ...answer } = fact;
  return [...answers, answer];
}
