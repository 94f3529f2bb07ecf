/** What the explanations of the lab's words are filled with. */
import unseen from "../../lab/unseen-summary.json" with { type: "json" };
import { scenarioOf } from "../game/library.ts";

/** The treaties of the published test set, as its tables name them. */
export const UNSEEN_NAMES: readonly string[] = unseen.names;

const articlesOf = (id: Parameters<typeof scenarioOf>[0]): number => scenarioOf(id, "young").articles.length;

/** The number of articles in play, by length. */
export const LENGTHS = {
  lesson: articlesOf("lesson"),
  express: articlesOf("express"),
  standard: articlesOf("standard"),
  full: articlesOf("full"),
} as const;
