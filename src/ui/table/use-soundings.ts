import { declaredBy } from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { declaredLines } from "../../client/selectors/negotiation/outlook.ts";
import { placardsByMandate } from "../../client/selectors/negotiation/standing.ts";
import { draftFor, fullSet, type PlacardDraft } from "../../client/sessions/solo/placard-draft.ts";
import type { Care, LayPlacards, Placard } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { sealedOf, useMine } from "./own-seat.ts";

export type Sounding = Readonly<{
  article: number;
  texts: readonly number[];
  /** One placard per text; null until chosen. */
  placards: readonly (Placard | null)[];
  /** The placards that the mandate suggests. */
  byMandate: readonly Placard[];
  wish: number;
  care: Care;
  /** The full set of placards, once it is sealed; null while a placard is missing. */
  laid: LayPlacards | null;
  lay: (at: number, placard: Placard) => void;
  declare: (wish: number) => void;
  fill: () => void;
}>;

export type Soundings = Readonly<{ all: readonly Sounding[]; layAll: () => void; hasOpen: boolean }>;

/**
 * The placards being laid on every article on the floor. They start empty. The declared wish starts as declared
 * before, or as the true one if none was declared. In this way a seat never changes its declared wish by accident.
 * The care card of the rules follows the mandate: no seat can see it now.
 */
export function useSoundings(): Soundings {
  const { view } = useTable();
  const mine = useMine();
  const play = usePlay();
  const [drafts, keep] = useDraft("placards", {});
  const mandateOf = useByMandate();
  const articles = optionOf(view, "layPlacards")?.articles ?? [];
  const all = articles.map(({ article, texts }): Sounding => {
    const sealed = sealedOf(view, "layPlacards", `layPlacards:${article}`);
    const byMandate = mandateOf(article, texts);
    const draft =
      draftFor(drafts[article], texts) ??
      draftFor(sealed, texts) ??
      blankOf(byMandate, declaredBy(view.world, article, mine.country));
    const change = (part: Partial<PlacardDraft>): void => {
      const changed = { ...draft, ...part };
      keep({ ...drafts, [article]: changed });
      const command = fullSet(article, changed);
      if (command !== null) play.send(command);
    };
    return {
      ...draft,
      article,
      texts,
      byMandate: byMandate.placards,
      laid: sealed,
      lay: (at, placard) => change({ placards: draft.placards.map((one, k) => (k === at ? placard : one)) }),
      declare: (wish) => change({ wish }),
      fill: () => change({ placards: byMandate.placards }),
    };
  });
  const open = all.filter(({ laid }) => laid === null);
  const layAll = (): void => {
    const sets = open.map(({ article, texts, wish, care }) => ({ ...mandateOf(article, texts), wish, care }));
    keep({ ...drafts, ...Object.fromEntries(sets.map(({ article, ...laid }) => [article, laid])) });
    for (const command of sets) play.send(command);
  };
  return { all, layAll, hasOpen: open.length > 0 };
}

/** The placards that fit the mandate on an article's texts, consistent with a declared red line. */
function useByMandate(): (article: number, texts: readonly number[]) => LayPlacards {
  const { view, scenario } = useTable();
  const mine = useMine();
  const lines = declaredLines(scenario, view.world, mine.country);
  return (article, texts) => {
    const bits = lines.find((line) => line.article === article)?.bits ?? 0;
    return placardsByMandate(mine, scenario, article, texts, bits);
  };
}

function blankOf({ placards, wish, care }: LayPlacards, before: number | null): PlacardDraft {
  return { placards: placards.map(() => null), wish: before ?? wish, care };
}
