/**
 * Screens of a match in Arabic and in two made-up languages: 40% longer, and right to left. On a phone, also with text
 * twice as large, nothing is cut, covered or sticks out, and axe finds nothing.
 */
import { violations } from "../support/browser/axe.ts";
import { faultsOf } from "../support/browser/faults.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { VISITS } from "../support/browser/screens.ts";
import { speak, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };

/** The visits that are held to it so far, by language. */
const HELD = {
  "en-XA": ["the sounding"],
  "ar-XB": ["the sounding"],
  ar: ["before a match", "the sounding", "the end"],
} as const;
const QUICK = "en-XA";

for (const language of ["en-XA", "ar-XB", "ar"] as const)
  test.describe(`in ${language} on a phone`, { tag: longUnless(language === QUICK) }, () => {
    test.use({ viewport: PHONE, hasTouch: true });
    test.beforeEach(async ({ page }) => {
      speak(language);
      await page.addInitScript((code) => {
        if (location.protocol === "http:") localStorage.setItem("fortieth.language", code);
      }, language);
    });
    test.afterEach(() => speak("en"));
    for (const name of HELD[language]) {
      test(`everything fits and runs as it should: ${name}`, async ({ page }) => {
        await VISITS[name]?.(page, async (screen, isListOpen = false) => {
          await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
          await expect(page.locator("html")).toHaveAttribute("dir", language === "en-XA" ? "ltr" : "rtl");
          expect.soft(await violations(page, isListOpen), `${screen}: axe`).toEqual([]);
          await expectFits(page, screen, false);
          if (isListOpen) return;
          expect.soft(await faultsOf(page), `${screen}: faults`).toEqual([]);
          await expectFitsTwiceAsLarge(page, screen);
        });
      });
    }
  });
