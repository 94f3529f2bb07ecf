/** Finds articles by the role that the content gives them, never by their ids. */
import { memo } from "../exact/memo.ts";
import { type Alternative, type Article, CARDS, type Role, type Scenario } from "../state/scenario.ts";

/** The index of the article with a role among the articles in play; −1 if it is not in play. */
export function placeOf(scenario: Scenario, role: Role): number {
  return places(scenario).get(role) ?? -1;
}

/** The index of the first article in play with each role. */
const places = memo(({ articles }: Scenario): ReadonlyMap<Role | null, number> => {
  const known = new Map<Role | null, number>();
  articles.forEach(({ role }, at) => {
    if (!known.has(role)) known.set(role, at);
  });
  return known;
});

/**
 * The alternative that a text has in the article with this role, or the adopted one if the text has none there.
 * Undefined if no article has the role.
 */
export function setBy(scenario: Scenario, text: readonly number[], role: Role): Alternative | undefined {
  const article = find(scenario, (item) => item.role === role);
  if (article === undefined) return undefined;
  const chosen = text[scenario.articles.indexOf(article)] ?? article.adopted;
  return article.alternatives[chosen] ?? article.alternatives[article.adopted];
}

/**
 * Whether a treaty may leave the article out. It may not if the article has a role in the rules. A treaty that does
 * not say how it enters into force does so once all negotiating states have consented (VCLT art. 24(2)).
 */
export function mayBeLeftOut({ role }: Article): boolean {
  return role === null;
}

/**
 * For each card: the article in play that it watches, and how many steps its wish is from the state's wish. A card
 * whose article is not in play watches the first article in play [design].
 */
export const watches = memo((scenario: Scenario) =>
  CARDS.map((card) => {
    const own = find(scenario, ({ watchedBy }) => watchedBy?.card === card);
    const place = own === undefined ? -1 : scenario.articles.indexOf(own);
    return { article: Math.max(place, 0), steps: own?.watchedBy?.steps ?? 0 };
  }),
);

/** The first matching article among those in play, or else among those that are settled. */
function find({ articles, settled }: Scenario, isIt: (article: Article) => boolean): Article | undefined {
  return articles.find(isIt) ?? settled.find(isIt);
}
