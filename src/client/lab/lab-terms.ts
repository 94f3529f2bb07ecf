/** What the explanations of the lab's words are filled with. */
import type { Audience, ScenarioId } from "../../engine/state/scenario.ts";
import unseen from "../../lab/unseen-summary.json" with { type: "json" };
import { scenarioOf } from "../game/library.ts";

/** The treaties of the published test set, as its tables name them. */
export const UNSEEN_NAMES: readonly string[] = unseen.names;

const articlesOf = (id: ScenarioId, audience: Audience = "young"): number =>
  scenarioOf(id, audience).articles.length;

/** The number of articles in play, by length; three more in the longest one if adults play. */
export const LENGTHS = {
  lesson: articlesOf("lesson"),
  express: articlesOf("express"),
  standard: articlesOf("standard"),
  full: articlesOf("full"),
  adults: articlesOf("full", "adult"),
} as const;
