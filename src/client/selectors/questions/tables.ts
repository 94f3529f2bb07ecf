/** Questions about several tables with the same states and seed. */
import type { Asked, TableText } from "./question.ts";

/** Asks about the article on which two tables ended furthest apart. */
export function tableQuestions(tables: readonly TableText[]): readonly Asked[] {
  const [first] = tables;
  if (first === undefined || tables.length < 2) return [];
  const apart = first.text.map((_, article) => extremes(tables, article));
  const [most] = apart.sort((x, y) => y.steps - x.steps);
  if (most === undefined || most.steps === 0) {
    return [{ weight: 58, question: { kind: "tablesAlike", tables: tables.length } }];
  }
  const { article, one, other } = most;
  return [{ weight: 96, question: { kind: "tablesApart", article, one, other } }];
}

function extremes(tables: readonly TableText[], article: number) {
  const wordings = tables.map(({ table, text }) => ({ table, wording: text[article] ?? 0 }));
  const inOrder = [...wordings].sort((x, y) => x.wording - y.wording || x.table - y.table);
  const none = { table: 0, wording: 0 };
  const [narrowest, broadest] = [inOrder[0] ?? none, inOrder.at(-1) ?? none];
  const [one, other] = [narrowest, broadest].sort((x, y) => x.table - y.table);
  const steps = broadest.wording - narrowest.wording;
  return { article, steps, one: one ?? none, other: other ?? none };
}
