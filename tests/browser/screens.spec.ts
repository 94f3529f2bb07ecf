/**
 * Every screen, wide and narrow, passes axe (WCAG 2.2 AA) in light and dark. Nothing overflows; on a phone, this is
 * true even with text twice as large. On a desktop the page of a match does not scroll, and every target in its
 * panels can be clicked. No text is cut, nothing covers a control, and nothing only looks like a button.
 */
import type { Page } from "@playwright/test";
import { unreadableInTheDark, violations } from "../support/browser/axe.ts";
import { FAILURES } from "../support/browser/failures.ts";
import { faultsOf } from "../support/browser/faults.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { FLOATING, VISITS, type Visit } from "../support/browser/screens.ts";
import { MADE } from "../support/browser/trouble.ts";
import { t } from "../support/browser/words.ts";

/** `quick` lists the visits that `npm test` includes at this size. */
const SIZES = {
  "a desk, 1366 by 768": {
    viewport: { width: 1366, height: 768 },
    isWide: true,
    quick: ["before a match", "the menus", "the sounding", "the dealing", "the closing", "the end"],
  },
  "a phone, 390 by 844": {
    viewport: { width: 390, height: 844 },
    isWide: false,
    quick: ["before a match", "the sounding", "the signature"],
  },
};

/**
 * On a phone the bar at the bottom can cover part of the page, but covers nothing once the page is scrolled to its
 * end.
 */
async function clearOfTheBar(page: Page): Promise<void> {
  const floating = await page.locator(FLOATING).count();
  if (floating === 0) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

function lookAt(name: string, visit: Visit, isWide: boolean, isQuick: boolean): void {
  test(`axe finds nothing and everything fits: ${name}`, { tag: longUnless(isQuick) }, async ({ page }) => {
    await visit(page, async (screen, isListOpen = false) => {
      await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
      await clearOfTheBar(page);
      expect.soft(await violations(page, isListOpen), `${screen}: axe`).toEqual([]);
      if (isWide) expect.soft(await unreadableInTheDark(page), `${screen}: in the dark`).toEqual([]);
      await expectFits(page, screen, isWide);
      // A list closes when the page moves beneath it.
      if (isListOpen) return;
      expect.soft(await faultsOf(page), `${screen}: faults`).toEqual([]);
      if (!isWide) await expectFitsTwiceAsLarge(page, screen);
    });
  });
}

// Each visit has its own page, so two workers can share this long file.
test.describe.configure({ mode: "parallel" });

for (const [size, { viewport, isWide, quick }] of Object.entries(SIZES)) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport, hasTouch: !isWide });
    for (const [name, visit] of Object.entries(VISITS)) lookAt(name, visit, isWide, quick.includes(name));
    test.describe("where something fails", () => {
      test.use({ trouble: MADE });
      for (const [name, visit] of Object.entries(FAILURES)) lookAt(name, visit, isWide, false);
    });
  });
}
