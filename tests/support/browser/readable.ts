/** Checks a screen on a laptop and on a phone: axe, light and dark, and room for text twice as large. */
import { expect, type Page } from "@playwright/test";
import { unreadableInTheDark, violations } from "./axe.ts";
import { faultsOf } from "./faults.ts";
import { expectFits, expectFitsTwiceAsLarge } from "./fit.ts";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** The page stays at the last size. */
export async function expectReadable(page: Page, screen: string): Promise<void> {
  for (const size of SIZES) {
    const name = `${screen}, ${size.width}`;
    await page.setViewportSize(size);
    await expectFits(page, name, false);
    expect.soft(await violations(page), `${name}: axe`).toEqual([]);
    expect.soft(await unreadableInTheDark(page), `${name}: in the dark`).toEqual([]);
    expect.soft(await faultsOf(page), `${name}: faults`).toEqual([]);
    await expectFitsTwiceAsLarge(page, name);
  }
}
