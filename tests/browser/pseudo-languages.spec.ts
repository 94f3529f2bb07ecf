/**
 * Screens of a match in the two made-up languages: 40% longer, and right to left. On a phone, also
 * with text twice as large, nothing is cut, covered or sticks out, and axe finds nothing.
 */
import { violations } from "../support/browser/axe.ts";
import { faultsOf } from "../support/browser/faults.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { VISITS } from "../support/browser/screens.ts";
import { speak, t } from "../support/browser/words.ts";

const SIZES = {
  phone: { width: 390, height: 844 },
} as const;

/** The screens that are held to it so far. */
const HELD = ["the sounding"] as const;

for (const language of ["en-XA", "ar-XB"] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`in ${language} on a ${size}`, { tag: LONG }, () => {
      test.use({ viewport, hasTouch: size === "phone" });
      test.beforeEach(async ({ page }) => {
        speak(language);
        await page.addInitScript((code) => {
          if (location.protocol === "http:") localStorage.setItem("fortieth.language", code);
        }, language);
      });
      test.afterEach(() => speak("en"));
      for (const name of HELD) {
        test(`everything fits and runs as it should: ${name}`, async ({ page }) => {
          await VISITS[name]?.(page, async (screen, isListOpen = false) => {
            await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
            await expect(page.locator("html")).toHaveAttribute("dir", language === "ar-XB" ? "rtl" : "ltr");
            expect.soft(await violations(page, isListOpen), `${screen}: axe`).toEqual([]);
            await expectFits(page, screen, size !== "phone");
            if (isListOpen) return;
            expect.soft(await faultsOf(page), `${screen}: faults`).toEqual([]);
            if (size === "phone") await expectFitsTwiceAsLarge(page, screen);
          });
        });
      }
    });
  }
}
