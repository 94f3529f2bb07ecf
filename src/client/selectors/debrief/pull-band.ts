/**
 * What is known of a text's pace with other strengths of its pull on ratification, a design choice. A match cannot be
 * played again with another strength, because people would have decided otherwise. `npm run pull` has measured the
 * effect of one clause at a time.
 */
import type { Audience, Climate, Scenario, ScenarioId } from "../../../engine/state/scenario.ts";
import bands from "../../../lab/pull-bands.json" with { type: "json" };

type PullBand = Readonly<{
  article: string;
  alternative: string;
  /** The mean change in months to the last instrument needed, with 0, ½, 1 and 2 times the pull. */
  months: readonly number[];
}>;

/** The matches of each change, the month that counts where the instrument never came, and what the figures hold for. */
export const BAND_CONDITIONS = {
  games: bands.games,
  horizon: bands.horizon,
  level: bands.level,
  scenario: bands.scenario as ScenarioId,
  climate: bands.climate as Climate,
  audience: bands.audience as Audience,
} as const;

/**
 * The wording of a text, other than the real one, that moves the pace most at the game's own strength.
 * @param text the alternative of each article
 * @returns null if no wording that was measured differs from the real one
 */
export function pullBand(scenario: Scenario, text: readonly number[]): PullBand | null {
  const isIn = ({ article, alternative }: (typeof bands.tags)[number]): boolean => {
    const at = scenario.articles.findIndex(({ id }) => id === article);
    return scenario.articles[at]?.alternatives[text[at] ?? -1]?.key === alternative;
  };
  const own = bands.factors.indexOf(1);
  const size = ({ months }: PullBand): number => Math.abs(months[own] ?? 0);
  const found = bands.tags
    .filter(isIn)
    .map(({ article, alternative, months }) => ({
      article,
      alternative,
      months: months.map(({ value }) => value),
    }))
    .sort((one, other) => size(other) - size(one));
  return found[0] ?? null;
}
