/** Opportunities that a player might not notice. */
import { isLastReading } from "../../../engine/model/agenda.ts";
import { SPONSORS } from "../../../engine/model/costs.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import type { Mine } from "../../../engine/views/view.ts";
import { bridgeNeed } from "./bridge-need.ts";
import { standingOf } from "./standing.ts";

/**
 * Bridges (proposed new wordings) that come about if this seat sponsors them too, if it may sponsor them and likes the
 * wording at least as much as the chair's.
 * @param terms the wordings that the seat may sponsor
 */
export function bridgesOneShort(
  { world, scenario, country }: Seen,
  mine: Mine,
  terms: readonly Term[],
): readonly Term[] {
  const worth = (article: number, alternative: number): number =>
    standingOf(mine, scenario, article, alternative).worth;
  return world.draft.bridges.filter(({ article, alternative, sponsors }) => {
    const isOffered = terms.some((one) => one.article === article && one.alternative === alternative);
    if (!isOffered || isTooLate({ world }, article)) return false;
    const chair = world.draft.chair[article] ?? 0;
    const { missing, isOneSided } = bridgeNeed({ world }, { article, alternative }, [...sponsors, country]);
    return missing === 0 && !isOneSided && worth(article, alternative) >= worth(article, chair);
  });
}

/**
 * True if a text that a bridge brings in now cannot be put any more: the chair puts only texts on which the room has shown
 * placards, and a brief match has no sounding after the last round.
 */
export function isTooLate({ world }: Pick<Seen, "world">, article: number): boolean {
  return world.scenario.isBrief && isLastReading(world, article);
}

/** The texts for which a bridge can still be put, so that nobody pays for one that comes too late. */
export function termsInTime(own: Pick<Seen, "world">, terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ article }) => !isTooLate(own, article));
}

/**
 * How many other sponsors must call for the same text in this deal beat for a call to have an effect. Returns 0 if
 * there are enough already, or if this is not the article's last reading.
 */
export function callersWanted({ world, country }: Seen, { article, alternative }: Term): number {
  if (!isLastReading(world, article)) return 0;
  const known = world.draft.bridges.find((one) => one.article === article && one.alternative === alternative);
  const others = (known?.sponsors ?? []).filter((sponsor) => sponsor !== country);
  return Math.max(0, SPONSORS - 1 - others.length);
}
