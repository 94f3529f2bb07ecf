/** What the chair makes of the texts of an article, and the promises it counts. Public facts only. */
import { readingNow } from "../../engine/model/chair.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import type { OpenWorld, PublicWorld } from "../../engine/state/world.ts";

/** In steps, to hundredths: how far a text lies from the middle of the room, the objection to it, and both together. */
export type ScoredText = Readonly<{
  alternative: number;
  distance: number;
  objection: number;
  score: number;
}>;

/** Every text on the table as the chair counts it now; the lowest score is put. */
export function scoredTexts(world: OpenWorld, article: number): readonly ScoredText[] {
  const { texts, objections, scores } = readingNow(world, article);
  return texts.map((alternative, at) => {
    const objection = hundredths(objections[at] ?? 0);
    const distance = hundredths((scores[at] ?? 0) - (objections[at] ?? 0));
    return { alternative, distance, objection, score: distance + objection };
  });
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
