/**
 * The same study with other strengths of the text's pull on ratification. The pull is a design choice (MODEL §3.10), so
 * every figure that depends on it is shown for 0, ½, 1 and 2 times its strength, on the same seeds.
 */
import { gamesOf, type Kind, type Part } from "../../lab/study/part.ts";
import type { Study } from "../../lab/study/study.ts";
import { MOST_AGAIN, OWN_PULL, PULLS } from "../../lab/study/text-pull.ts";
import { type PriceTag, pricesOfPart, type Summary, summaryOfPart } from "./lab-figures.ts";

export { PULLS };

export const OTHER_PULLS: readonly number[] = PULLS.filter((pull) => pull !== OWN_PULL);

/** A large study is not played four times in full. */
const MOST_GAMES: Readonly<Record<Kind, number>> = { outcomes: MOST_AGAIN, prices: 30 };

/** The study with another pull. */
export function withPull(study: Study, kind: Kind, textPull: number): Study {
  return { ...study, games: Math.min(study.games, MOST_GAMES[kind]), textPull };
}

/** What has been played with the other pulls, in the order of `OTHER_PULLS`. */
export type Bands = readonly Part[];

type Banded = Readonly<{ study: Study; part: Part; bands: Bands }>;

/** The study as it was played with each pull, in the order of `PULLS`; null until all have been played. */
export function pullParts({
  study,
  part,
  bands,
}: Banded): readonly Readonly<{ study: Study; part: Part }>[] | null {
  if (bands.length < OTHER_PULLS.length) return null;
  return PULLS.map((pull) => {
    const other = bands[OTHER_PULLS.indexOf(pull)];
    return other === undefined ? { study, part } : { study: { ...study, textPull: pull }, part: other };
  });
}

/** The number of matches with each of the other pulls. */
export function bandGames({ bands }: Pick<Banded, "bands">): number {
  return bands[0] === undefined ? 0 : gamesOf(bands[0]);
}

/** The summary of an outcome study with each pull, in the order of `PULLS`. */
export function pullSummaries(run: Banded): readonly Summary[] | null {
  const found = pullParts(run)?.flatMap(({ study, part }) => summaryOfPart(study, part) ?? []);
  return found?.length === PULLS.length ? found : null;
}

/** The price tags of a clause with each pull, in the order of `PULLS`, by article and alternative. */
export function pullTags(run: Banded): ((tag: PriceTag) => readonly PriceTag[]) | null {
  const lists = pullParts(run)?.flatMap(({ study, part }) => pricesOfPart(study, part) ?? []);
  if (lists?.length !== PULLS.length) return null;
  return ({ article, alternative }) =>
    lists.flatMap(
      ({ tags }) => tags.find((own) => own.article === article && own.alternative === alternative) ?? [],
    );
}

/** The least and the greatest of the values with each pull; null if there are none. */
export function spanOf(values: readonly number[]): Readonly<{ from: number; to: number }> | null {
  return values.length === 0 ? null : { from: Math.min(...values), to: Math.max(...values) };
}
