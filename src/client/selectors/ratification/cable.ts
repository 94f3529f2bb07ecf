/**
 * What a Capital hears from home in a beat. The host sends both devices of a pair the same view of the match; only the
 * page of the Capital shows this.
 */
import { cardWish, homeWeights } from "../../../engine/model/home.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { CARDS, type Card } from "../../../engine/state/scenario.ts";
import { supportIf } from "../../../room/limits.ts";

/** What a group at home says about an article: the text that it wants, and the points that it can add. */
export type Voice = Readonly<{ card: Card; article: number; wants: number; weight: number }>;

export type Cable =
  | (Voice & Readonly<{ type: "group" }>)
  /** The support at home if this text were agreed. */
  | Readonly<{ type: "support"; article: number; alternative: number; support: number }>;

/** The groups at home that care about an article, the heaviest first. */
export function voicesOn(own: Seen, article: number): readonly Voice[] {
  const { scenario, country } = own;
  const state = scenario.countries[country];
  if (state === undefined) return [];
  const weights = homeWeights(state);
  return CARDS.map((card, at): Voice => {
    const wish = cardWish(scenario, country, at);
    return { card, article: wish.article, wants: wish.alternative, weight: weights[at] ?? 0 };
  })
    .filter((voice) => voice.article === article)
    .sort((one, other) => other.weight - one.weight);
}

/** The cable of this beat: another one in each beat, as long as there is something else to say. */
export function cableOf(own: Seen): Cable | null {
  const all = cables(own);
  return all[own.world.clock % Math.max(1, all.length)] ?? null;
}

/** Everything that home has to say now: about the articles on the floor, or about the whole text after the talks. */
function cables(own: Seen): readonly Cable[] {
  const { draft, phase } = own.world;
  const articles = phase === "negotiation" ? draft.floor : draft.texts.map((_, article) => article);
  const text = currentText(own.world);
  return articles.flatMap((article): Cable[] => {
    const put = (draft.chair[article] ?? -1) >= 0 ? draft.chair[article] : text[article];
    const groups = voicesOn(own, article).map((voice): Cable => ({ type: "group", ...voice }));
    if (put === undefined || put < 0) return groups;
    return [...groups, { type: "support", article, alternative: put, support: supportIf(own, article, put) }];
  });
}
