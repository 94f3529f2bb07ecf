/** The player's home table card by card, and the parts of the engine that panels need from signature onwards. */

import { signatureIn } from "../../../engine/model/hazard.ts";
import { cardWish, pointsOf, reserving, supportOf } from "../../../engine/model/home.ts";
import { earnedOn } from "../../../engine/model/memories.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { CARDS, type Card, type Scenario } from "../../../engine/state/scenario.ts";
import type { HomeTable, Memory } from "../../../engine/state/treaty.ts";

export {
  isFinalStretch,
  joinedOf,
  pledgeBonus,
  priceChance,
} from "../../../engine/model/capitals.ts";
export {
  FINAL_STRETCH,
  MOST_GIFTS,
  PLEDGE_TRUST,
  PRICE_BONUS,
  RESERVATION_TRUST,
  START_TRUST,
} from "../../../engine/model/costs.ts";
export { countParties, moodTerm } from "../../../engine/model/hazard.ts";
export {
  declaring,
  isReady,
  SWING,
  SWINGS,
  supportOf,
  winningSwings,
} from "../../../engine/model/home.ts";
export { progressOn } from "../../../engine/model/home-chance.ts";
export { monthsToSign, SIGNING } from "../../../engine/model/signing.ts";
export { protocolPartiesFor } from "../../../engine/model/whole-text.ts";

export { supportIf } from "../../../room/limits.ts";

export const MOODS = [0, 1, 2] as const;
export type CardMood = (typeof MOODS)[number];

/** A domestic group (card) at a home table: what it cares about, what it prefers and how much support it gives. */
export type CardSeat = Readonly<{
  card: Card;
  at: number;
  weight: number;
  mood: CardMood;
  /** The points of support that the card gives now: those of its mood, out of its weight, and those of its memories. */
  points: number;
  /** The part of these points that its memories give, or take if negative. The rest are those of its mood. */
  remembered: number;
  /** What the group remembers, the latest first. */
  memories: readonly Memory[];
  /** The article that the card cares about, the alternative that it prefers, and the alternative in the text. */
  article: number;
  wants: number;
  stands: number;
  isReserved: boolean;
  isDeclared: boolean;
  isConsulted: boolean;
}>;

/** The five cards of a home table, for a text. */
export function cardSeats(scenario: Scenario, home: HomeTable, text: readonly number[]): readonly CardSeat[] {
  return CARDS.map((card, at) => {
    const { article, alternative: wants } = cardWish(scenario, home.country, at);
    const mood = moodAt(home, at);
    const weight = home.weights[at] ?? 0;
    return {
      card,
      at,
      weight,
      mood,
      points: pointsOf(home, at),
      remembered: earnedOn(home.memories, card),
      memories: home.memories.filter((memory) => memory.card === card).reverse(),
      article,
      wants,
      stands: text[article] ?? wants,
      isReserved: home.reservations.includes(card),
      isDeclared: home.declaration === card,
      isConsulted: home.consulted === card,
    };
  });
}

/**
 * Whether a reservation for this card is the seat's first on its article or comes on top of one for another card. Null
 * if it comes on top and adds no support: then there is no use in it.
 */
export function reservationFor(
  { world, country }: Pick<Seen, "world" | "country">,
  home: HomeTable,
  { card, article }: Pick<CardSeat, "card" | "article">,
): "first" | "again" | null {
  const isEntered = world.treaty.reservations.some(
    (one) => one.country === country && one.article === article,
  );
  if (!isEntered) return "first";
  return supportOf(reserving(home, card)) > supportOf(home) ? "again" : null;
}

export function moodAt(home: HomeTable, at: number): CardMood {
  return MOODS.find((mood) => mood === home.moods[at]) ?? 0;
}

/**
 * The factor by which a signature multiplies the odds of a deposit in any month (an association measured on 28
 * treaties).
 * @example at the opening 3.2, later 2.6
 */
export function signingFactor(month: number): number {
  return Math.exp(signatureIn(month) / 1000);
}
