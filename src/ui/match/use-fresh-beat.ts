import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Scrolls to the top when a new step opens, whatever the scroll position was.
 *
 * @param step a name for the step: a beat, or the decision after its card
 */
export function useFreshBeat(table: RefObject<HTMLElement | null>, step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    table.current?.querySelector(".decision > .tabs > .tab-panel")?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [table, step]);
}
