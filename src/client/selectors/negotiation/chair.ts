/** How the chair scores the texts of an article, and the promises it counts. Uses public facts only. */
import { nearestText, readingNow } from "../../../engine/model/chair.ts";
import { placardsOn } from "../../../engine/model/soundings.ts";
import { placardTally } from "../../../engine/state/digits.ts";
import type { Pact } from "../../../engine/state/treaty.ts";
import type { OpenWorld, PublicWorld } from "../../../engine/state/world.ts";

/**
 * The parts of a text's score, in steps and rounded to hundredths: its distance from the centre of the room, the
 * objection to it, the deductions for precedent, for the pens and for the placards of named delegations, and the total.
 * The deduction for pens or placards is negative if they push the text away.
 */
export type ScoredText = Readonly<{
  alternative: number;
  distance: number;
  objection: number;
  lean: number;
  pens: number;
  pulls: number;
  score: number;
}>;

/** Every text on the table as the chair scores it now. The chair puts the text with the lowest score to the room. */
export function scoredTexts(world: OpenWorld, article: number): readonly ScoredText[] {
  const { texts, centre, objections, leans, pens, pulls } = readingNow(world, article);
  return texts.map((alternative, at) => {
    const objection = hundredths(objections[at] ?? 0);
    const distance = hundredths(Math.abs(1000 * alternative - centre));
    const lean = hundredths(leans[at] ?? 0);
    const penned = hundredths(pens[at] ?? 0);
    const pulled = hundredths(pulls[at] ?? 0);
    const score = hundredths(1000 * (distance + objection - lean - penned - pulled));
    return { alternative, distance, objection, lean, pens: penned, pulls: pulled, score };
  });
}

/** True if the chair put this text to the room only because of its precedent. */
export function isPutForPrecedent(world: OpenWorld, article: number): boolean {
  const { texts, leans, scores } = readingNow(world, article);
  const placards = world.soundings[article]?.placards ?? [];
  const put = nearestText(texts, scores, placards);
  const without = scores.map((score, at) => score + (leans[at] ?? 0));
  return put === world.draft.chair[article] && put !== nearestText(texts, without, placards);
}

/**
 * Why the chair did not choose the text with the most support: what weighed most in the choice, or `chosen` if the
 * score does not say.
 */
export type ChairWhy = Readonly<{
  /** The text with the most support, and its number of supporters. */
  other: number;
  support: number;
  by: "distance" | "objection" | "lean" | "pens" | "placards" | "chosen";
  /** What the chair counts for its own text and for the other one. */
  counted: Readonly<{ put: ScoredText; other: ScoredText }>;
}>;

/** Returns null if no text has more support than the chair's. */
export function whyChair(world: OpenWorld, article: number): ChairWhy | null {
  const chair = world.draft.chair[article] ?? -1;
  const supportOf = (text: number): number => placardTally(placardsOn(world, article, text)).support;
  const scored = scoredTexts(world, article);
  const put = scored.find(({ alternative }) => alternative === chair);
  const [first] = [...scored].sort((a, b) => supportOf(b.alternative) - supportOf(a.alternative));
  if (put === undefined || first === undefined) return null;
  const support = supportOf(first.alternative);
  if (support <= supportOf(chair)) return null;
  return { other: first.alternative, support, by: weightiest(put, first), counted: { put, other: first } };
}

/** What weighed most for the text that was put against the other; `chosen` if the score does not say. */
export function weightiest(put: ScoredText, other: ScoredText): ChairWhy["by"] {
  const gains = {
    distance: other.distance - put.distance,
    objection: other.objection - put.objection,
    lean: put.lean - other.lean,
    pens: put.pens - other.pens,
    placards: put.pulls - other.pulls,
  };
  const codes = ["distance", "objection", "lean", "pens", "placards"] as const;
  const by = codes.reduce((best, code) => (gains[code] > gains[best] ? code : best));
  return put.score <= other.score && gains[by] > 0 ? by : "chosen";
}

function hundredths(thousandths: number): number {
  return Math.round(thousandths / 10) / 100;
}

/** Steps as a whole number of hundredths, as the pages show them. Never minus zero. @example 0.54 is 54 */
export function inHundredths(steps: number): number {
  return Math.round(100 * steps) || 0;
}

/** Open promises to support a text of an article. */
export function openPromises(world: PublicWorld, article: number): readonly Pact[] {
  return world.pacts.filter(
    (pact) => pact.kind === "support" && pact.status === "open" && pact.article === article,
  );
}
