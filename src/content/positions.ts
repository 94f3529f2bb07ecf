/**
 * Where each state stands on each article, in posture thousandths, and which positions a source reports. `npm run
 * content` computes them from the backers in assets/data/facts/treaty_issues.json.
 */
import { COUNTRIES } from "./countries.ts";
import generated from "./generated/positions.json" with { type: "json" };

const BY_ARTICLE: ReadonlyMap<string, readonly number[]> = new Map(
  generated.rows.map(({ article, x }) => [article, x]),
);

/** A position that sources report, with the keys of those sources. */
export type SourcedPosition = Readonly<{
  article: string;
  iso3: string;
  alternative: string;
  sources: readonly string[];
}>;

export const SOURCED_POSITIONS: readonly SourcedPosition[] = generated.sourced;

const SOURCED: ReadonlySet<string> = new Set(
  SOURCED_POSITIONS.map(({ article, iso3 }) => `${article}/${iso3}`),
);

/** By country in ISO order; empty for an unknown article, which `check` reports. */
export function positionsOn(article: string): readonly number[] {
  return BY_ARTICLE.get(article) ?? [];
}

/** By country in ISO order: true where the position is reported and takes no noise. */
export function sourcedOn(article: string): readonly boolean[] {
  return COUNTRIES.map(({ iso3 }) => SOURCED.has(`${article}/${iso3}`));
}
