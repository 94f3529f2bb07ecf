import { selectArticle } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useKeys } from "./use-keys.ts";
import type { SidePage } from "./use-page.ts";

/** The clauses among which a wall turns: how many there are, and the step to the one before or after. */
export type ClauseTurn = Readonly<{ count: number; move: (by: -1 | 1) => void }>;

/** The clause that the hall shows: the chosen one, or the first on the floor. −1 for none. */
export function clauseShown({ view, scenario }: Shown, chosen: number): number {
  const isThere = chosen >= 0 && chosen < scenario.articles.length;
  return isThere ? chosen : (view.world.draft.floor[0] ?? -1);
}

/** Turns the hall and the words beside it to another clause, also with the arrow keys. */
export function useClause(shown: Shown, page: SidePage): ClauseTurn {
  const chosen = useUi((ui) => ui.article);
  const all = clausesOf(shown, page);
  const at = all.indexOf(clauseShown(shown, chosen));
  const move = (by: -1 | 1): void => {
    const next = all[(at + by + all.length) % all.length];
    if (next !== undefined) selectArticle(next);
  };
  useKeys(all.length < 2 ? {} : arrowsFor(move));
  return { count: all.length, move };
}

/** The clauses on the floor; on the page with the text, all of them. */
function clausesOf({ view, scenario }: Shown, page: SidePage): readonly number[] {
  if (page === "text") return scenario.articles.map((_, article) => article);
  return page === "now" && view.world.phase === "negotiation" ? view.world.draft.floor : [];
}

function arrowsFor(move: ClauseTurn["move"]): Readonly<Record<string, () => void>> {
  return Object.fromEntries([
    ["ArrowRight", () => move(1)],
    ["ArrowLeft", () => move(-1)],
  ]);
}
