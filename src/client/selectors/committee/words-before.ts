/** The words that an amendment would change, as they were before it was decided. */
import { type Entry, standingEntries, stateAfter } from "../../../committee/log.ts";
import { clausesOf, halfOf, type Paper } from "../../../committee/state/paper.ts";
import type { Committee } from "../../../committee/state/state.ts";

const ENDS = ["paperDecided", "amendmentAccepted", "paperWithdrawn"] as const;

/** The words of the clause that an amendment names, as the committee stands. Empty if it adds a clause. */
export function wordsNamed({ papers }: Pick<Committee, "papers">, { amends }: Paper): string {
  if (amends === null || amends.change === "add") return "";
  const target = papers.find(({ n }) => n === amends.paper);
  const text = halfOf(amends) === "preamble" ? target?.preamble : target?.text;
  return clausesOf(text ?? "")[amends.clause - 1]?.trim() ?? "";
}

/** The words that each amendment was to change, by the number of the amendment. */
export function wordsBefore(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const note = (state: Committee, n: number): void => {
    const paper = state.papers.find((one) => one.n === n);
    if (paper?.amends != null && !words.has(n)) words.set(n, wordsNamed(state, paper));
  };
  let before: Committee | null = null;
  for (const entry of standingEntries(entries)) {
    for (const fact of entry.facts)
      for (const type of ENDS) if (fact.type === type && before !== null) note(before, fact.paper);
    before = stateAfter(before, entry);
  }
  for (const { n } of before?.papers ?? []) if (before !== null) note(before, n);
  return words;
}
