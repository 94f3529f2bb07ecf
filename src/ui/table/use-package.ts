import { useMemo } from "react";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  firstTerms,
  type Market,
  type PackageIdea,
  type Partner,
  packageIdeas,
  partnersFor,
} from "../../client/selectors/negotiation/partners.ts";
import {
  askedForBy,
  ideasForPeople,
  isOtherPerson,
  type Person,
  peopleFor,
} from "../../client/selectors/negotiation/people.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import { type Effect, effectOf } from "../../client/selectors/negotiation/word.ts";
import type { OfferPackage, Term } from "../../engine/state/command.ts";
import type { Option } from "../../engine/state/option.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useBeyond } from "../hooks/use-pair-role.ts";
import { useMarket } from "./use-market.ts";

export type PackageDraft = Readonly<{
  gives: readonly Term[];
  asks: readonly Term[];
  /** The other people at the table, those who could support the text first; empty for somebody who plays alone. */
  people: readonly Person[];
  /** Simulated states that might say yes. */
  partners: readonly Partner[];
  /** True if a person plays the chosen partner: then there are no odds. */
  isPerson: boolean;
  /** What the chosen person asked for in public and the player could give. */
  asked: readonly Term[];
  give: Term;
  ask: Term;
  to: number;
  assistance: 0 | 1;
  mayAssist: boolean;
  /** Whether assistance can be promised to anybody. */
  hasHelp: boolean;
  isSame: boolean;
  crossesLine: boolean;
  /** What the partner's support does, and the player's own. */
  effect: Readonly<{ theirs: Effect; own: Effect }>;
  change: (part: Partial<Choice>) => void;
  /** Null until a partner is chosen. */
  command: OfferPackage | null;
}>;

type Choice = Readonly<{ give: Term; ask: Term; to: number; assistance: 0 | 1 }>;
type OfferOption = Extract<Option, { type: "offerPackage" }>;

/** Suggested packages, those for other people first. Empty if nothing can be offered now. */
export function useIdeas(): readonly PackageIdea[] {
  const { view } = useTable();
  const market = useMarket();
  const limits = useRoom(({ room }) => room?.instructions.limits);
  const isBeyond = useBeyond();
  const option = optionOf(view, "offerPackage");
  // This takes thousands of forecasts, so it is computed once per view, not at every press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the market and `isBeyond` depend on view and limits
  return useMemo(() => {
    if (option === null) return [];
    // Terms beyond the Capital's limits are not suggested as concessions.
    const gives = option.gives.filter(
      (give) => !isBeyond({ type: "offerPackage", to: -1, give, ask: give, assistance: 0 }),
    );
    const onOffer = { ...option, gives };
    const forPeople = ideasForPeople(market, onOffer);
    return forPeople.length > 0 ? forPeople : packageIdeas(market, onOffer);
  }, [view, limits]);
}

/** The package being built. Returns null if none can be offered now. Help is promised only if the player ticks it. */
export function usePackage(): PackageDraft | null {
  const { view, scenario } = useTable();
  const market = useMarket();
  const [draft, keep] = useDraft("package", {});
  const option = optionOf(view, "offerPackage");
  const terms = option === null ? null : termsOf(market, option, draft);
  if (option === null || terms === null) return null;
  const { give, ask } = terms;
  const { helpable } = option;
  const help = draft.assistance ?? 0;
  const partners = partnersFor(market, give, ask, help === 1 ? helpable : []);
  const people = peopleFor(market, ask);
  const to = draft.to ?? people.find(({ isOpen }) => isOpen)?.country ?? partners[0]?.country ?? -1;
  const isPerson = isOtherPerson(market.own, to);
  const mayAssist = helpable.includes(to);
  const assistance = mayAssist ? help : 0;
  const command: OfferPackage | null = to < 0 ? null : { type: "offerPackage", to, give, ask, assistance };
  return {
    gives: option.gives,
    asks: option.asks,
    people,
    partners,
    isPerson,
    asked: isPerson ? askedForBy(market, to, option.gives) : [],
    give,
    ask,
    to,
    assistance,
    mayAssist,
    hasHelp: helpable.length > 0,
    isSame: give.article === ask.article,
    crossesLine: standingOf(market.mine, scenario, give.article, give.alternative).isBeyond,
    change: (part) => keep({ ...draft, ...part }),
    effect: {
      theirs: to < 0 ? "none" : effectOf(market, to, ask),
      own: effectOf(market, market.mine.country, give),
    },
    command,
  };
}

/**
 * The chosen terms if they are still on the table; otherwise, for the mandate, the largest gain to ask for and the
 * smallest loss to give.
 */
function termsOf(
  market: Market,
  { gives, asks }: OfferOption,
  draft: Partial<Choice>,
): Readonly<{ give: Term; ask: Term }> | null {
  const first = firstTerms(market, { gives, asks });
  const ask = known(asks, draft.ask) ?? first?.ask;
  const give = known(gives, draft.give) ?? first?.give;
  return ask === undefined || give === undefined ? null : { ask, give };
}

function known(terms: readonly Term[], term: Term | undefined): Term | undefined {
  return terms.find((one) => one.article === term?.article && one.alternative === term.alternative);
}
