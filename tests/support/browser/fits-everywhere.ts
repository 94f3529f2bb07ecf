/** Checks a screen at the sizes of a phone, a laptop, a projector, and a laptop at a zoom of 200%. */
import { expect, type Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { lostWords } from "./faults.ts";
import { expectFits } from "./fit.ts";

/** The last one, where the page stays, is the usual one. */
const SIZES = [
  { name: "390", width: 390, height: 844 },
  { name: "1920", width: 1920, height: 1080 },
  { name: "1366 at 200%", width: 683, height: 384 },
  { name: "1366", width: 1366, height: 768 },
] as const;

/**
 * Nothing is cut, covered or sticks out at any size, and axe finds nothing.
 * @param isListOpen as in `Look`: a list closes when the page moves beneath it
 */
export async function expectFitsEverywhere(page: Page, screen: string, isListOpen = false): Promise<void> {
  for (const { name, width, height } of isListOpen ? SIZES.slice(-1) : SIZES) {
    await page.setViewportSize({ width, height });
    await expectFits(page, `${screen}, ${name}`, false);
    expect.soft(await violations(page, isListOpen), `${screen}, ${name}: axe`).toEqual([]);
    if (!isListOpen) expect.soft(await lostWords(page), `${screen}, ${name}: faults`).toEqual([]);
  }
}
