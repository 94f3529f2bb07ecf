/** Which red line a bot declares in the deal beat (MODEL.md §3.6). */

import { isLastReading } from "../engine/model/agenda.ts";
import { COSTS } from "../engine/model/costs.ts";
import { isActive } from "../engine/model/spokespersons.ts";
import { isBeyond, ownLines, type Seen } from "../engine/seats/seen.ts";
import type { DeclareRedLine } from "../engine/state/command.ts";
import { size } from "../engine/state/world.ts";

/**
 * Declares a red line when the chair's text crosses it. At the last reading an active seat does so when any text on
 * the floor crosses it, so that its final stand matches what it declared.
 */
export function redLine(r: Seen): DeclareRedLine | null {
  if ((r.world.credit[r.country] ?? 0) < COSTS.declareRedLine) return null;
  const n = size(r.world);
  for (const article of r.world.draft.floor) {
    const cell = article * n + r.country;
    if (ownLines(r, article) === 0 || (r.world.declaredLines[cell] ?? 0) !== 0) continue;
    const wish = r.world.declared[cell] ?? 0;
    const crossing = crossingText(r, article, wish);
    if (crossing === null) continue;
    return { type: "declareRedLine", article, alternative: firstBeyond(r, article, wish, crossing) };
  }
  return null;
}

/**
 * A text that crosses the line. An active seat at the last reading looks at all texts on the floor; otherwise only
 * the chair's text counts.
 */
function crossingText(r: Seen, article: number, wish: number): number | null {
  const isCrossing = (text: number): boolean => isBeyond(r, article, text) && text !== wish;
  if (isActive(r.scenario, r.world.named, r.country) && isLastReading(r.world, article)) {
    return (r.world.draft.texts[article] ?? []).find(isCrossing) ?? null;
  }
  const chair = r.world.draft.chair[article] ?? 0;
  return isCrossing(chair) ? chair : null;
}

/** The first alternative beyond the line on the way from the declared wish to a text that crosses it. */
function firstBeyond(r: Seen, article: number, wish: number, crossing: number): number {
  const step = Math.sign(crossing - wish);
  let o = wish + step;
  while (o !== crossing && !isBeyond(r, article, o)) o += step;
  return o;
}
