import { isIdle } from "../../client/conduct.ts";
import {
  type Market,
  type PackageIdea,
  type Partner,
  packageIdeas,
  partnersFor,
} from "../../client/negotiation/partners.ts";
import { standingOf } from "../../client/negotiation/standing.ts";
import { soundingsOf } from "../../client/negotiation/tallies.ts";
import { optionOf } from "../../client/reading.ts";
import type { OfferPackage, Term } from "../../engine/command.ts";
import { useConnection, useGame, useTable } from "../hooks.ts";
import { useDraft } from "../use-draft.ts";
import { useMine } from "./seat.ts";

export type PackageDraft = Readonly<{
  terms: readonly Term[];
  ideas: readonly PackageIdea[];
  partners: readonly Partner[];
  give: Term;
  ask: Term;
  to: number;
  assistance: 0 | 1;
  mayAssist: boolean;
  isSame: boolean;
  crossesLine: boolean;
  /** Neither side objects to what it would join, and no help is promised. */
  isIdle: boolean;
  change: (part: Partial<Choice>) => void;
  /** Null while no partner is chosen. */
  command: OfferPackage | null;
}>;

type Choice = Readonly<{ give: Term; ask: Term; to: number; assistance: 0 | 1 }>;

/** The package being built; null where none can be offered now. */
export function usePackage(): PackageDraft | null {
  const { view, scenario } = useTable();
  const mine = useMine();
  const soundings = soundingsOf(useGame((game) => game.journal));
  const [draft, keep] = useDraft("package", {});
  const connection = useConnection();
  const option = optionOf(view.options, "offerPackage");
  if (option === null) return null;
  const { terms } = option;
  const market: Market = { scenario, soundings, mine, expect: (command) => connection.forecast(command) };
  const ideas = packageIdeas(market, terms);
  const ask = draft.ask ?? ideas[0]?.ask ?? terms[0] ?? NOTHING;
  const give = draft.give ?? ideas[0]?.give ?? terms.find(({ article }) => article !== ask.article) ?? ask;
  const partners = partnersFor(market, give, ask);
  const to = draft.to ?? ideas[0]?.partner.country ?? partners[0]?.country ?? -1;
  const mayAssist = option.assistance.includes(1);
  const assistance = mayAssist ? (draft.assistance ?? 0) : 0;
  const command: OfferPackage | null = to < 0 ? null : { type: "offerPackage", to, give, ask, assistance };
  const isSame = give.article === ask.article;
  return {
    terms,
    ideas,
    partners,
    give,
    ask,
    to,
    assistance,
    mayAssist,
    isSame,
    crossesLine: standingOf(mine, scenario, give.article, give.alternative).isBeyond,
    change: (part) => keep({ ...draft, ...part }),
    isIdle: command !== null && !isSame && isIdle(view.world, mine.country, command),
    command,
  };
}

const NOTHING: Term = { article: 0, alternative: 0 };
