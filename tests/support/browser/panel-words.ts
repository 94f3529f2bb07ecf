/** Counts the words in the panel before the first control. */
import type { Page } from "@playwright/test";

/** The guide's own controls and the reasons for a line are not part of the beat's task. */
const BESIDE = ".guide-note, .case-line";
/** The sheet of the treaty is not counted. */
const SHEET = ".treaty";

/** The visible words before the first control of the decision. Runs in the page. */
function wordsBefore({ beside, sheet }: Readonly<{ beside: string; sheet: string }>): number {
  const panel = document.querySelector(".decision .tab-panel");
  if (panel === null) return 0;
  const walk = document.createTreeWalker(panel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    // Text for screen readers is one pixel wide.
    if (element === null || width <= 2 || height <= 2) continue;
    const isControl = element === node && element.matches("button, input, select, a[href], [role=tab]");
    if (isControl && element.closest(beside) === null) return words;
    if (node instanceof Text && element.closest(sheet) === null)
      words += node.data.split(/\s+/).filter((word) => word !== "").length;
  }
  return words;
}

export function wordsBeforeControl(page: Page): Promise<number> {
  return page.evaluate(wordsBefore, { beside: BESIDE, sheet: SHEET });
}
