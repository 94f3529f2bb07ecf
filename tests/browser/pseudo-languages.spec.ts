/**
 * Screens of a match in Arabic and in a made-up language that is 40% longer. On a phone, a laptop, a projector and at a
 * zoom of 200% nothing is cut, covered or sticks out, and axe finds nothing. In Arabic, arrow keys follow the page.
 */

import type { Key } from "../../src/client/i18n/index.ts";
import { expectFitsEverywhere } from "../support/browser/fits-everywhere.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { decision } from "../support/browser/match.ts";
import { matchAt } from "../support/browser/records.ts";
import { openMatch, VISITS } from "../support/browser/screens.ts";
import { speak, t } from "../support/browser/words.ts";

const DIRECTIONS = { "en-XA": "ltr", ar: "rtl" } as const;

/** The visit that `npm test` includes, in this language. */
const QUICK = "en-XA: the sounding";

// Each visit has its own page, so two workers can share this long file.
test.describe.configure({ mode: "parallel" });

for (const language of ["en-XA", "ar"] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    test.beforeEach(() => speak(language));
    test.afterEach(() => speak("en"));
    for (const [name, visit] of Object.entries(VISITS)) {
      const isQuick = `${language}: ${name}` === QUICK;
      test(`everything fits and runs as it should: ${name}`, { tag: longUnless(isQuick) }, async ({
        page,
      }) => {
        await visit(page, async (screen, isListOpen = false) => {
          await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
          await expect(page.locator("html")).toHaveAttribute("dir", DIRECTIONS[language]);
          await expectFitsEverywhere(page, screen, isListOpen);
        });
      });
    }
  });

test.describe("from the right", () => {
  test.use({ locale: "ar" });
  test.beforeEach(() => speak("ar"));
  test.afterEach(() => speak("en"));

  test("the left arrow leads from joining to abstaining, and the right one back", async ({ page }) => {
    await openMatch(page, matchAt("express", "close"));
    const stands = decision(page).getByRole("article").first().getByRole("radiogroup");
    const stand = (name: Key) => stands.getByRole("radio", { name: new RegExp(`^${t(name)}`) });
    await stand("negotiation:close.join").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(stand("negotiation:close.abstain")).toBeFocused();
    await expect(stand("negotiation:close.abstain")).toBeChecked();
    await page.keyboard.press("ArrowRight");
    await expect(stand("negotiation:close.join")).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await expect(stand("negotiation:close.abstain")).toBeChecked();
  });
});
