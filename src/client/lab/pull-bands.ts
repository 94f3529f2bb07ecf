/** Prices of clauses with other strengths of the text's pull on ratification, as `npm run pull -- --write` measured. */
import found from "../../lab/pull-bands.json";
import type { PriceTag } from "./lab-figures.ts";

export const PULL = { scenario: "express", games: found.games } as const;

export type PullBand = (typeof found.tags)[number];

/** The band of a clause, or undefined if it was not measured. */
export function bandOf({
  article,
  alternative,
}: Pick<PriceTag, "article" | "alternative">): PullBand | undefined {
  return found.tags.find((tag) => tag.article === article && tag.alternative === alternative);
}
