import { useEffect, useState } from "react";

/** How long the controls stay after the last movement, in ms. */
const STAYS = 4000;

/**
 * Whether the wall shows its controls: for a moment after the mouse has moved or a key was pressed that the wall does
 * not use itself. On a screen without a mouse they always stay.
 */
export function useAwake(): boolean {
  const [isAwake, wake] = useState(hasNoMouse);
  useEffect(() => {
    if (hasNoMouse()) return;
    let timer = 0;
    let last = "";
    const stir = (): void => {
      wake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => wake(false), STAYS);
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      const now = `${clientX},${clientY}`;
      // A browser also reports a movement when the page moves under a mouse at rest.
      if (last !== "" && last !== now) stir();
      last = now;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) stir();
    };
    addEventListener("pointermove", onMove);
    addEventListener("pointerdown", stir);
    addEventListener("keydown", onKey);
    return () => {
      window.clearTimeout(timer);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerdown", stir);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return isAwake;
}

function hasNoMouse(): boolean {
  return matchMedia("(hover: none)").matches;
}
