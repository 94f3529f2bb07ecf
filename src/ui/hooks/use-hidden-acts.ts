/** What a guided match did not offer. No advice after its end may name these acts. */
import type { HiddenActs } from "../../client/lab/counsel.ts";
import { hiddenInMatch } from "../../client/selectors/match/guide.ts";
import { useGame, useTable } from "./stores.ts";

export function useHiddenActs(): HiddenActs {
  const { scenario } = useTable();
  const isGuided = useGame((game) => game.isGuided);
  return isGuided ? hiddenInMatch(scenario) : [];
}
