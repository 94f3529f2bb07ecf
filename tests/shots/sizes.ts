import type { Page } from "@playwright/test";
import { rested, violations } from "../support/browser/axe.ts";
import { faultsOf } from "../support/browser/faults.ts";
import { expect } from "../support/browser/fixtures.ts";

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;
export const HAS_TOUCH: readonly string[] = ["tablet", "phone"] satisfies readonly Size[];

export const SCHEMES = ["light", "dark"] as const;
/** The time in ms in which colours fade from one scheme to the other. */
const SETTLED_MS = 300;

/** Resolves when the screen is shown and its picture, if it has one, is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".arriving")).toHaveCount(0);
  const pictures = page.locator(".canvas:visible");
  if ((await pictures.count()) > 0) await expect(pictures.locator("canvas[data-objects]")).toHaveCount(1);
}

/**
 * Takes one picture in each scheme: `shots/laptop/seasons/03 the race, dark.png`. Any axe violation and any fault fails the run.
 */
export async function shoot(page: Page, folder: string, name: string, isListOpen = false): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(SETTLED_MS);
    await rested(page);
    await settled(page);
    await page.screenshot({ path: `shots/${folder}/${name}, ${colorScheme}.png` });
    expect.soft(await violations(page, isListOpen), `${folder}/${name}, ${colorScheme}: axe`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  // A list closes when the page moves beneath it.
  if (!isListOpen) expect.soft(await faultsOf(page), `${folder}/${name}: faults`).toEqual([]);
}

/** Pads the number (3 becomes "03"), so that a folder lists the pictures in the order they were taken. */
export function place(count: number): string {
  return String(count).padStart(2, "0");
}
