/**
 * The articles under negotiation, and the pairs of alternatives that affect each other. To change them, edit
 * assets/data/content/articles.json and run `npm run content`.
 */
import { type Article, CARDS, ENDS, type Interaction, PULLS, ROLES } from "../engine/state/scenario.ts";
import generated from "./generated/articles.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

export const ARTICLES: readonly Article[] = generated.articles.map((article) => {
  const { role, watchedBy, caredForBy, pull } = article;
  return {
    ...article,
    role: role === null ? null : oneOf(ROLES, role),
    watchedBy: watchedBy && { ...watchedBy, card: oneOf(CARDS, watchedBy.card) },
    caredForBy: oneOf(CARDS, caredForBy),
    pull: pull && { on: oneOf(PULLS, pull.on), towards: oneOf(ENDS, pull.towards) },
  };
});
export const INTERACTIONS: readonly Interaction[] = generated.interactions;
