import { type ReactNode, useEffect, useRef } from "react";

/** The controls that decide something. Those that turn a page, unfold or explain are left out. */
const CHOICES =
  ":is([role=radiogroup], .hand-cards, .button, .act-button, .question-answer, select):not(.toggles, .quiet, .disclosure-button, .guide-note *, .case-line *, .panel-foot *)";
/** The part of a tall group of choices that has to be in sight, in px, and the space below it. */
const MOST = 240;
const BELOW = 8;

/** What a player does first. After it the page stays where the player has put it. */
const TOUCHES = ["pointerdown", "keydown", "wheel"] as const;

/**
 * On a phone, where the whole page scrolls, brings the first choice of a decision above the bar at the foot when the
 * decision opens, or its heading if there is nothing to choose. It scrolls no further than needed, and never past the first line of the panel. Until the player
 * touches the page it follows the layout, because parts of the panel are drawn later than others.
 */
export function ChoiceInSight(): ReactNode {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const panel = mark.current?.closest('[role="tabpanel"]') ?? null;
    if (panel === null) return;
    const layout = new ResizeObserver(() => bringInSight(panel));
    const stop = (): void => layout.disconnect();
    layout.observe(document.body);
    for (const touch of TOUCHES) addEventListener(touch, stop, { capture: true, once: true });
    return () => {
      stop();
      for (const touch of TOUCHES) removeEventListener(touch, stop, { capture: true });
    };
  }, []);
  return <span ref={mark} hidden />;
}

function bringInSight(panel: Element): void {
  const choices = [...panel.querySelectorAll(CHOICES)].filter((choice) => choice.checkVisibility());
  const shown = choices.length > 0 ? choices : [...panel.querySelectorAll(".panel-head")];
  const boxes = shown.map((one) => one.getBoundingClientRect());
  const [first] = boxes.sort((a, b) => a.top - b.top);
  const foot = document.querySelector(".bottom-bar")?.getBoundingClientRect().top ?? innerHeight;
  if (first === undefined) return;
  const missing = Math.min(first.bottom, first.top + MOST) + BELOW - foot;
  const most = panel.getBoundingClientRect().top;
  if (missing > 0 && most > 0) scrollBy({ top: Math.min(missing, most), behavior: "instant" });
}
