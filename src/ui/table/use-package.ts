import { useMemo } from "react";
import { optionOf } from "../../client/readings/engine-values.ts";
import {
  liftOf,
  type Market,
  type PackageIdea,
  type Partner,
  packageIdeas,
  partnersFor,
} from "../../client/readings/partners.ts";
import { standingOf } from "../../client/readings/standing.ts";
import type { OfferPackage, Term } from "../../engine/state/command.ts";
import type { Option } from "../../engine/state/option.ts";
import { usePlay, useTable } from "../hooks.ts";
import { useDraft } from "../use-draft.ts";
import { useMine } from "./own-seat.ts";

export type PackageDraft = Readonly<{
  gives: readonly Term[];
  asks: readonly Term[];
  ideas: readonly PackageIdea[];
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
  /** Both sides want what they would support, and no help is promised. */
  /** Thousandths by which their support, and the own one, raises the chance that the chair puts a text. */
  lift: Readonly<{ theirs: number; own: number }>;
  change: (part: Partial<Choice>) => void;
  /** Null while no partner is chosen. */
  command: OfferPackage | null;
}>;

type Choice = Readonly<{ give: Term; ask: Term; to: number; assistance: 0 | 1 }>;
type OfferOption = Extract<Option, { type: "offerPackage" }>;

/** The package being built; null where none can be offered now. */
export function usePackage(): PackageDraft | null {
  const { view, scenario, own } = useTable();
  const mine = useMine();
  const [draft, keep] = useDraft("package", {});
  const play = usePlay();
  const option = optionOf(view.options, "offerPackage");
  const market: Market = { own, mine, expect: (command) => play.forecast(command) };
  // Thousands of forecasts: once for a picture of the room, not with every press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the market is made of the view.
  const ideas = useMemo(() => (option === null ? [] : packageIdeas(market, option)), [view]);
  if (option === null) return null;
  const { give, ask } = termsOf(option, draft, ideas);
  const { helpable } = option;
  const help = draft.assistance ?? ideas[0]?.assistance ?? 0;
  const partners = partnersFor(market, give, ask, help === 1 ? helpable : []);
  const to = draft.to ?? ideas[0]?.partner.country ?? partners[0]?.country ?? -1;
  const mayAssist = helpable.includes(to);
  const assistance = mayAssist ? help : 0;
  const command: OfferPackage | null = to < 0 ? null : { type: "offerPackage", to, give, ask, assistance };
  const isSame = give.article === ask.article;
  return {
    gives: option.gives,
    asks: option.asks,
    ideas,
    partners,
    give,
    ask,
    to,
    assistance,
    mayAssist,
    hasHelp: helpable.length > 0,
    isSame,
    crossesLine: standingOf(mine, scenario, give.article, give.alternative).isBeyond,
    change: (part) => keep({ ...draft, ...part }),
    lift: { theirs: to < 0 ? 0 : liftOf(market, to, ask), own: liftOf(market, mine.country, give) },
    command,
  };
}

const NOTHING: Term = { article: 0, alternative: 0 };

/** What was chosen where it is still on the table, else the best idea, else anything that can be paired. */
function termsOf(
  { gives, asks }: OfferOption,
  draft: Partial<Choice>,
  ideas: readonly PackageIdea[],
): Readonly<{ give: Term; ask: Term }> {
  const ask = known(asks, draft.ask) ?? ideas[0]?.ask ?? asks[0] ?? NOTHING;
  const other = gives.find(({ article }) => article !== ask.article);
  return { ask, give: known(gives, draft.give) ?? ideas[0]?.give ?? other ?? gives[0] ?? NOTHING };
}

function known(terms: readonly Term[], term: Term | undefined): Term | undefined {
  return terms.find((one) => one.article === term?.article && one.alternative === term.alternative);
}
