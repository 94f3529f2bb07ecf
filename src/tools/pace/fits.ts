/** Whether a decision fits the first screen of a laptop, of a phone and of a laptop with large text. */
import type { Locator, Page } from "@playwright/test";
import { isDecisionInSight } from "./in-page.ts";
import type { Stop } from "./report.ts";

/** The screen size that the targets assume. */
export const LAPTOP = { width: 1366, height: 768 };
/** The screen size of a phone, alone or in a room. */
export const PHONE = { width: 390, height: 844 };
/** The time that the page needs to lay itself out again, in ms. */
const SETTLE_MS = 300;

/** Looks at the panel in each window, then gives the page its own size back. */
export async function fitsOf(panel: Locator): Promise<Stop["fits"]> {
  const page = panel.page();
  const own = page.viewportSize() ?? LAPTOP;
  const fitsIn = async (size: typeof LAPTOP): Promise<boolean> => {
    await resize(page, size);
    return isDecisionInSight(panel);
  };
  const phone = await fitsIn(PHONE);
  const laptop = await fitsIn(LAPTOP);
  const large = await fitsWithLargeText(panel);
  await resize(page, own);
  return { laptop, phone, large };
}

async function resize(page: Page, size: typeof LAPTOP): Promise<void> {
  const { width, height } = page.viewportSize() ?? LAPTOP;
  if (size.width === width && size.height === height) return;
  await page.setViewportSize(size);
  await page.waitForTimeout(SETTLE_MS);
}

async function fitsWithLargeText(panel: Locator): Promise<boolean> {
  const style = await panel.page().addStyleTag({ content: "html { font-size: 200% }" });
  await panel.page().waitForTimeout(SETTLE_MS);
  const fits = await isDecisionInSight(panel);
  await style.evaluate((node) => (node as Element).remove());
  await panel.page().waitForTimeout(SETTLE_MS);
  return fits;
}
