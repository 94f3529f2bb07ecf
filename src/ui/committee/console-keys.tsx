import { type ReactNode, type RefObject, useEffect } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { latinKey } from "../../client/i18n/latin-key.ts";
import { CONSOLE_KEYS, type ConsoleKey, letterKeys } from "../../client/sessions/committee/letter-keys.ts";
import { isForLetters } from "../hooks/use-committee.ts";
import "./console-keys.css";

/** Marks the control that a letter presses or, if it is a field, brings the focus to. */
export function letter(key: ConsoleKey): Readonly<{ "data-letter": ConsoleKey }> {
  return { "data-letter": key };
}

/**
 * The letter beside the words of its control, as long as it works there: not while it answers a vote or a roll call. The
 * cheat sheet says it to those who listen.
 */
export function KeyHint({ letter: key }: Readonly<{ letter: ConsoleKey }>): ReactNode {
  const isOn = useStore(letterKeys, (keys) => keys.isOn && !keys.answering.includes(key));
  return isOn ? (
    <span aria-hidden="true">
      <kbd>{t(`committee:key.${key}`)}</kbd>
    </span>
  ) : null;
}

/**
 * One letter for each frequent act of the chair, a digit for each tab, and Escape to leave a field. A letter presses
 * the control that shows it, so that nothing happens that the chair could not see. Letters work while nothing outside
 * the console has the focus, never in a field, with a modifier or while a key is held down, and not if the chair has
 * switched them off (WCAG 2.1.4). While the roll is called, only the letters that answer it work, and those in
 * `isRoll`.
 */
export function useConsoleKeys(main: RefObject<HTMLElement | null>, isRoll: boolean, help: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { current } = main;
      const target = event.target as Element;
      const isHere = target === document.body || current?.contains(target) === true;
      if (current === null || !isHere || !isPlain(event) || !isForLetters(target)) return;
      const pressed = latinKey(event);
      const tab = tabOf(current, pressed);
      tab?.focus();
      tab?.click();
      if (tab !== null) return;
      const key = CONSOLE_KEYS.find((one) => one === pressed);
      if (pressed !== "?" && (key === undefined || (isRoll && !DURING_ROLL.includes(key)))) return;
      const found = key === undefined ? null : controlOf(current, key);
      if (key !== undefined && found === null) return;
      event.preventDefault();
      if (found === null) help();
      else if (found instanceof HTMLInputElement) visit(found);
      else if (found.matches("[aria-haspopup=listbox]")) found.focus();
      else press(found);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [main, isRoll, help]);
  useEffect(() => {
    const leave = ({ key, target }: KeyboardEvent): void => {
      if (key !== "Escape" || !(target instanceof Element) || main.current?.contains(target) !== true) return;
      if (target.matches(FIELD) && target.closest("[role=dialog]") === null) leaveField(target);
    };
    // A field of names in which something is typed tells nobody further up of its Escape.
    document.addEventListener("keydown", leave, true);
    return () => document.removeEventListener("keydown", leave, true);
  }, [main]);
}

/** What Escape leaves. In a closed list too, letters choose something. */
const FIELD = "input:not([type=checkbox]), textarea, [aria-haspopup=listbox]";

/** A tab by its place, counted from 1. */
function tabOf(main: HTMLElement, key: string): HTMLElement | null {
  const tabs = main.querySelectorAll<HTMLElement>(".committee-tabs [role=tab]");
  return /^[1-9]$/.test(key) ? (tabs[Number(key) - 1] ?? null) : null;
}

/**
 * Takes the focus from a field to the heading of its part, where letters work. What else answers Escape comes first: it
 * closes a list of names or a form, or goes back to where the chair was.
 */
function leaveField(field: Element): void {
  if (field.getAttribute("aria-expanded") === "true") return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== field) return;
      const heading = field.closest("section, [role=tabpanel]")?.querySelector<HTMLElement>("h3, h4") ?? null;
      if (heading === null) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }),
  );
}

/** Stopping the clock and taking back have letters that answer no roll call. */
const DURING_ROLL: readonly ConsoleKey[] = ["k", "t"];

function isPlain({ ctrlKey, metaKey, altKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
  return letterKeys.getState().isOn && !ctrlKey && !metaKey && !altKey && !repeat && !defaultPrevented;
}

function controlOf(main: HTMLElement, key: ConsoleKey): HTMLElement | null {
  const all = [...main.querySelectorAll<HTMLElement>(`[data-letter="${key}"]`)];
  return all.find((one) => one.checkVisibility() && !one.matches(":disabled")) ?? null;
}

/** Presses a control and leaves the focus where it was, unless the press has moved it on. */
function press(control: HTMLElement): void {
  const before = document.activeElement;
  control.click();
  if (document.activeElement === control && before instanceof HTMLElement && before !== document.body)
    before.focus({ preventScroll: true });
}

/**
 * Goes to a field and, once something is chosen there or the chair has left with Escape, back to where the chair was.
 * The page needs a frame to take the choice; a letter that is pressed sooner is not typed but does what it does there.
 */
function visit(field: HTMLInputElement): void {
  const goBack = wayBack(field);
  let frame = 0;
  const isDone = (key: string): boolean =>
    document.activeElement === field && (key === "Escape" || field.value === "");
  const leave = (event: KeyboardEvent): void => {
    if (frame !== 0 && event.key.length === 1 && isPlain(event) && isDone("Enter")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      goBack();
      pressAgain(event);
      return;
    }
    if (event.key !== "Enter" && event.key !== "Escape") return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isDone(event.key)) goBack();
    });
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    field.removeEventListener("keydown", leave);
  };
  field.addEventListener("keydown", leave);
  field.addEventListener("blur", end, { once: true });
  field.focus();
}

/** Gives the focus back to what has it now, or else to the heading of the field's part. */
function wayBack(field: HTMLInputElement): () => void {
  const before = document.activeElement;
  const heading = field.closest("section")?.querySelector<HTMLElement>("h3, h4") ?? null;
  const back = before instanceof HTMLElement && before !== document.body ? before : heading;
  return () => {
    const place = back?.isConnected === true ? back : heading;
    if (place === heading && heading !== null) heading.tabIndex = -1;
    place?.focus({ preventScroll: true });
  };
}

/** Presses the key of an event where the focus is now. */
function pressAgain({ key, code }: KeyboardEvent): void {
  const pressed = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(pressed);
}
