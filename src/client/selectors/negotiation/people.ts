/**
 * The other people at a table as partners for a package. A person's answer has no odds: what counts is what the
 * person's state said in public.
 */
import { isFree } from "../../../engine/model/pacts.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import { declaredBy } from "../match/conduct.ts";
import type { Market, OnOffer, PackageIdea } from "./partners.ts";
import { gainOf, isWorthAsking, isWorthGiving, liftOf, MOST_IDEAS } from "./partners.ts";
import { placardsOn, type Sign, signAt } from "./tallies.ts";

/** The states that other people play, in the order of the scenario; empty for somebody who plays alone, also against rivals. */
export function otherPeople({ world, country }: Pick<Seen, "world" | "country">): readonly number[] {
  return world.holders.flatMap((holder, at) => (holder.type === "person" && at !== country ? [at] : []));
}

/** Whether a person other than the player plays a state. */
export function isOtherPerson({ world, country }: Pick<Seen, "world" | "country">, state: number): boolean {
  return state !== country && world.holders[state]?.type === "person";
}

export type Person = Readonly<{
  country: number;
  /** What the state showed on the text asked for; null if it showed no placard. */
  said: Sign | null;
  /** How much its support raises the chance that the chair puts the text, in thousandths. */
  lift: number;
  /** Whether it could support the text: it did not object and has promised no other text of the article. */
  isOpen: boolean;
}>;

/** The other people, those who could support a text first; then by how much they move the chair. */
export function peopleFor(market: Market, ask: Term): readonly Person[] {
  const { world } = market.own;
  return otherPeople(market.own)
    .map((country): Person => {
      const said = signAt(placardsOn(world, ask.article, ask.alternative), country);
      const lift = liftOf(market, country, ask);
      return { country, said, lift, isOpen: said !== "object" && isFree(world, country, ask) };
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.lift - a.lift || a.country - b.country);
}

/** The texts among `gives` that a state asked for in public: it supports them with its placard or declared them. */
export function askedForBy({ own }: Market, country: number, gives: readonly Term[]): readonly Term[] {
  return gives.filter(
    ({ article, alternative }) =>
      declaredBy(own.world, article, country) === alternative ||
      signAt(placardsOn(own.world, article, alternative), country) === "support",
  );
}

/**
 * Packages for other people, best first: a text that serves the player's mandate and that the person can live with,
 * in return for a text that the person asked for. One for each person; someone who refused a text is not asked again.
 */
export function ideasForPeople(market: Market, { gives, asks }: OnOffer): readonly PackageIdea[] {
  const wanted = asks.filter((ask) => isWorthAsking(market, ask));
  const found = wanted.flatMap((ask) =>
    peopleFor(market, ask)
      .filter(
        ({ country, isOpen }) => isOpen && !isTalking(market, country) && !hasRefused(market, country, ask),
      )
      .flatMap((person) => ideasWith(market, person, ask, gives)),
  );
  const best = new Map<number, Valued>();
  for (const one of found.sort((a, b) => b.value - a.value)) {
    if (!best.has(one.idea.partner.country)) best.set(one.idea.partner.country, one);
  }
  return [...best.values()].slice(0, MOST_IDEAS).map(({ idea }) => idea);
}

type Valued = Readonly<{ idea: PackageIdea; value: number }>;

/** What the player gains and loses, in worth times thousandths of a chance. */
function ideasWith(
  market: Market,
  { country, lift }: Person,
  ask: Term,
  gives: readonly Term[],
): readonly Valued[] {
  return askedForBy(market, country, gives)
    .filter((give) => give.article !== ask.article && isWorthGiving(market, give))
    .map((give) => {
      const cost = Math.min(0, gainOf(market, give)) * liftOf(market, market.mine.country, give);
      const idea: PackageIdea = { give, ask, assistance: 0, partner: { country, lift } };
      return { idea, value: gainOf(market, ask) * lift + cost };
    })
    .filter(({ value }) => value > 0);
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
