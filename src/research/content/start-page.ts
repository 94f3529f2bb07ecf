/**
 * The part of the content that the start page shows: the names of states, for its list of saves, the person of the
 * opening case with what each answer would mean for her, and how the wordings of one article answer that case. It is
 * kept apart so that the page can show it before the whole catalogue and the rules are loaded.
 */
import { type DraftArticle, type DraftCase, readArticles, readCases } from "./drafts.ts";
import type { Tree } from "./wording.ts";

/** Id of the case that opens the game. */
export const START_CASE = "researcher";
/** The article and the question that the start page shows. */
const ARTICLE = "illegal_access";
const QUESTION = "crime";

const SHOWN = new RegExp(
  `^(?:country\\.\\w+\\.name|article\\.${ARTICLE}\\.title|case\\.${START_CASE}\\.(?:who|called|about|signature|consequence\\..+))$`,
);

/** The texts of the catalogue that the start page shows, at the same paths. */
export function startTexts(tree: Tree, before = ""): Tree {
  const shown = Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
    const path = `${before}${key}`;
    if (typeof value === "string") return SHOWN.test(path) ? [[key, value]] : [];
    const inner = startTexts(value, `${path}.`);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(shown);
}

/**
 * The case, and how many wordings answer it with yes, with no, or not at all. If a wording does not answer it, each
 * state decides.
 */
export function buildStartCase(): object {
  const { options } = the(ARTICLE, readArticles().articles);
  const { bears } = the(START_CASE, readCases().cases);
  const counts: Record<string, number> = { yes: 0, may: 0, no: 0 };
  for (const { key } of options) {
    const bearing = bears.find(
      ({ article, option, question }) => article === ARTICLE && option === key && question === QUESTION,
    );
    const answer = bearing?.answer ?? "may";
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return { case: START_CASE, article: ARTICLE, counts };
}

function the<T extends DraftArticle | DraftCase>(id: string, items: readonly T[]): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
