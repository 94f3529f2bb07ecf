/**
 * Checks shares of a study, so that only shares that could come from real games are joined. If a share fails, its
 * first impossible field is reported, such as "counts.signed".
 */
import { isSeed } from "../../match/seed.ts";
import { countInvariants } from "./count-invariants.ts";
import { gamesOf, type Part } from "./part.ts";
import { priceInvariants } from "./price-invariants.ts";
import { joined } from "./ranges.ts";
import { calendarOf, MOST_GAMES, type Study, scenarioOfStudy } from "./study.ts";

/** The first impossible field of a study, or null. Call this before checking a share of it. */
export function brokenInvariantOfStudy(study: Study): string | null {
  if (!isSeed(study.seed)) return "study.seed";
  if (study.games > MOST_GAMES) return "study.games";
  if (study.horizon > calendarOf(scenarioOfStudy(study))) return "study.horizon";
  return isWholeText(study) ? null : "study.text";
}

function isWholeText(study: Study): boolean {
  const { articles } = scenarioOfStudy(study);
  const { text } = study;
  if (typeof text === "string") return true;
  const isOf = (a: number): boolean => articles[a]?.alternatives.some(({ key }) => key === text[a]) === true;
  return text.length === articles.length && text.every((_, a) => isOf(a));
}

/**
 * The first impossible field of a share, or null.
 * @param study one that `brokenInvariantOfStudy` accepts
 */
export function brokenInvariantOfPart(study: Study, part: Part): string | null {
  const { done, counts, prices } = part;
  const games = gamesOf(part);
  const isEven = [counts, prices].every((one) => one === null || one.games === games);
  const isPrinted = JSON.stringify(joined(done)) === JSON.stringify(done);
  if (!isEven || !isPrinted || (done.at(-1)?.[1] ?? 0) > study.games) return "done";
  if ((counts === null) === (prices === null)) return "counts";
  const [count] = counts === null ? [] : (countInvariants(study, counts).find(([, holds]) => !holds) ?? []);
  if (count !== undefined) return `counts.${count}`;
  const [price] = prices === null ? [] : (priceInvariants(study, prices).find(([, holds]) => !holds) ?? []);
  return price === undefined ? null : `priceCounts.${price}`;
}
