/**
 * Finds what a reader would call broken on a page: text that its box cuts off, controls under something else, and parts
 * that look like buttons but are none.
 */
import type { Page } from "@playwright/test";
import { rested } from "./axe.ts";

/** Everything that can be pressed. A label stands for the box or the radio button in it. */
const CONTROLS =
  "button, a[href], input, select, textarea, summary, label:has(input), [role=tab], [role=option], [role=menuitem]";

/** Menus, lists and dialogs, which rightly cover what is below them. */
const ABOVE = ".popover, [role=dialog], [role=alertdialog]";

/** The seats in the picture are drawn close together and are for the keyboard; a press meets the picture. */
const DRAWN = ".seats *";

/** The faults of the page as it stands, one line each. The page is scrolled, and scrolled back. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return [...(await lostWords(page)), ...(await page.evaluate(falseButtons, CONTROLS))];
}

/** The faults that longer words can bring: text that is cut, and controls that something covers. */
export async function lostWords(page: Page): Promise<readonly string[]> {
  await rested(page);
  const cut = await page.evaluate(cutTexts);
  const places = { controls: CONTROLS, above: ABOVE, drawn: DRAWN };
  // A box that snaps to its steps would scroll on from where the focus has scrolled it.
  const still = await page.addStyleTag({ content: "* { scroll-snap-type: none !important }" });
  const covered = await page.evaluate(coveredControls, places);
  await still.evaluate((style) => (style as HTMLStyleElement).remove());
  return [...cut, ...covered];
}

/** Text outside a box that hides what leaves it. A shortened text may end in dots if its title has it whole. */
function cutTexts(): readonly string[] {
  const isSeen = (element: Element): boolean => {
    const { clip, clipPath } = getComputedStyle(element);
    return clip === "auto" && clipPath === "none" && element.getBoundingClientRect().width > 1;
  };
  const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
  const cutter = (text: DOMRect, from: Element): Element | null => {
    const isDrawn = from.closest("svg") !== null;
    for (let box: Element | null = from; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow, fontSize } = getComputedStyle(box);
      if (!isSeen(box) || /auto|scroll/.test(overflowX + overflowY)) return null;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      // The box of a text has room for the highest letters of its font, which the words may not have.
      const spare = isDrawn ? text.height / 4 : Number.parseFloat(fontSize) / 4;
      const isWide = hides(overflowX) && (text.left < left - 1 || text.right > right + 1);
      const isHigh = hides(overflowY) && (text.top < top - spare || text.bottom > bottom + spare);
      const isTold = textOverflow === "ellipsis" && box.closest("[title]") !== null;
      if ((isWide && !isTold) || isHigh) return box;
    }
    return null;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const said = text.textContent?.trim() ?? "";
    const element = text.parentElement;
    if (said === "" || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // A range knows nothing of a drawn text that is fitted to a width.
    const words = element.hasAttribute("textLength") ? element : range;
    const box = cutter(words.getBoundingClientRect(), element);
    if (box !== null)
      found.push(`cut: "${said.slice(0, 40)}" by .${box.getAttribute("class") ?? box.tagName}`);
  }
  return found;
}

type Places = Readonly<{ controls: string; above: string; drawn: string }>;

/** Controls that something else covers once they are scrolled into view as the focus would scroll them. */
function coveredControls({ controls, above, drawn }: Places): readonly string[] {
  const scrolled = [...document.querySelectorAll("*")].flatMap((element) => {
    const { scrollTop: top, scrollLeft: left, scrollHeight, clientHeight } = element;
    return top !== 0 || left !== 0 || scrollHeight > clientHeight ? [{ element, top, left }] : [];
  });
  const within = [...document.querySelectorAll(above)].at(-1) ?? document.body;
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class")} "${(element.textContent ?? "").trim().slice(0, 30)}"`;
  const isAlone = (control: Element): boolean =>
    control.parentElement?.closest(controls) == null &&
    control.closest("[aria-hidden=true]") === null &&
    !control.matches(drawn) &&
    control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(control).pointerEvents !== "none";
  // A link without a box has room for a finger around its words, where other words may stand.
  const seenBox = (control: Element): DOMRect | undefined => {
    const { borderTopWidth, backgroundColor } = getComputedStyle(control);
    if (Number.parseFloat(borderTopWidth) > 0 || backgroundColor !== "rgba(0, 0, 0, 0)")
      return control.getClientRects()[0];
    const range = document.createRange();
    range.selectNodeContents(control);
    return range.getClientRects()[0] ?? control.getClientRects()[0];
  };
  const found = [...within.querySelectorAll(controls)].filter(isAlone).flatMap((control) => {
    control.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const box = seenBox(control);
    if (box === undefined || box.width < 8 || box.height < 8) return [];
    for (const x of [0.1, 0.5, 0.9])
      for (const y of [0.15, 0.5, 0.85]) {
        const hit = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
        if (hit === null || control.contains(hit) || hit.contains(control)) continue;
        return [`covered: ${nameOf(control)} by ${nameOf(hit)}`];
      }
    return [];
  });
  for (const { element, top, left } of scrolled) element.scrollTo({ top, left, behavior: "instant" });
  return found;
}

/** Parts that are drawn like a button, or show the hand of a link, and do nothing. */
function falseButtons(controls: string): readonly string[] {
  const isDrawn = (element: Element): boolean => {
    const { cursor, borderTopWidth, borderTopLeftRadius, backgroundColor } = getComputedStyle(element);
    const hasBox = Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderTopLeftRadius) > 0;
    return cursor === "pointer" && hasBox && backgroundColor !== "rgba(0, 0, 0, 0)";
  };
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.closest(controls) === null && element.checkVisibility())
    .filter((element) => element.classList.contains("button") || isDrawn(element))
    .map(
      (element) =>
        `no button: .${element.getAttribute("class")} "${(element.textContent ?? "").trim().slice(0, 30)}"`,
    );
}
