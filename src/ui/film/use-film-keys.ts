import { useEffect, useRef } from "react";
import { logicalKey } from "../../client/i18n/arrow-keys.ts";
import { latinKey } from "../../client/i18n/latin-key.ts";

/**
 * Keys that a focused control handles itself: Space presses the control, and arrow keys move within a group or a wide
 * table.
 */
const TAKEN: Readonly<Record<string, string>> = {
  " ": "button, input, a",
  ArrowUp: "[role=radiogroup], [role=tablist], [role=listbox], input, .film-figures",
  ArrowDown: "[role=radiogroup], [role=tablist], [role=listbox], input, .film-figures",
  PageUp: ".film-figures",
  PageDown: ".film-figures",
  ArrowLeft: "[role=radiogroup], [role=toolbar], input, .table-scroll",
  ArrowRight: "[role=radiogroup], [role=toolbar], input, .table-scroll",
};

/** Keys of a film, by the logical key: the right arrow leads on, or the left one on a right-to-left page. Keys that a focused control handles itself are left to it. */
export function useFilmKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = latest.current[logicalKey(latinKey(event))];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const taken = TAKEN[event.key];
      if (taken !== undefined && event.target instanceof Element && event.target.closest(taken) !== null)
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
