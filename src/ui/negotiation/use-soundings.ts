import { wishBefore } from "../../client/conduct.ts";
import { placardsByMandate } from "../../client/negotiation/standing.ts";
import { optionOf } from "../../client/reading.ts";
import type { Care, LayPlacards, Placard } from "../../engine/command.ts";
import { useTable } from "../hooks.ts";
import { useDraft } from "../use-draft.ts";
import { sealedIn, useMine } from "./seat.ts";

export type Sounding = Readonly<{
  article: number;
  texts: readonly number[];
  /** One a text; null where nothing has been chosen yet. */
  placards: readonly (Placard | null)[];
  wish: number;
  care: Care;
  sealed: LayPlacards | null;
  /** What would be sealed; null while a placard is missing. */
  command: LayPlacards | null;
  lay: (at: number, placard: Placard) => void;
  declare: (wish: number) => void;
  show: (care: Care) => void;
  fill: () => void;
}>;

export type Soundings = Readonly<{ all: readonly Sounding[]; fillAll: () => void; hasOpen: boolean }>;

type Draft = Readonly<{ placards: readonly (Placard | null)[]; wish: number; care: Care }>;

/**
 * The placards being laid on every article on the floor: empty at first, the card true until changed, the wish the one
 * declared before or else true: nobody changes its story without meaning to.
 */
export function useSoundings(): Soundings {
  const { view, scenario } = useTable();
  const mine = useMine();
  const [drafts, keep] = useDraft("placards", {});
  const articles = optionOf(view.options, "layPlacards")?.articles ?? [];
  const all = articles.map(({ article, texts }): Sounding => {
    const sealed = sealedIn(view, "layPlacards", `layPlacards:${article}`);
    const byMandate = placardsByMandate(mine, scenario, article, texts);
    const draft =
      fitting(drafts[article], texts) ??
      fitting(sealed, texts) ??
      blankOf(byMandate, wishBefore(scenario, view.world, mine.country, article));
    const change = (part: Partial<Draft>): void => keep({ ...drafts, [article]: { ...draft, ...part } });
    return {
      ...draft,
      article,
      texts,
      sealed,
      command: commandOf(article, draft),
      lay: (at, placard) => change({ placards: draft.placards.map((one, k) => (k === at ? placard : one)) }),
      declare: (wish) => change({ wish }),
      show: (care) => change({ care }),
      fill: () => change({ placards: byMandate.placards }),
    };
  });
  const open = all.filter(({ sealed }) => sealed === null);
  const filled = open.map((one): [number, Draft] => {
    const { placards } = placardsByMandate(mine, scenario, one.article, one.texts);
    return [one.article, { placards, wish: one.wish, care: one.care }];
  });
  return {
    all,
    fillAll: () => keep({ ...drafts, ...Object.fromEntries(filled) }),
    hasOpen: open.length > 0,
  };
}

function blankOf({ placards, wish, care }: LayPlacards, before: number | null): Draft {
  return { placards: placards.map(() => null), wish: before ?? wish, care };
}

/** A draft kept from before is only good for the texts it was made for. */
function fitting(draft: Draft | null | undefined, texts: readonly number[]): Draft | null {
  return draft?.placards.length === texts.length ? draft : null;
}

function commandOf(article: number, { placards, wish, care }: Draft): LayPlacards | null {
  const laid = placards.flatMap((placard) => (placard === null ? [] : [placard]));
  return laid.length === placards.length
    ? { type: "layPlacards", article, placards: laid, wish, care }
    : null;
}
