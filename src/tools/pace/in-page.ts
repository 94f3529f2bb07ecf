/** Functions that run in the page. Each is self-contained, because its source is sent to the browser. */
import type { Locator, Page } from "@playwright/test";
import type { Piece } from "./count.ts";

/** Controls of a panel. */
const ACTS = "button, a[href], input, select, textarea, label, [role=button], [role=option]";
/** Controls that turn a page, unfold or explain, and so decide nothing. */
const GUIDES =
  "[role=tab], .toggle, .disclosure-button, .link-button, .term, .button.quiet, [aria-hidden=true] *";

/**
 * All text of an element, visible or scrolled away, and every control that decides something. Controls that turn a
 * page, unfold or explain are left out.
 */
export function piecesIn(panel: Locator): Promise<readonly Piece[]> {
  return panel.evaluate(
    (root, [acts, guides]) => {
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
      const walker = root.ownerDocument.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
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
    },
    [ACTS, GUIDES] as const,
  );
}

/**
 * Every word of the whole page that is on the screen now: not scrolled away, cut off, covered or folded. Words that
 * are drawn on a canvas are part of the picture and do not count.
 */
export function wordsInSight(page: Page): Promise<readonly string[]> {
  return page.locator("body").evaluate((body) => {
    const root = body.ownerDocument;
    const isOnScreen = ({ left, top, width, height }: DOMRect, owner: Element): boolean => {
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
      for (let up: Element | null = owner; up !== null; up = up.parentElement) {
        const box = up.getBoundingClientRect();
        const isOut = x < box.left || x > box.right || y < box.top || y > box.bottom;
        const { overflow, display } = getComputedStyle(up);
        if (isOut && display !== "inline" && !overflow.startsWith("visible")) return false;
      }
      const hit = root.elementFromPoint(x, y);
      const isUntouchable =
        getComputedStyle(owner).pointerEvents === "none" || owner.closest("[inert]") !== null;
      return isUntouchable || (hit !== null && (hit.contains(owner) || owner.contains(hit)));
    };
    const seen: string[] = [];
    const range = root.createRange();
    const walker = root.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true) continue;
      // Text directly in a closed disclosure has a box all the same.
      if (owner.matches("details:not([open])")) continue;
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (/[\p{L}\p{N}]/u.test(word) && isOnScreen(range.getBoundingClientRect(), owner)) seen.push(word);
      }
    }
    return seen;
  });
}

/** What introduces a decision or says what a text means, and so is no part of the decision itself. */
const ASIDES =
  ".guide-note, .guide-note *, .case-line, .case-line *, .panel-foot .button, [aria-hidden=true] *";
/** The height of a control that can be read and pressed, although its explanation goes on below it. */
const PRESSED = 44;

/**
 * Whether a decision can be read and made where the page puts the player: the panel's first line, which is its
 * question, and its first control are on the screen. The note of a guide, its button and a button that decides
 * everything at once do not count.
 */
export async function isDecisionInSight(panel: Locator): Promise<boolean> {
  const question = panel.locator(
    `:is(h2, h3, h4, p, legend, label):not(.visually-hidden, .visually-hidden *, ${ASIDES}):visible`,
  );
  const control = panel.locator(`:is(${ACTS}, .hand-card):not(${withoutTabs()}, ${ASIDES}):visible`);
  return (await isFirstInSight(question)) && (await isFirstInSight(control));
}

/** The cards of a deal are tabs for the page, and the choice for the player. */
function withoutTabs(): string {
  return GUIDES.replace("[role=tab]", "[role=tab]:not(.hand-card)");
}

/** Whether the highest of these elements is on the screen from its top to where it can be pressed, and not covered. */
function isFirstInSight(all: Locator): Promise<boolean> {
  return all.evaluateAll((elements, pressed) => {
    const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const [first] = boxes.sort((one, other) => one.box.top - other.box.top);
    if (first === undefined) return true;
    const { element, box } = first;
    const x = box.left + Math.min(box.width / 2, 40);
    const ends = [box.top + 2, Math.min(box.bottom, box.top + pressed) - 2];
    return ends.every((y) => {
      const hit = element.ownerDocument.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  }, PRESSED);
}

/** Whether an element can be pressed without scrolling: its middle is on the screen and not covered. */
export function isInSight(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  });
}

/** The names of all primary buttons that are shown, wherever they are on the page. */
export function primaryButtons(page: Page): Promise<readonly string[]> {
  return page
    .locator(".button.primary")
    .evaluateAll((buttons) =>
      buttons.filter((button) => button.checkVisibility()).map((button) => button.textContent?.trim() ?? ""),
    );
}
