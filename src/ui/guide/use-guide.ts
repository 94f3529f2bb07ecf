import { type Guided, type GuideStep, guideStep, isMet } from "../../client/selectors/match/guide.ts";
import { useGame, useTable } from "../hooks/stores.ts";

export type Guide = Readonly<{
  isOn: boolean;
  /** What this beat teaches. Null without a guide, or if nothing is new. */
  step: GuideStep | null;
  /** Whether the guide has introduced a part of the game yet. Always true without a guide. */
  shows: (what: Guided) => boolean;
}>;

export function useGuide(): Guide {
  const { view } = useTable();
  const isOn = useGame((game) => game.isGuided);
  return {
    isOn,
    step: isOn ? guideStep(view) : null,
    shows: (what) => !isOn || isMet(view.world, what),
  };
}
