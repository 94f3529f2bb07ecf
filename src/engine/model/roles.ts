/** Articles found by what content says they decide, never by their ids. */
import { memo } from "../exact/memo.ts";
import { type Alternative, type Article, CARDS, type Role, type Scenario } from "../state/scenario.ts";

/** Place among the articles in play of the one that has a role; −1 where it is not in play. */
export function placeOf(scenario: Scenario, role: Role): number {
  return places(scenario).get(role) ?? -1;
}

/** The first article of each role. */
const places = memo(({ articles }: Scenario): ReadonlyMap<Role | null, number> => {
  const known = new Map<Role | null, number>();
  articles.forEach(({ role }, at) => {
    if (!known.has(role)) known.set(role, at);
  });
  return known;
});

/** The alternative that a text sets for a role: the adopted one where the text leaves its article as it is. */
export function setBy(scenario: Scenario, text: readonly number[], role: Role): Alternative | undefined {
  const article = find(scenario, (item) => item.role === role);
  if (article === undefined) return undefined;
  const chosen = text[scenario.articles.indexOf(article)] ?? article.adopted;
  return article.alternatives[chosen] ?? article.alternatives[article.adopted];
}

/**
 * Whether a treaty may be silent on it: not on what the procedure reads by its role. A treaty that does not say how it
 * enters into force does so once all negotiating states have consented (VCLT art. 24(2)).
 */
export function mayBeLeftOut({ role }: Article): boolean {
  return role === null;
}

/**
 * By card: the article in play that it looks at, and how far from the state's wish it would rather stand. A card whose
 * own article is not in play looks at the first that is [design].
 */
export const watches = memo((scenario: Scenario) =>
  CARDS.map((card) => {
    const own = find(scenario, ({ watchedBy }) => watchedBy?.card === card);
    const place = own === undefined ? -1 : scenario.articles.indexOf(own);
    return { article: Math.max(place, 0), steps: own?.watchedBy?.steps ?? 0 };
  }),
);

/** An article in play, or else one that is settled. */
function find({ articles, settled }: Scenario, isIt: (article: Article) => boolean): Article | undefined {
  return articles.find(isIt) ?? settled.find(isIt);
}
