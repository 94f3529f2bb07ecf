/** Plays a study in the page's workers, and again with other strengths of the text's pull. */
import { gamesOf, type Kind, type Part } from "../../lab/study/part.ts";
import { shareOut } from "../../lab/study/share-out.ts";
import type { Study } from "../../lab/study/study.ts";
import { labWorkers } from "./lab-workers.ts";
import { type Bands, OTHER_PULLS, withPull } from "./pull-bands.ts";

export function played(
  study: Study,
  kind: Kind,
  workers: number,
  signal: AbortSignal,
  onPart?: (part: Part) => void,
): Promise<Part> {
  const shared = { study, kind, range: [0, study.games], workers: labWorkers(workers), signal } as const;
  return shareOut(onPart === undefined ? shared : { ...shared, onPart });
}

/**
 * Plays the matches of a study, as many as it has, with the other strengths of the pull. Returns none if it is stopped.
 */
export async function playBands(
  { study, kind, part }: Readonly<{ study: Study; kind: Kind; part: Part }>,
  workers: number,
  signal: AbortSignal,
): Promise<Bands> {
  const bands: Part[] = [];
  for (const pull of OTHER_PULLS) {
    const other = withPull({ ...study, games: gamesOf(part) }, kind, pull);
    bands.push(await played(other, kind, workers, signal));
    if (signal.aborted) return [];
  }
  return bands;
}
