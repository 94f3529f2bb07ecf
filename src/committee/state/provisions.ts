/**
 * The provisions of a text: its clauses, and the parts of a clause that has (a), (b), (c). Each may stand for a wording
 * of the model of its own.
 */
import { clausesOf, type Matching, type Paper } from "./paper.ts";
import { subParagraphs } from "./sub-paragraphs.ts";

/**
 * `clause`: its place in the text, from 0. `mark`: for example “a”, or null for a whole clause. `head`: the words before
 * the first part, empty for a whole clause. `text`: its own words; empty for a deleted clause.
 */
export type Provision = Readonly<{ clause: number; mark: string | null; head: string; text: string }>;

/** Every provision in the order of the text. A part has all levels below it. */
export function provisionsOf(clauses: readonly string[]): readonly Provision[] {
  return clauses.flatMap((words, clause) => {
    const { head, subs } = subParagraphs(words);
    if (subs.length === 0) return [whole(words, clause)];
    return subs.map(({ mark, text, subs: below }) => {
      const rest = below.map((one) => `(${one.mark}) ${one.text}`);
      return { clause, mark, head, text: [text, ...rest].filter(Boolean).join(" ") };
    });
  });
}

const whole = (text: string, clause: number): Provision => ({ clause, mark: null, head: "", text });

/**
 * What each of so many wordings stands for. A matching from before clauses were matched part by part has one wording for
 * each clause.
 */
export function matchedIn(clauses: readonly string[], count: number): readonly Provision[] {
  const all = provisionsOf(clauses);
  return count === all.length ? all : clauses.map(whole);
}

/** The words that a provision puts into the treaty. @example "States shall: (b) train judges" */
export function wordsOfProvision(one: Provision): string {
  return one.mark === null ? one.text : `${one.head} (${one.mark}) ${ownWords(one)}`.trim();
}

/** What joins a part to the next one is not its own. */
function ownWords({ mark, text }: Provision): string {
  return mark === null ? text : text.replace(/[;,](?:\s*(?:and|or))?$/, "");
}

/** The words without the letter, by which a part that has moved is known again. */
const unmarked = (one: Provision): string => `${one.head}\n${ownWords(one)}`;

/**
 * The matches after the text has changed. A provision whose words stay the same keeps its match; a new one has none. A
 * matching clause by clause stays one.
 */
export function rematched({ text, matching }: Paper, changed: string): Readonly<{ matching?: Matching }> {
  if (matching === undefined) return {};
  const { length } = matching.wordings;
  const isByClause = length === clausesOf(text).length;
  const before = matchedIn(clausesOf(text), length).map(unmarked);
  const clauses = clausesOf(changed);
  const after = isByClause ? clauses.map(whole) : provisionsOf(clauses);
  // If several provisions are equal, the first one counts. The list is reversed for this, so that earlier ones
  // overwrite later ones.
  const places = new Map(before.map((words, at) => [words, at] as const).reverse());
  const wordings = after.map((one, at) => {
    const words = unmarked(one);
    const old = before[at] === words ? at : (places.get(words) ?? -1);
    return one.text.trim() === "" ? null : (matching.wordings[old] ?? null);
  });
  return { matching: { ...matching, wordings } };
}
