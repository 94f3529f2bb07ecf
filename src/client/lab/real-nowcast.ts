/**
 * The forecast of the real convention, as `npm run nowcast -- --write` computes it from the table of its status. The
 * page has no model of its own, so page and command cannot disagree.
 */
import found from "../../lab/nowcast.json";

/** Months after October 2025; 120 as a bound means: or not within ten years. `never` is the chance of that. */
export type NowcastBand = Readonly<{ p10: number; p50: number; p90: number; never: number }>;

export const NOWCAST = found;
export const OPEN_ENDED = 120;
export const MOST_PARTIES = found.byParties.length - 1;

/** The forecast if there were another number of parties on the same day. */
export function nowcastWith(parties: number): NowcastBand {
  return found.byParties[parties] ?? found.n40;
}
