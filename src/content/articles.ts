/** The 24 articles under negotiation and the pairs of alternatives that act on each other. */
import type { Article, Interaction } from "../engine/scenario.ts";
import generated from "./generated/articles.json" with { type: "json" };

export const ARTICLES: readonly Article[] = generated.articles;
export const INTERACTIONS: readonly Interaction[] = generated.interactions;
