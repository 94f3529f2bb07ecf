/**
 * What may be in the news between two rounds: all invented and unattributed, and no state is named. To change it, edit
 * assets/data/content/news.json and run `npm run content`.
 */
import { ENDS, type News } from "../engine/state/scenario.ts";
import generated from "./generated/news.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

export const NEWS: readonly News[] = generated.map(({ id, touches }) => ({
  id,
  touches: touches.map(({ article, towards }) => ({ article, towards: oneOf(ENDS, towards) })),
}));
