import { type Guided, type GuideStep, guideStep, isMet } from "../../client/selectors/match/guide.ts";
import { useGame, useTable } from "../hooks/stores.ts";

export type Guide = Readonly<{
  isOn: boolean;
  /** What this beat is for; null without a guide, and where there is nothing new. */
  step: GuideStep | null;
  /** Whether something has been met yet; without a guide everything is shown. */
  shows: (what: Guided) => boolean;
}>;

/** The guide through a first match. */
export function useGuide(): Guide {
  const { view } = useTable();
  const isOn = useGame((game) => game.isGuided);
  return {
    isOn,
    step: isOn ? guideStep(view) : null,
    shows: (what) => !isOn || isMet(view.world, what),
  };
}
