/** Bots in the sound beat: placards, a true wish, a card right three times in four, and a speech. */
import type { Care, LayPlacards, Placard, Speak } from "../engine/command.ts";
import { centresOnFloor } from "../engine/model/chair.ts";
import { meanFits } from "../engine/model/persuasion.ts";
import { isActive, spokesOf } from "../engine/model/spokes.ts";
import { casesOf } from "../engine/options.ts";
import {
  follows,
  isBeyond,
  ownSalience,
  ownWeight,
  ownWish,
  ownWorth,
  ownWorths,
  type Reader,
} from "../engine/reader.ts";
import { ARGUMENTS, type Argument } from "../engine/scenario.ts";
import { clamp } from "../engine/share.ts";
import { size } from "../engine/world.ts";
import { aspiration } from "./aspiration.ts";
import type { Chance } from "./chance.ts";

/** Worth from which the best text on the floor is supported: 646 with three alternatives, else 800. */
function supportFrom(alternatives: number): number {
  return alternatives === 3 ? 646 : 800;
}

/** One set of placards an article on the floor. */
export function layPlacards(r: Reader, chance: Chance): LayPlacards[] {
  const asp = aspiration(r);
  return r.world.draft.floor.map((article) => ({
    type: "layPlacards",
    article,
    placards: placardsOn(r, article, asp),
    wish: follows(r, article) ? ownWish(r, article) : cueFrom(r, article),
    care: careShown(r, article, chance),
  }));
}

/**
 * A delegation without the people to follow an article declares what its caucus's spokesperson declared last,
 * at most one step from its own wish and never beyond its red line.
 */
function cueFrom(r: Reader, article: number): number {
  const own = ownWish(r, article);
  const spokes = spokesOf(r.scenario, r.world.named, r.country);
  const said = r.world.declared[article * size(r.world) + spokes] ?? own;
  const cue = clamp(said, own - 1, own + 1);
  return isBeyond(r, article, cue) ? own : cue;
}

function placardsOn(r: Reader, article: number, asp: number): Placard[] {
  const texts = r.world.draft.texts[article] ?? [];
  const worths = ownWorths(r, article);
  const best = bestBy(worths, texts);
  const enough = supportFrom(worths.length);
  const followed = follows(r, article);
  return texts.map((alternative): Placard => {
    if (isBeyond(r, article, alternative)) return 2;
    const worth = worths[alternative] ?? 0;
    if (alternative === best && worth >= enough) return 0;
    return !followed || worth >= asp ? 1 : 2;
  });
}

/** The text on the floor worth most to this seat; the first of equals. */
export function bestOf(r: Reader, article: number, texts: readonly number[]): number {
  return bestBy(ownWorths(r, article), texts);
}

function bestBy(worths: readonly number[], texts: readonly number[]): number {
  let best = texts[0] ?? 0;
  for (const alternative of texts) {
    if ((worths[alternative] ?? 0) > (worths[best] ?? 0)) best = alternative;
  }
  return best;
}

/** How much it cares: true three times in four, else one off. */
function careShown(r: Reader, article: number, chance: Chance): Care {
  const weight = ownWeight(r, article);
  const care = weight > 666 ? 2 : weight > 333 ? 1 : 0;
  const drawn = chance(20 + article);
  if (drawn % 4 !== 0) return care;
  return care === 1 ? ((drawn >>> 8) % 2 === 0 ? 0 : 2) : 1;
}

/** Credit from which a bot speaks: enough stays for a deal. */
const SPEAKING_CREDIT = 3;

/** A speech for the best text of the article where it is worth most. */
export function speech(r: Reader, chance: Chance): Speak[] {
  if (!isActive(r.scenario, r.world.named, r.country)) return [];
  if ((r.world.credit[r.country] ?? 0) < SPEAKING_CREDIT) return [];
  const article = worthAWord(r);
  if (article < 0) return [];
  const argument = bestArgument(r, article);
  const cases = casesOf(r.scenario, article);
  const named = cases[chance(2) % Math.max(1, cases.length)] ?? "";
  const alternative = bestOf(r, article, r.world.draft.texts[article] ?? []);
  return [{ type: "speak", article, alternative, argument, case: named }];
}

/** The article where a word weighs most: much to win, and the room near the point where the chair's text turns. */
function worthAWord(r: Reader): number {
  let best = -1;
  let most = -1;
  for (const article of r.world.draft.floor) {
    const stake = follows(r, article) ? stakeIn(r, article) : 0;
    if (stake > most) {
      most = stake;
      best = article;
    }
  }
  return best;
}

/** Salience times what the best text gains over the chair's, over how far the room is from preferring it. */
function stakeIn(r: Reader, article: number): number {
  const texts = r.world.draft.texts[article] ?? [];
  const centre = centresOnFloor(r.world).get(article) ?? 0;
  const chair = chairLikely(r, article, centre);
  const wanted = bestOf(r, article, texts);
  if (wanted === chair) return Math.trunc(ownSalience(r, article) / 100);
  const apart = Math.abs(Math.abs(1000 * wanted - centre) - Math.abs(1000 * chair - centre));
  const gain = ownWorth(r, article, wanted) - ownWorth(r, article, chair);
  return Math.trunc((ownSalience(r, article) * 10 * gain) / (200 + apart));
}

/** The chair's text, or before the first one the text on the floor nearest to the room. */
function chairLikely(r: Reader, article: number, centre: number): number {
  const chair = r.world.draft.chair[article] ?? -1;
  if (chair >= 0) return chair;
  const texts = r.world.draft.texts[article] ?? [];
  const far = (text: number): number => Math.abs(1000 * text - centre);
  return texts.reduce((near, text) => (far(text) < far(near) ? text : near), texts[0] ?? 0);
}

/** The argument that fits the room best and has been heard least. */
export function bestArgument(r: Reader, article: number): Argument {
  const force = (argument: Argument): number => {
    const kind = ARGUMENTS.indexOf(argument);
    const times = r.world.used[article * ARGUMENTS.length + kind] ?? 0;
    return (meanFits(r.scenario)[kind] ?? 0) >> Math.min(30, times);
  };
  return ARGUMENTS.reduce((best, argument) => (force(argument) > force(best) ? argument : best));
}
