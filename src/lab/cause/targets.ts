/** The differences between a match and the same match without a seat, and how much of one a replay closes. */
import type { Match } from "../../match/types.ts";
import type { Place } from "../forks/without-you.ts";
import type { Standing } from "../matches/standing.ts";

/** A difference that the page tells of: an article, how the text was decided, or the race to the instruments. */
export type Target =
  | Readonly<{ type: "article"; article: number }>
  | Readonly<{ type: "adoption" }>
  | Readonly<{ type: "race" }>;

export type Both = Readonly<{ own: Standing; other: Standing }>;

/** Shares are counted in thousandths of the difference. */
export const WHOLE = 1000;

/** From the first season on, the page tells of the race; before, of the text and of how it was decided. */
export function targetsIn({ own, other }: Both, { month }: Pick<Place, "month">): readonly Target[] {
  const isFailed = (one: Standing): boolean => one.adoption?.how === "failed";
  const isOnlyOne = isFailed(own) !== isFailed(other);
  const adoption: readonly Target[] =
    other.adoption !== null && other.adoption.how !== own.adoption?.how ? [{ type: "adoption" }] : [];
  if (isOnlyOne) return adoption;
  const articles = own.text.flatMap((alternative, article): Target[] => {
    const there = other.text[article] ?? -1;
    if (alternative < 0 || there < 0) return [];
    const isSame = alternative === there && own.agreed[article] === other.agreed[article];
    return isSame ? [] : [{ type: "article", article }];
  });
  const isRace = own.instruments !== other.instruments || own.inForce !== other.inForce;
  return [...(month > 0 && isRace ? [{ type: "race" } as const] : []), ...adoption, ...articles];
}

/** How much of the difference is gone in a third match, in thousandths; below 0 if it has grown. */
export function shareClosed(target: Target, both: Both, found: Standing): number {
  const { own, other } = both;
  switch (target.type) {
    case "article":
      return articleClosed(target.article, both, found);
    case "adoption":
      return isSameEnd(found, other) && !isSameEnd(found, own) ? WHOLE : 0;
    case "race":
      return raceClosed(both, found);
  }
}

function isSameEnd({ adoption: one }: Standing, { adoption: two }: Standing): boolean {
  return one?.how === two?.how;
}

function articleClosed(article: number, { own, other }: Both, found: Standing): number {
  const [here, there, now] = [own.text[article] ?? -1, other.text[article] ?? -1, found.text[article] ?? -1];
  if (now < 0) return 0;
  if (here !== there) return closed(here, there, now);
  return now === there && found.agreed[article] === other.agreed[article] ? WHOLE : 0;
}

/** Compares instruments or, if both matches have as many, the months of entry into force. */
function raceClosed({ own, other }: Both, found: Standing): number {
  if (own.inForce >= 0 && other.inForce >= 0 && own.inForce !== other.inForce) {
    return found.inForce < 0 ? 0 : closed(own.inForce, other.inForce, found.inForce);
  }
  if (own.instruments !== other.instruments) {
    return closed(own.instruments, other.instruments, found.instruments);
  }
  return found.inForce === other.inForce ? WHOLE : 0;
}

/** @example from 30 towards 58, a match with 51 instruments closes 750 thousandths */
export function closed(own: number, other: number, found: number): number {
  return Math.round((WHOLE * (Math.abs(own - other) - Math.abs(found - other))) / Math.abs(own - other));
}

export type StatesApart = Readonly<{
  /** States with an instrument in the first match only, and in the second only. */
  more: readonly number[];
  fewer: readonly number[];
}>;

/** Which states have deposited by a month in only one of two matches. */
export function statesApart(
  one: Pick<Match, "world">,
  two: Pick<Match, "world">,
  { beat, month }: Place,
): StatesApart {
  const until = beat === "over" ? Number.POSITIVE_INFINITY : month;
  const isIn = ({ world }: Pick<Match, "world">, country: number): boolean => {
    const deposited = world.treaty.deposited[country] ?? -1;
    return deposited >= 0 && deposited < until;
  };
  const all = [...one.world.treaty.deposited.keys()];
  return {
    more: all.filter((country) => isIn(one, country) && !isIn(two, country)),
    fewer: all.filter((country) => !isIn(one, country) && isIn(two, country)),
  };
}
