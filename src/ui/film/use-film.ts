/** The place in a film that scrolls: the step in view, reached by scrolling, a key, a dot or a button. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export type FilmPlace = Readonly<{
  /** The scroll box with one section for each step, in order. */
  box: RefObject<HTMLDivElement | null>;
  /** Key of the step in view. */
  key: string;
  isFirst: boolean;
  isLast: boolean;
  turnTo: (key: string) => void;
  next: () => void;
  back: () => void;
  onScroll: () => void;
}>;

/** @param keys keys of all steps; more are added while moments are being found, and the place stays where it was */
export function useFilm(keys: readonly string[]): FilmPlace {
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(keys[0] ?? "");
  const key = keys.includes(wanted) ? wanted : (keys[0] ?? "");
  const at = keys.indexOf(key);
  const all = keys.join();
  // Before the page is painted, so that steps that are added above never move the step in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the place or the steps change
  useLayoutEffect(() => {
    const { current } = box;
    if (current !== null && stepIn(current) !== at) scrollTo(current, at);
  }, [key, all]);
  const turnTo = (to: string): void => {
    setWanted(to);
    const { current } = box;
    if (current === null) return;
    scrollTo(current, keys.indexOf(to));
    headingOf(current, keys.indexOf(to))?.focus({ preventScroll: true });
  };
  const move = (by: number): void => {
    const to = keys[at + by];
    if (to !== undefined) turnTo(to);
  };
  return {
    box,
    key,
    isFirst: at === 0,
    isLast: at === keys.length - 1,
    turnTo,
    next: () => move(1),
    back: () => move(-1),
    onScroll: () => {
      const { current } = box;
      if (current !== null) setWanted(keys[stepIn(current)] ?? key);
    },
  };
}

function sectionsOf(box: Element): readonly HTMLElement[] {
  return [...box.children].filter((child) => child instanceof HTMLElement);
}

/** The last step whose beginning has come past the middle of the box. */
function stepIn(box: Element): number {
  const middle = box.getBoundingClientRect().top + box.clientHeight / 2;
  return Math.max(
    0,
    sectionsOf(box).findLastIndex((section) => section.getBoundingClientRect().top <= middle),
  );
}

function scrollTo(box: Element, at: number): void {
  const section = sectionsOf(box)[at];
  if (section === undefined) return;
  box.scrollTop += section.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

function headingOf(box: Element, at: number): HTMLElement | null {
  return sectionsOf(box)[at]?.querySelector<HTMLElement>("h3") ?? null;
}
