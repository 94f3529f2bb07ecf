/** What a whole text is worth to the player's mandate. A delegate can work this out before the end. */
import { worthOfObjectives } from "../../../engine/seats/objectives.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Mine } from "../../../engine/views/view.ts";
import { standingOf } from "./standing.ts";

export type TextScore = Readonly<{
  /** Out of 1,000. A wish counts as 0 if the text crosses a red line on its article. */
  score: number;
  /** Articles on which the text crosses a red line of the mandate. */
  crossed: readonly number[];
}>;

export function textScore(mine: Mine, scenario: Scenario, text: readonly number[]): TextScore {
  const goals = mine.objectives.map((goal) =>
    standingOf(mine, scenario, goal.article, text[goal.article] ?? 0),
  );
  return {
    score: worthOfObjectives(goals),
    crossed: scenario.articles.flatMap((_, article) =>
      standingOf(mine, scenario, article, text[article] ?? 0).isBeyond ? [article] : [],
    ),
  };
}
