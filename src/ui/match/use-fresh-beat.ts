import { type RefObject, useLayoutEffect, useRef } from "react";

/** Parts whose controls have done their work when a new step opens, so the focus may leave them. */
const DONE_WITH = ".picture, .bottom-bar, .decision";

/**
 * When a new step opens, scrolls to the top and moves the focus to its heading: that of the card, or that of the
 * decision. The focus stays where it is if the player is elsewhere, as in a menu or a dialog.
 *
 * @param step a name for the step: a beat, or the decision after its card
 */
export function useFreshBeat(table: RefObject<HTMLElement | null>, step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const { current } = table;
    current?.querySelector(".decision > .tabs > .tab-panel")?.scrollTo(0, 0);
    scrollTo(0, 0);
    if (!isDoneWith(document.activeElement)) return;
    const heading = focusOn(current, ".move-card h2, .ending h2", ".step-heading");
    if (heading !== null) bringUp(heading);
  }, [table, step]);
}

/**
 * Moves the focus to the picture while it plays: the button that closed the beat is gone, and the decision cannot be
 * used yet.
 */
export function useFocusOnPicture(table: RefObject<HTMLElement | null>, isPlaying: boolean): void {
  useLayoutEffect(() => {
    if (isPlaying && isDoneWith(document.activeElement)) focusOn(table.current, ".picture");
  }, [table, isPlaying]);
}

/** A heading below this share of the window leaves no room for what it is the heading of. */
const LOW = 0.6;

/** In a very low window the picture fills the first screen, and the heading is below it or behind the bar. */
function bringUp(heading: HTMLElement): void {
  const isLow = heading.getBoundingClientRect().top > LOW * innerHeight;
  heading.scrollIntoView({ block: isLow ? "start" : "nearest" });
}

function isDoneWith(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest(DONE_WITH) !== null;
}

function focusOn(table: HTMLElement | null, ...wanted: readonly string[]): HTMLElement | null {
  const all = wanted.map((one) => table?.querySelector<HTMLElement>(one));
  const found = all.find((one) => one !== null && one !== undefined);
  if (found === null || found === undefined) return null;
  if (!found.hasAttribute("tabindex")) found.tabIndex = -1;
  found.focus({ preventScroll: true });
  return found;
}
