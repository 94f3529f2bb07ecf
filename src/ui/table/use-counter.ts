import { optionOf } from "../../client/selectors/match/options.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import { effectOf } from "../../client/selectors/negotiation/word.ts";
import type { CounterOffer, Term } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useMarket } from "./use-market.ts";
import type { PackageDraft } from "./use-package.ts";

export type CounterDraft = Readonly<{
  terms: Pick<PackageDraft, "gives" | "asks" | "give" | "ask" | "to" | "effect" | "change">;
  isSame: boolean;
  /** True while the terms are still those of the offer, which a yes would accept. */
  isUnchanged: boolean;
  crossesLine: boolean;
  command: CounterOffer;
}>;

/** The answer to an offer with other terms; null if it cannot be countered now. The draft survives a reload. */
export function useCounter(offer: Offer): CounterDraft | null {
  const { view, scenario } = useTable();
  const market = useMarket();
  const [kept, keep] = useDraft("counter", { offer: offer.id });
  const option = optionOf(view, "counterOffer");
  if (option === null || !option.offers.includes(offer.id)) return null;
  const draft = kept.offer === offer.id ? kept : { offer: offer.id };
  // What the other side asks for is what this seat gives.
  const give = draft.give ?? offer.ask;
  const ask = draft.ask ?? offer.give;
  return {
    terms: {
      ...{ gives: option.gives, asks: option.asks, give, ask, to: offer.from },
      effect: { theirs: effectOf(market, offer.from, ask), own: effectOf(market, market.mine.country, give) },
      change: (part) => keep({ ...draft, ...changed(part) }),
    },
    isSame: give.article === ask.article,
    isUnchanged: isSameTerm(give, offer.ask) && isSameTerm(ask, offer.give),
    crossesLine: standingOf(market.mine, scenario, give.article, give.alternative).isBeyond,
    command: { type: "counterOffer", offer: offer.id, give, ask },
  };
}

/** The part of a change that a counter-offer has: its partner is fixed, and it promises no assistance. */
function changed({ give, ask }: Partial<Readonly<Record<"give" | "ask", Term>>>) {
  return { ...(give === undefined ? {} : { give }), ...(ask === undefined ? {} : { ask }) };
}

function isSameTerm(a: Term, b: Term): boolean {
  return a.article === b.article && a.alternative === b.alternative;
}
