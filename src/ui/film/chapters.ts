/** The chapters of a film and their order. */
import type { MomentsReport } from "../../client/selectors/debrief/moments.ts";

/** Moments are numbered from 0. `moments` is the placeholder while the search is running, or if it finds none. */
export type ChapterId =
  | `moment-${number}`
  | "moments"
  | "forecast"
  | "text"
  | "cases"
  | "fate"
  | "real"
  | "questions";

/** @param hasForecast true if the class guessed before the vote */
export function chaptersOf({ found }: MomentsReport, hasForecast: boolean): readonly ChapterId[] {
  const moments = typeof found === "object" ? found.moments : [];
  const first: readonly ChapterId[] =
    moments.length === 0 ? ["moments"] : moments.map((_, at): ChapterId => `moment-${at}`);
  const forecast: readonly ChapterId[] = hasForecast ? ["forecast"] : [];
  return [...first, ...forecast, "text", "cases", "fate", "real", "questions"];
}

/** Index among the moments; −1 for every other chapter. */
export function momentAt(id: ChapterId): number {
  return isMoment(id) ? Number(id.slice("moment-".length)) : -1;
}

export function isMoment(id: ChapterId): id is `moment-${number}` {
  return id.startsWith("moment-");
}
