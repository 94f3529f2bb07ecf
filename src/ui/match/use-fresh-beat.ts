import { type RefObject, useLayoutEffect, useRef } from "react";

/** Scrolls to the top when a new beat opens, whatever the scroll position was. */
export function useFreshBeat(table: RefObject<HTMLElement | null>, clock: number): void {
  const shown = useRef(clock);
  useLayoutEffect(() => {
    if (shown.current === clock) return;
    shown.current = clock;
    table.current?.querySelector(".decision > .tabs > .tab-panel")?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [table, clock]);
}
