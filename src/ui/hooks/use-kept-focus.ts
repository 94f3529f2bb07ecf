import { type RefObject, useEffect } from "react";

/**
 * Keeps keyboard focus near its place. When the focused control disappears (as "Take back" does once pressed) or is
 * switched off, the focus moves to the heading of what replaced the control, or of the part around it. It never returns
 * to the top of the page, and never lands on a button: a second press of the same key would then end or undo something
 * unread.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), [root]);
}

/** A heading with a button in it opens something folded. It is not the heading of what has appeared. */
const HEADING = ["h1", "h2", "h3", "h4", "h5"].map((one) => `${one}:not(:has(button))`).join(", ");
/** Where the focus can go in a part that still exists. */
const IN_PART = [HEADING, "[role=tab][aria-selected=true]"];
const FLOATING = ".popover, .modal";
/** React Aria returns the focus a frame or two after closing something. Until then nothing else should take it. */
const FRAMES = 3;

function keepFocus(page: HTMLElement): () => void {
  let path: readonly Element[] = [];
  let added: Element[] = [];
  let frame = 0;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) path = pathOf(target, page, path);
    added = [];
  };
  const look = (left: number): void => {
    frame = requestAnimationFrame(() => {
      if (left > 0) return look(left - 1);
      if (isLost(path)) focusNear(page, path, added);
      added = [];
    });
  };
  const observer = new MutationObserver((changes) => {
    // A browser takes the focus from a control that is switched off only at the next frame.
    if (changes.some(({ type, target }) => type === "attributes" && target === path[0])) look(1);
    if (!isLost(path)) return;
    added.push(...changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement));
    cancelAnimationFrame(frame);
    // What a floating part held is given back by React Aria; anything else is moved before the next key.
    if (path.some((one) => one.matches(FLOATING))) return look(FRAMES);
    focusNear(page, path, added);
    added = [];
  });
  page.addEventListener("focusin", onFocus);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    page.removeEventListener("focusin", onFocus);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/**
 * The focused element and its ancestors. If they are inside a floating element, the path continues with the element
 * that had the focus before, and its ancestors.
 */
function pathOf(target: Element, page: Element, before: readonly Element[]): readonly Element[] {
  const float = target.closest(FLOATING);
  const path = upwards(target, float?.parentElement ?? page);
  return float === null ? path : [...path, ...before.filter((one) => one.closest(FLOATING) === null)];
}

function upwards(from: Element, to: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = from; at !== null && at !== to; at = at.parentElement) path.push(at);
  return path;
}

/** True if the focused element is gone or switched off, and nothing else has the focus. */
function isLost(path: readonly Element[]): boolean {
  const isFree = document.activeElement === null || document.activeElement === document.body;
  const [focused] = path;
  return isFree && focused !== undefined && (!focused.isConnected || focused.matches(":disabled"));
}

function focusNear(page: HTMLElement, path: readonly Element[], added: readonly Element[]): void {
  const came = added.filter((one) => one.isConnected && one.closest("[inert]") === null);
  const parts = path.filter((one) => one.isConnected && one.closest("[inert]") === null);
  const [part] = parts;
  // A new beat also brings a new panel. New content near the lost control is tried first, so that the page does not
  // scroll away.
  const besides = came.filter((one) => part?.contains(one) === true);
  const near = firstIn(besides, [HEADING]) ?? firstIn(came, [HEADING]) ?? firstIn(parts, IN_PART);
  const found = near ?? firstIn([page], [".step-heading", HEADING]);
  if (found === null) return;
  if (/^H\d$/.test(found.tagName) && !found.hasAttribute("tabindex")) found.tabIndex = -1;
  found.focus({ preventScroll: true });
}

function firstIn(places: readonly Element[], wanted: readonly string[]): HTMLElement | null {
  for (const part of places) {
    for (const selector of wanted) {
      const all = part.matches(selector) ? [part] : [...part.querySelectorAll(selector)];
      const found = all.find((one) => one instanceof HTMLElement && one.checkVisibility());
      if (found instanceof HTMLElement) return found;
    }
  }
  return null;
}

function isElement(node: Node): node is Element {
  return node instanceof Element;
}
