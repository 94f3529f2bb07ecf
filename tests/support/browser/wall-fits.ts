/** Checks the wall at every size: it fits on one screen, its text can be read from the back, and it passes axe. */
import { expect, type Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expectFits } from "./fit.ts";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** 40 px at a width of 1920 px, which can be read from eight metres away. */
const LEAST_SHARE = 40 / 1920;

/** At every size, and with text twice as large, the page fits and passes axe. */
export async function expectWallFits(page: Page, state: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const isWide = size.width > 1000;
    const name = `${state}, ${size.width}`;
    await expectFits(page, name, isWide);
    if (isWide) await expectOneScreen(page, name);
    if (isWide) expect.soft(await smallestShare(page), `${name}: text`).toBeGreaterThanOrEqual(LEAST_SHARE);
    expect.soft(await violations(page), `${name}: axe`).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectFits(page, `${state}, twice as large`, true);
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
}

/** The smallest text on the wall as a share of its width. Only controls may be smaller. */
async function smallestShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll(".wall *")]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.closest(".wall-controls, .film-controls, .visually-hidden, svg, button") === null)
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ""),
      )
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    return Math.min(...sizes) / innerWidth;
  });
}

/** Expects the page to fit on one screen, because nobody can scroll on a projector. */
async function expectOneScreen(page: Page, name: string): Promise<void> {
  const isOne = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  await expect.poll(isOne, { message: `${name}: one screen` }).toBe(true);
}
