/** Checks printed pages: their number, and whether anything is cut, too small or out of place. */
import { expect, type Page } from "@playwright/test";

/** The printable area inside the margins, in CSS pixels. */
const ROOM = { A4: { width: 703, height: 1024 }, Letter: { width: 725, height: 957 } } as const;
type Format = keyof typeof ROOM;
export const FORMATS = Object.keys(ROOM) as readonly Format[];

/** 10.5 points in CSS pixels. */
const LEAST_TEXT = 14;
/** 100 points in CSS pixels. */
export const PLACARD_TEXT = 133.3;

/** The number of pages that the browser prints. */
export async function pagesOf(page: Page, format: Format): Promise<number> {
  const file = await page.pdf({ format });
  return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Lists what is wrong with the papers at the width of a page. Runs in the page. */
function faults({ height, least }: Readonly<{ height: number; least: number }>): readonly string[] {
  const found: string[] = [];
  const name = (element: Element): string =>
    `${element.tagName}.${element.getAttribute("class")} ${element.textContent?.trim().slice(0, 30)}`;
  for (const element of document.querySelectorAll(".paper, .paper *")) {
    const { left, right, height: high } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (style.clipPath !== "none") continue;
    if (left < -1 || right > innerWidth + 1) found.push(`sticks out: ${name(element)}`);
    if (element.scrollWidth > element.clientWidth + 1 && style.overflowX !== "visible")
      found.push(`cut: ${name(element)}`);
    if (style.breakInside === "avoid" && high > height) found.push(`higher than a page: ${name(element)}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isDrawn = element.closest("svg") !== null;
    if (hasText && !isDrawn && Number.parseFloat(style.fontSize) < least)
      found.push(`too small: ${name(element)}`);
    if (element.matches("a, button, input")) found.push(`cannot be pressed: ${name(element)}`);
  }
  for (const element of document.querySelectorAll(
    ".page header.screen-head, .page .print-choices, .page .skip-link",
  ))
    if (element.getClientRects().length > 0) found.push(`not for paper: ${name(element)}`);
  return found;
}

/** Checks the papers as printed on a format. */
export async function expectPrintable(page: Page, format: Format): Promise<void> {
  const height = ROOM[format].height;
  const found = await asPrinted(page, format, () =>
    page.evaluate(faults, { height, least: LEAST_TEXT - 0.1 }),
  );
  expect.soft(found, `on ${format}`).toEqual([]);
}

/** Expects each paper to fit on one page. */
export async function expectOnePageEach(page: Page, format: Format): Promise<void> {
  const tall = (papers: Element[], most: number): (string | null)[] =>
    papers
      .filter((paper) => paper.getBoundingClientRect().height > most)
      .map((paper) => paper.getAttribute("aria-label"));
  const found = await asPrinted(page, format, () =>
    page.locator(".paper").evaluateAll(tall, ROOM[format].height),
  );
  expect.soft(found, `longer than a page of ${format}`).toEqual([]);
}

async function asPrinted<T>(page: Page, format: Format, look: () => Promise<T>): Promise<T> {
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ ...before, width: ROOM[format].width });
  await page.emulateMedia({ media: "print" });
  const found = await look();
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
  return found;
}
