import { useEffect, useRef } from "react";
import { logicalKey } from "../../client/i18n/arrow-keys.ts";
import { latinKey } from "../../client/i18n/latin-key.ts";

/** The keys that a focused control needs itself: to be pressed, and to change a choice. */
const OF_CONTROLS = /^( |Arrow.*)$/;
const CONTROLS = "button, input, a, [role=radio]";

/** Keys of the wall, by the logical key: the right arrow leads on, or the left one on a right-to-left page. Keys that a focused control handles itself are left to it. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = latest.current[logicalKey(latinKey(event))];
      const isTaken = OF_CONTROLS.test(event.key) && (event.target as Element).closest(CONTROLS) !== null;
      if (act === undefined || isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
