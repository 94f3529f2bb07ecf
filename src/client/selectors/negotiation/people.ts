/**
 * The other people at a table as partners for a package. A person's answer has no odds: what counts is what the
 * person's state said in public.
 */
import { publicStake } from "../../../engine/model/leverage.ts";
import { partnerHalves } from "../../../engine/model/market.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import { declaredBy } from "../match/conduct.ts";
import type { Market, OnOffer, PackageIdea } from "./partners.ts";
import { canSpare, gainOf, isFair, isWorthAsking, MOST_IDEAS, pointsOf } from "./partners.ts";
import { isFirstWish, weightOf } from "./standing.ts";
import type { Sign } from "./tallies.ts";
import { isNewsFrom, liftOf, saidOn, strengthOf } from "./word.ts";

/** The states that other people play, in the order of the scenario; empty for somebody who plays alone, also against rivals. */
export function otherPeople({ world, country }: Pick<Seen, "world" | "country">): readonly number[] {
  return world.holders.flatMap((holder, at) => (holder.type === "person" && at !== country ? [at] : []));
}

/** Whether a person other than the player plays a state. */
export function isOtherPerson({ world, country }: Pick<Seen, "world" | "country">, state: number): boolean {
  return state !== country && world.holders[state]?.type === "person";
}

/** The same countries, those that other people play first; otherwise in the same order. */
export function peopleFirst(
  own: Pick<Seen, "world" | "country">,
  countries: readonly number[],
): readonly number[] {
  return countries.toSorted((a, b) => Number(isOtherPerson(own, b)) - Number(isOtherPerson(own, a)));
}

export type Person = Readonly<{
  country: number;
  /** What the state showed on the text asked for; null if it showed no placard. */
  said: Sign | null;
  /** How much its support raises the chance that the chair puts the text, in thousandths. */
  lift: number;
  /** Whether it is worth asking: it did not object, does not support the text already, and its word would change something. */
  isOpen: boolean;
}>;

/** The other people, those worth asking for a text first; then by how much they move the chair. */
export function peopleFor(market: Market, ask: Term): readonly Person[] {
  return otherPeople(market.own)
    .map((country): Person => {
      const said = saidOn(market, country, ask);
      const lift = liftOf(market, country, ask);
      return { country, said, lift, isOpen: said !== "object" && isNewsFrom(market, country, ask) };
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.lift - a.lift || a.country - b.country);
}

/** The texts among `gives` that a state asked for in public: it supports them with its placard or declared them. */
export function askedForBy(market: Market, country: number, gives: readonly Term[]): readonly Term[] {
  return gives.filter(
    (term) =>
      declaredBy(market.own.world, term.article, country) === term.alternative ||
      saidOn(market, country, term) === "support",
  );
}

/** What another person could promise, and what the player could promise for it. */
export type Trade = Readonly<{
  ask: Term;
  give: Term;
  /** Whether the person asked for `give` in public. Otherwise it can live with it. */
  isAsked: boolean;
  /** What the player gains and loses, in worth times thousandths of a chance. */
  value: number;
}>;

type Terms = Pick<OnOffer, "gives" | "asks">;

/**
 * What can be traded with one person, whether by an offer or by talking: wordings that the table has. The player may
 * promise what it shows already, because a promise moves the chair more than a placard. The person is not asked for what
 * it shows already.
 */
export function tradable(market: Market, country: number, { gives, asks }: Terms): Terms {
  const { texts } = market.own.world.draft;
  const isOn = ({ article, alternative }: Term): boolean => texts[article]?.includes(alternative) === true;
  return {
    gives: gives.filter((give) => isOn(give) && strengthOf(market, market.mine.country, give) > 0),
    asks: asks.filter((ask) => isOn(ask) && isNewsFrom(market, country, ask)),
  };
}

/**
 * Every trade with one person that makes sense, those that bring a first wish before the others and otherwise the best
 * for the mandate first: a text that serves the mandate, for what the person asked for or, if that is nothing that can be spared, for what it can live with. What the person objected to is
 * there too, because it may come round while they talk.
 */
export function tradesWith(market: Market, country: number, onOffer: Terms): readonly Trade[] {
  const { mine } = market;
  const { gives, asks } = tradable(market, country, onOffer);
  const spared = gives.filter((give) => canSpare(market, give));
  const asked = askedForBy(market, country, spared);
  const given = asked.length > 0 ? asked : spared.filter((give) => isGift(market, country, give));
  return asks
    .filter((ask) => isWorthAsking(market, ask))
    .flatMap((ask) =>
      given
        .filter((give) => give.article !== ask.article && isFair(market, give, ask))
        .map((give) => ({ ask, give })),
    )
    .map(({ ask, give }) => {
      const cost = Math.min(0, gainOf(market, give)) * strengthOf(market, mine.country, give);
      const value = gainOf(market, ask) * strengthOf(market, country, ask) + cost;
      return { ask, give, isAsked: asked.length > 0, value };
    })
    .sort(bestFirst(market));
}

/** Whether a text that a person did not ask for serves it: it can live with the text and declared no wish against it. */
function isGift(market: Market, country: number, give: Term): boolean {
  const { world } = market.own;
  const isAgainst =
    declaredBy(world, give.article, country) !== null && publicStake(world, country, give) < 0;
  return saidOn(market, country, give) === "live" && !isAgainst;
}

/** Whether a trade brings the other person more than it costs, by what its state said in public. */
function seemsToGain({ own, mine }: Market, country: number, give: Term, ask: Term): boolean {
  const { brought, harm } = partnerHalves(own.world, mine.country, { to: country, give, ask, assistance: 0 });
  return brought + harm > 0;
}

/** A first wish that the chair does not put comes before all else, by its weight, if the trade is worth it. */
function bestFirst({ own, mine }: Market): (a: Trade, b: Trade) => number {
  const rankOf = ({ ask, value }: Trade): number => {
    const isIn = own.world.draft.chair[ask.article] === ask.alternative;
    return value > 0 && !isIn && isFirstWish(mine, ask) ? weightOf(mine, ask) : 0;
  };
  return (a, b) => rankOf(b) - rankOf(a) || b.value - a.value;
}

/** Whether a trade makes sense with any of the other people, also with one who is asked already. */
export function isAnyTrade(market: Market, onOffer: Terms): boolean {
  return otherPeople(market.own).some((country) => tradesWith(market, country, onOffer).length > 0);
}

/**
 * Packages for other people that bring the mandate more than it has, first wishes before the others. One for each person;
 * someone who refused a text is not asked for it again. None that costs its receiver more than it brings, as far as the
 * table knows.
 */
export function ideasForPeople(market: Market, onOffer: OnOffer): readonly PackageIdea[] {
  const order = bestFirst(market);
  return otherPeople(market.own)
    .filter((country) => !isTalking(market, country))
    .flatMap((country) => {
      const isFit = ({ ask, give, value }: Trade): boolean =>
        value > 0 &&
        seemsToGain(market, country, give, ask) &&
        pointsOf(market, ask) >= 0 &&
        saidOn(market, country, ask) !== "object" &&
        !hasRefused(market, country, ask);
      const trade = tradesWith(market, country, onOffer).find(isFit);
      return trade === undefined ? [] : [{ country, trade }];
    })
    .sort((a, b) => order(a.trade, b.trade))
    .slice(0, MOST_IDEAS)
    .map(({ country, trade: { give, ask } }) => {
      const lift = liftOf(market, country, ask);
      return { give, ask, assistance: 0, partner: { country, lift } };
    });
}

/** Whether an offer between the player and this state waits for its answer. */
export function isTalking({ mine }: Pick<Market, "mine">, country: number): boolean {
  return mine.offers.some(
    ({ from, to, status }) => status === "open" && (from === country || to === country),
  );
}

function hasRefused({ mine }: Market, country: number, { article, alternative }: Term): boolean {
  return mine.offers.some(
    ({ from, to, status, ask }) =>
      from === mine.country &&
      to === country &&
      status === "refused" &&
      ask.article === article &&
      ask.alternative === alternative,
  );
}
