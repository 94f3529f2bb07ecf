/** Functions that run in the page. Each is self-contained, because its source is sent to the browser. */
import type { Locator } from "@playwright/test";
import type { Piece } from "./count.ts";

/**
 * All text of an element, visible or scrolled away, and every control that decides something. Controls that turn a
 * page, unfold or explain are left out.
 */
export function piecesIn(panel: Locator): Promise<readonly Piece[]> {
  return panel.evaluate((root) => {
    const acts = "button, a[href], input, select, textarea, label, [role=button], [role=option]";
    const guides =
      "[role=tab], .toggle, .disclosure-button, .link-button, .term, .button.quiet, [aria-hidden=true] *";
    const isShown = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        if (up.matches("title, desc, option, .visually-hidden")) return false;
        if (up instanceof HTMLElement && up.style.overflow === "hidden" && up.style.width === "1px")
          return false;
      }
      return true;
    };
    const pieces: Piece[] = [];
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.matches(acts) && !node.matches(guides) && isShown(node)) pieces.push({ type: "control" });
        continue;
      }
      const text = node.textContent?.trim() ?? "";
      if (text !== "" && node.parentElement !== null && isShown(node.parentElement)) {
        pieces.push({ type: "text", text });
      }
    }
    return pieces;
  });
}

/** Whether an element can be pressed without scrolling: its middle is on the screen and not covered. */
export function isInSight(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  });
}
