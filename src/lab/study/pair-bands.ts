/**
 * Two texts in pairs with 0, ½, 1 and 2 times the text's pull on ratification. The pull is a design choice (MODEL §3.10),
 * so a difference is told together with these.
 */
import { type PairReport, type PairRow, pairReport, playPair } from "./pair.ts";
import type { Study } from "./study.ts";
import { MOST_AGAIN, OWN_PULL, PULLS } from "./text-pull.ts";

/** The comparison with one strength of the pull, in thousandths of the game's own. */
export type PairBand = Readonly<{ textPull: number }> & PairReport;

/**
 * Plays the pairs with every strength of the pull, in the order of `PULLS`.
 * @param rows the pairs of the studies as they are, which are not played again
 */
export function playPairBands(
  engineVersion: string,
  study: Study,
  other: Study,
  rows: readonly PairRow[],
): PairBand[] {
  const again = rows.slice(0, MOST_AGAIN);
  return PULLS.map((textPull) => {
    const isOwn = textPull === (study.textPull ?? OWN_PULL);
    const [one, against] = [study, other].map((text) => ({ ...text, textPull }));
    if (isOwn || one === undefined || against === undefined) return { textPull, ...pairReport(rows) };
    const played = again.map(({ game }) => playPair(engineVersion, one, against, game));
    return { textPull, ...pairReport(played) };
  });
}
