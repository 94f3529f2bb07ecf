import { type RefObject, useLayoutEffect, useRef } from "react";

/** What a new beat asks is read from its top; how far down the one before had been read is no matter. */
export function useFreshBeat(table: RefObject<HTMLElement | null>, clock: number): void {
  const shown = useRef(clock);
  useLayoutEffect(() => {
    if (shown.current === clock) return;
    shown.current = clock;
    table.current?.querySelector(".decision > .tabs > .tab-panel")?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [table, clock]);
}
