/** What the chair makes of the texts of an article, and the promises it counts. Public facts only. */
import { nearestText, readingNow } from "../../engine/model/chair.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import type { OpenWorld, PublicWorld } from "../../engine/state/world.ts";

/**
 * In steps, to hundredths: how far a text lies from the middle of the room, the objection to it, what its precedent takes
 * off, what the pens on it do, and all together.
 */
export type ScoredText = Readonly<{
  alternative: number;
  distance: number;
  objection: number;
  lean: number;
  pens: number;
  score: number;
}>;

/** Every text on the table as the chair counts it now; the lowest score is put. */
export function scoredTexts(world: OpenWorld, article: number): readonly ScoredText[] {
  const { texts, centre, objections, leans, pens } = readingNow(world, article);
  return texts.map((alternative, at) => {
    const objection = hundredths(objections[at] ?? 0);
    const distance = hundredths(Math.abs(1000 * alternative - centre));
    const lean = hundredths(leans[at] ?? 0);
    const penned = hundredths(pens[at] ?? 0);
    const score = hundredths(1000 * (distance + objection - lean - penned));
    return { alternative, distance, objection, lean, pens: penned, score };
  });
}

/** Whether the chair would have put another text but for the precedent of the one it put. */
export function isPutForPrecedent(world: OpenWorld, article: number): boolean {
  const { texts, leans, scores } = readingNow(world, article);
  const placards = world.soundings[article]?.placards ?? [];
  const put = nearestText(texts, scores, placards);
  const without = scores.map((score, at) => score + (leans[at] ?? 0));
  return put === world.draft.chair[article] && put !== nearestText(texts, without, placards);
}

function hundredths(thousandths: number): number {
  return Math.round(thousandths / 10) / 100;
}

/** Promises to support a text of an article that are still open. */
export function openPromises(world: PublicWorld, article: number): readonly Pact[] {
  return world.pacts.filter(
    (pact) => pact.kind === "support" && pact.status === "open" && pact.article === article,
  );
}
