/**
 * Level 3: a learned picture of the others, coalition arithmetic around the blocking third, and timing of
 * pledges. What it does not do better it does as level 2.
 */
import type {
  Command,
  LayPlacards,
  OfferPackage,
  Placard,
  ProposeAmendment,
  SponsorBridge,
  Term,
} from "../engine/command.ts";
import { isPubliclyAgainst } from "../engine/explain.ts";
import { openArticles } from "../engine/model/agenda.ts";
import { isActive } from "../engine/model/spokes.ts";
import { objectiveWorth } from "../engine/model/stakes.ts";
import { OBJECTION_LIMIT } from "../engine/numbers.ts";
import { casesOf } from "../engine/options.ts";
import {
  count,
  follows,
  isBeyond,
  ownMargin,
  ownObjectives,
  ownOpenOffers,
  ownSalience,
  ownWorth,
  type Reader,
} from "../engine/reader.ts";
import { COSTS, type OpenWorld } from "../engine/world.ts";
import type { Chance } from "./chance.ts";
import { seemsWanted } from "./close.ts";
import { bridge, isLikely, isSponsor, offer, redLine } from "./deal.ts";
import { chairScore, pictureOf } from "./picture.ts";
import { bestArgument, layPlacards, speech } from "./sound.ts";

/** Soundings: objects where its weight tips the chair's text over the blocking third, and speaks as level 2. */
export function sounding(r: Reader, chance: Chance): Command[] {
  return [...layPlacards(r, chance).map((laid) => tipping(r, laid)), ...pleading(r, chance)];
}

/** An objection it would not insist on, laid where it keeps a text it loses by from being put. */
function tipping(r: Reader, laid: LayPlacards): LayPlacards {
  const { article } = laid;
  const texts = r.world.draft.texts[article] ?? [];
  const best = texts.reduce(
    (a, b) => (ownWorth(r, article, b) > ownWorth(r, article, a) ? b : a),
    texts[0] ?? 0,
  );
  const { objection } = pictureOf(r, article);
  const placards = laid.placards.map((placard, t): Placard => {
    const text = texts[t] ?? best;
    const near = Math.abs((objection[text] ?? 0) - OBJECTION_LIMIT) <= NEAR;
    const loses = ownMargin(r, article, text) < 0 && text !== best;
    return placard === 1 && near && loses && follows(r, article) ? 2 : placard;
  });
  return { ...laid, placards };
}

/** Within so many thousandths of the third one seat's weight can tip the scale. */
const NEAR = 60;

/** Deals: the bridge that would win, the package that lifts a block, the red line when it counts. */
export function dealing(r: Reader, chance: Chance): Command[] {
  if (!isActive(r.scenario, r.world.named, r.country)) return [...redLine(r), ...bridge(r, chance)];
  const winning = winningBridge(r);
  const built = winning === null ? bridge(r, chance) : [winning];
  const traded = liftingOffer(r);
  return [...redLine(r), ...built, ...(traded === null ? offer(r) : [traded])];
}

/** What an alternative is worth to the mandate: its objectives by their weight, the rest by salience, lightly. */
function mandateWorth(r: Reader, article: number, alternative: number): number {
  const goal = ownObjectives(r).find((item) => item.article === article);
  if (goal === undefined)
    return Math.trunc((ownSalience(r, article) * ownWorth(r, article, alternative)) / 40);
  if (isBeyond(r, article, alternative)) return 0;
  return goal.weight * objectiveWorth(count(r, article), goal.accept, alternative);
}

/** The amendment two thirds of the room seem to want that serves the mandate best. */
export function amending(r: Reader): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.proposeAmendment) return [];
  let best: ProposeAmendment | null = null;
  let most = 0;
  r.world.treaty.text.forEach((now, article) => {
    for (let o = 0; o < count(r, article); o++) {
      const gain = mandateWorth(r, article, o) - mandateWorth(r, article, now);
      if (gain <= most || !seemsWanted(r, article, now, o)) continue;
      most = gain;
      best = { type: "proposeAmendment", article, alternative: o };
    }
  });
  return best === null ? [] : [best];
}

/** A speech for the best text of the objective nearest to turning; else as level 2. */
function pleading(r: Reader, chance: Chance): Command[] {
  const usual = speech(r, chance);
  const said = usual[0];
  if (said === undefined) return usual;
  let best = -1;
  let most = 0;
  for (const { article } of ownObjectives(r)) {
    if (!r.world.draft.floor.includes(article)) continue;
    const texts = r.world.draft.texts[article] ?? [];
    const chair = r.world.draft.chair[article] ?? -1;
    const wanted = wantedText(r, article, texts);
    if (chair < 0 || wanted === chair) continue;
    const picture = pictureOf(r, article);
    const apart = Math.abs(chairScore(picture, wanted) - chairScore(picture, chair));
    const gain = Math.trunc(
      (mandateWorth(r, article, wanted) - mandateWorth(r, article, chair)) / (200 + apart),
    );
    if (gain > most) {
      most = gain;
      best = article;
    }
  }
  if (best < 0) return usual;
  const alternative = wantedText(r, best, r.world.draft.texts[best] ?? []);
  const cases = casesOf(r.scenario, best);
  const named = cases[chance(2) % Math.max(1, cases.length)] ?? "";
  return [{ type: "speak", article: best, alternative, argument: bestArgument(r, best), case: named }];
}

function wantedText(r: Reader, article: number, texts: readonly number[]): number {
  return texts.reduce(
    (best, text) => (mandateWorth(r, article, text) > mandateWorth(r, article, best) ? text : best),
    texts[0] ?? 0,
  );
}

/** The absent text the chair would put instead, that gains this seat most. */
function winningBridge(r: Reader): SponsorBridge | null {
  if ((r.world.credit[r.country] ?? 0) < 3) return null;
  let best: SponsorBridge | null = null;
  let most = 0;
  for (const article of r.world.draft.floor) {
    const chair = r.world.draft.chair[article] ?? 0;
    const picture = pictureOf(r, article);
    for (let o = 0; o < count(r, article); o++) {
      if ((r.world.draft.texts[article] ?? []).includes(o) || isBeyond(r, article, o)) continue;
      if (isSponsor(r, article, o)) continue;
      const gain = mandateWorth(r, article, o) - mandateWorth(r, article, chair);
      if (gain <= most || chairScore(picture, o) >= chairScore(picture, chair)) continue;
      most = gain;
      best = { type: "sponsorBridge", article, alternative: o };
    }
  }
  return best;
}

/** Offers to a seat the public picture has blocking what this one wants, for the text it gives up least by joining. */
function liftingOffer(r: Reader): OfferPackage | null {
  if ((r.world.credit[r.country] ?? 0) < 2 || ownOpenOffers(r).length > 0) return null;
  const open = openArticles(r.world).filter((a) => (r.world.draft.chair[a] ?? -1) >= 0);
  const standing = (a: number): number => ownMargin(r, a, r.world.draft.chair[a] ?? 0);
  const ask = open
    .filter((a) => r.world.draft.floor.includes(a) && standing(a) > 0)
    .sort((x, y) => standing(y) - standing(x))[0];
  const give = open
    .filter((a) => a !== ask && standing(a) < 0 && !isBeyond(r, a, r.world.draft.chair[a] ?? 0))
    .sort((x, y) => standing(y) - standing(x))[0];
  if (ask === undefined || give === undefined) return null;
  const term = (article: number): Term => ({ article, alternative: r.world.draft.chair[article] ?? 0 });
  const isPartner = (i: number): boolean =>
    i !== r.country &&
    wouldBlock(r.world, i, ask) &&
    !wouldBlock(r.world, i, give) &&
    isLikely(r, i, term(give), term(ask));
  const to = r.scenario.countries.findIndex((_, i) => isPartner(i));
  return to < 0 ? null : { type: "offerPackage", to, give: term(give), ask: term(ask), assistance: 0 };
}

function wouldBlock(room: OpenWorld, country: number, article: number): boolean {
  if ((room.blocks[country] ?? 0) === 0) return false;
  return isPubliclyAgainst(room, country, article, room.draft.chair[article] ?? 0);
}
