/** The case on the start page: how the rival wordings of one article answer it. */
import type { Answer } from "../engine/scenario.ts";
import { scenarioOf } from "./library.ts";

const CASE = "researcher";
const ARTICLE = "illegal_access";

export type Lure = Readonly<{ caseId: string; article: string; counts: Readonly<Record<Answer, number>> }>;

/** Alternatives of the article by what they answer to "is it a crime?"; silent ones leave it to each state. */
export function lureOf(): Lure {
  const scenario = scenarioOf("lesson", "young");
  const bears = scenario.cases.find(({ id }) => id === CASE)?.bears ?? [];
  const counts = { yes: 0, may: 0, no: 0 };
  for (const { key } of scenario.articles.find(({ id }) => id === ARTICLE)?.alternatives ?? []) {
    const bearing = bears.find(
      ({ article, alternative, question }) =>
        article === ARTICLE && alternative === key && question === "crime",
    );
    counts[bearing?.answer ?? "may"] += 1;
  }
  return { caseId: CASE, article: ARTICLE, counts };
}
