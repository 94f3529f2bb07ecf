/** The ring of instruments on a dark page. */
import type { MapPlan } from "../geometry/map-plan.ts";
import type { RingView } from "./ring-view.ts";

/** The same ring with light letters and lines, if the map is that of the night. The letters on a seal stay dark. */
export function atNight(ring: RingView, { frame }: MapPlan): RingView {
  if (!frame.isDark) return ring;
  return {
    ...ring,
    show: (state) => ring.show({ ...state, isDark: state.count !== state.threshold }),
  };
}
