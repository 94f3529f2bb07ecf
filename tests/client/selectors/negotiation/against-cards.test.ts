/** Where counsel goes against the card of an offer, and where it does not. */
import { expect, test } from "vitest";
import { againstCards } from "../../../../src/client/selectors/negotiation/against-cards.ts";
import { dealWith } from "../../../../src/client/selectors/negotiation/deal.ts";
import type { Market } from "../../../../src/client/selectors/negotiation/partners.ts";
import { forecast } from "../../../../src/engine/forecasts/forecast.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { matchOf } from "../../../support/causes.ts";

const ANSWER = (offer: number, accept: boolean): Command => ({ type: "answerOffer", offer, accept });

/** The offers that a match makes to its player, with what their cards say. */
function offersOf(at: number): readonly Readonly<{ market: Market; offer: Offer; balance: string }>[] {
  const { match, seat } = matchOf("express", "cards", at);
  return match.opened.flatMap(({ world }) => {
    const seen = view(world, seat);
    if (seen.mine === null || world.beat !== "deal") return [];
    const own = seenFrom(match.scenario, seen);
    const market: Market = { own, mine: seen.mine, expect: (command) => forecast(own, command) };
    return seen.mine.offers
      .filter(({ to, status }) => to === seen.mine?.country && status === "open")
      .map((offer) => ({
        market,
        offer,
        balance: dealWith(market, offer.from, offer.give, offer.ask).balance,
      }));
  });
}

test("only if a better way leaves a good deal or takes another one, the two disagree", () => {
  const all = [0, 1, 2, 3, 4, 5].flatMap(offersOf);
  expect(all.length).toBeGreaterThan(3);
  for (const { market, offer, balance } of all) {
    const ways = [[ANSWER(offer.id, true)], [ANSWER(offer.id, false)]] as const;
    const found = (better: 0 | 1): number =>
      againstCards(
        market,
        [offer],
        { commands: ways[better], verdict: "better" },
        { commands: ways[better === 0 ? 1 : 0] },
      ).length;
    expect([found(0), found(1)]).toEqual(balance === "good" ? [0, 1] : [1, 0]);
    const unsure = { commands: ways[0], verdict: "unsure" } as const;
    expect(againstCards(market, [offer], unsure, { commands: ways[1] })).toEqual([]);
    expect(
      againstCards(market, [offer], { commands: ways[0], verdict: "better" }, { commands: ways[0] }),
    ).toEqual([]);
  }
});
