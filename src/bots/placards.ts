/** Bots in the sound beat: placards, a true wish, a care card that is right three times in four, and a speech. */

import { clamp } from "../engine/exact/whole.ts";
import { openWish } from "../engine/model/chair.ts";
import { spokesOf } from "../engine/model/spokespersons.ts";
import { trueCare } from "../engine/model/stakes.ts";
import { crosses } from "../engine/model/worth.ts";
import {
  follows,
  isBeyond,
  ownLines,
  ownWeight,
  ownWish,
  ownWorths,
  type Seen,
} from "../engine/seats/seen.ts";
import type { Care, LayPlacards, Placard } from "../engine/state/command.ts";
import { aspiration } from "./aspiration.ts";
import type { Chance } from "./chance.ts";
import { prospectOf, servesMandate } from "./stakes.ts";

/** The worth at which a bot supports the best text on the floor: 646 with three alternatives, else 800. */
function supportFrom(alternatives: number): number {
  return alternatives === 3 ? 646 : 800;
}

/** One set of placards for each article on the floor. */
export function layPlacards(r: Seen, chance: Chance): LayPlacards[] {
  const asp = aspiration(r);
  const drawn = chance(20);
  return r.world.draft.floor.map((article, at) => {
    const wish = follows(r, article) ? ownWish(r, article) : cueFrom(r, article);
    const placards = servesMandate(r) ? byMandate(r, article, wish) : placardsOn(r, article, asp);
    const care = careShown(r, article, drawn >>> (3 * (at % 10)));
    return { type: "layPlacards", article, placards, wish, care };
  });
}

/**
 * The wish declared by a delegation that lacks the people to follow an article: the last wish of its caucus's
 * spokesperson, but at most one step from the delegation's own wish and never beyond its red line.
 */
function cueFrom(r: Seen, article: number): number {
  const own = ownWish(r, article);
  const spokes = spokesOf(r.scenario, r.world.named, r.country);
  const said = openWish(r.world, article, spokes);
  const cue = clamp(said, own - 1, own + 1);
  return isBeyond(r, article, cue) ? own : cue;
}

/** How much less a text must be worth to the mandate before it draws an objection, in stakes [design]. */
const CLEARLY_LESS = 5_000;

/**
 * The placards of a named seat where people play. They serve its mandate: support for the best text, objections to
 * texts that serve clearly less, unless such a text is closer to its wish.
 */
function byMandate(r: Seen, article: number, wish: number): Placard[] {
  const texts = r.world.draft.texts[article] ?? [];
  const worths = texts.map((text) => prospectOf(r, article, text));
  const best = Math.max(...worths);
  if (best === Math.min(...worths)) return texts.map((text) => (isBeyond(r, article, text) ? 2 : 1));
  return placardsFor(r, article, wish, texts[worths.indexOf(best)] ?? 0);
}

/**
 * Placards that support one text and object to texts with clearly worse prospects, without contradicting the wish
 * declared with them.
 */
export function placardsFor(r: Seen, article: number, wish: number, supported: number): Placard[] {
  const texts = r.world.draft.texts[article] ?? [];
  const away = (text: number): number => Math.abs(text - wish);
  const enough = prospectOf(r, article, supported) - CLEARLY_LESS;
  const isCrossed = texts.some((text) => isBeyond(r, article, text) && away(text) < away(supported));
  return texts.map((text): Placard => {
    if (isBeyond(r, article, text)) return 2;
    if (text === supported) return isCrossed ? 1 : 0;
    return away(text) >= away(supported) && prospectOf(r, article, text) < enough ? 2 : 1;
  });
}

function placardsOn(r: Seen, article: number, asp: number): Placard[] {
  const texts = r.world.draft.texts[article] ?? [];
  const worths = ownWorths(r, article);
  const lines = ownLines(r, article);
  const best = bestBy(worths, texts);
  const enough = supportFrom(worths.length);
  const least = follows(r, article) ? asp : 0;
  return texts.map((alternative): Placard => {
    const worth = worths[alternative] ?? 0;
    if (crosses(lines, alternative)) return 2;
    if (alternative === best && worth >= enough) return 0;
    return worth >= least ? 1 : 2;
  });
}

/** The text on the floor that is worth most to this seat; ties go to the first. */
export function bestOf(r: Seen, article: number, texts: readonly number[]): number {
  return bestBy(ownWorths(r, article), texts);
}

function bestBy(worths: readonly number[], texts: readonly number[]): number {
  let best = texts[0] ?? 0;
  for (const alternative of texts) {
    if ((worths[alternative] ?? 0) > (worths[best] ?? 0)) best = alternative;
  }
  return best;
}

/**
 * How much the seat says it cares: the truth three times in four, otherwise one level off, decided by three random
 * bits.
 */
function careShown(r: Seen, article: number, bits: number): Care {
  const care = trueCare(ownWeight(r, article));
  if ((bits & 3) !== 0) return care;
  return care === 1 ? ((bits & 4) === 0 ? 0 : 2) : 1;
}
