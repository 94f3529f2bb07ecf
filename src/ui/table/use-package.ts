import { useMemo } from "react";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  firstTerms,
  liftOf,
  type Market,
  type PackageIdea,
  type Partner,
  packageIdeas,
  partnersFor,
} from "../../client/selectors/negotiation/partners.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import type { OfferPackage, Term } from "../../engine/state/command.ts";
import type { Option } from "../../engine/state/option.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useKept } from "../hooks/use-pair-role.ts";
import { useMarket } from "./use-market.ts";

export type PackageDraft = Readonly<{
  gives: readonly Term[];
  asks: readonly Term[];
  partners: readonly Partner[];
  give: Term;
  ask: Term;
  to: number;
  assistance: 0 | 1;
  mayAssist: boolean;
  /** Whether assistance can be promised to anybody. */
  hasHelp: boolean;
  isSame: boolean;
  crossesLine: boolean;
  /** Thousandths by which their support, and the own one, raises the chance that the chair puts a text. */
  lift: Readonly<{ theirs: number; own: number }>;
  change: (part: Partial<Choice>) => void;
  /** Null while no partner is chosen. */
  command: OfferPackage | null;
}>;

type Choice = Readonly<{ give: Term; ask: Term; to: number; assistance: 0 | 1 }>;
type OfferOption = Extract<Option, { type: "offerPackage" }>;

/** Packages worth a thought; none where nothing can be offered now. */
export function useIdeas(): readonly PackageIdea[] {
  const { view } = useTable();
  const market = useMarket();
  const guidance = useRoom(({ room }) => room?.guidance);
  const kept = useKept();
  const option = optionOf(view, "offerPackage");
  // Thousands of forecasts: once for a picture of the room, not with every press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the market is made of the view, what is kept of the guidance.
  return useMemo(() => {
    if (option === null) return [];
    // What the Capital holds is no idea of what to give.
    const gives = option.gives.filter(
      (give) => kept({ type: "offerPackage", to: -1, give, ask: give, assistance: 0 }) === null,
    );
    return packageIdeas(market, { ...option, gives });
  }, [view, guidance]);
}

/** The package being built; null where none can be offered now. Help is promised by who ticks it, never beforehand. */
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
  const to = draft.to ?? partners[0]?.country ?? -1;
  const mayAssist = helpable.includes(to);
  const assistance = mayAssist ? help : 0;
  const command: OfferPackage | null = to < 0 ? null : { type: "offerPackage", to, give, ask, assistance };
  return {
    gives: option.gives,
    asks: option.asks,
    partners,
    give,
    ask,
    to,
    assistance,
    mayAssist,
    hasHelp: helpable.length > 0,
    isSame: give.article === ask.article,
    crossesLine: standingOf(market.mine, scenario, give.article, give.alternative).isBeyond,
    change: (part) => keep({ ...draft, ...part }),
    lift: {
      theirs: to < 0 ? 0 : liftOf(market, to, ask),
      own: liftOf(market, market.mine.country, give),
    },
    command,
  };
}

/** What was chosen where it is still on the table, else what the mandate gains most by and loses least. */
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
