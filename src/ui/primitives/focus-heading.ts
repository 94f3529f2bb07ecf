const HEADINGS = "h1, h2, h3, h4";

/**
 * Moves the focus to the heading of the part around an element, in the next frame, before a dialog that closes gives it
 * back. A second press of the same key then does nothing.
 */
export function focusHeadingAround(element: Element | null): void {
  requestAnimationFrame(() => {
    for (let part = element?.parentElement ?? null; part !== null; part = part.parentElement) {
      const heading = part.querySelector<HTMLElement>(HEADINGS);
      if (heading === null || heading.querySelector("button") !== null) continue;
      if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
      return heading.focus({ preventScroll: true });
    }
  });
}
