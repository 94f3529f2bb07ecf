/** Makes a whole text of the model from the provisions of a paper and the wordings that they were matched to. */
import { mayBeLeftOut } from "../engine/model/roles.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { Setup } from "../engine/state/setup.ts";

/** A wording of the model: an article and the key of an alternative. */
export type Wording = Readonly<{ article: string; key: string }>;
/** The wording of a provision; null if it is outside the model. */
export type Matched = Wording | null;

/** The form in which a committee stores a wording. @example "threshold/sixty" */
export function idOf({ article, key }: Wording): string {
  return `${article}/${key}`;
}

export function wordingsIn({ articles }: Scenario): readonly Wording[] {
  return articles.flatMap(({ id, alternatives }) =>
    alternatives.map(({ key }): Wording => ({ article: id, key })),
  );
}

/** Null for a missing id, or one that this version does not know. */
export function wordingIn(scenario: Scenario, id: string | null): Matched {
  return wordingsIn(scenario).find((wording) => idOf(wording) === id) ?? null;
}

/** Articles that no provision was matched to and that a treaty may leave out. */
export function silenceableIn({ articles }: Scenario, matched: readonly Matched[]): readonly string[] {
  return articles
    .filter((article) => mayBeLeftOut(article) && !matched.some((wording) => wording?.article === article.id))
    .map(({ id }) => id);
}

/**
 * The whole text by article. If two provisions match one article, the later one counts.
 * @param silent articles that the text leaves open, if nothing was matched to them
 */
export function textIn(
  scenario: Scenario,
  matched: readonly Matched[],
  silent: readonly string[],
): NonNullable<Setup["text"]> {
  const open = silenceableIn(scenario, matched);
  return Object.fromEntries([
    ...silent.filter((id) => open.includes(id)).map((id) => [id, null] as const),
    ...matched.flatMap((wording) => (wording === null ? [] : [[wording.article, wording.key] as const])),
  ]);
}

/** The words matched to each article. @param words of each provision */
export function wordsOf(words: readonly string[], matched: readonly Matched[]): NonNullable<Setup["words"]> {
  return Object.fromEntries(
    matched.flatMap((wording, at) => (wording === null ? [] : [[wording.article, words[at] ?? ""]])),
  );
}
