/** The great moments frame by frame, at three sizes: the clock of the page is stepped through what each closing plays. */
import { expect, test } from "../support/browser/fixtures.ts";
import { confirmButton } from "../support/browser/match.ts";
import { matchBefore, PEAKS } from "../support/browser/peaks.ts";
import { addressOf, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";
import { place, SIZES } from "./sizes.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });
test.describe.configure({ mode: "parallel" });

/** In ms of the page's own clock. */
const STEP = 500;
const MOST_STEPS = 60;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const peak of PEAKS) {
    test.describe(size, () => {
      test.use({ viewport, hasTouch: size === "phone" });
      test(peak.name, async ({ page }) => {
        await page.clock.install();
        await page.goto(addressOf(recordOf(matchBefore(peak))));
        await expect(page.locator(".canvas canvas")).toBeVisible();
        await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
        await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
        await page.clock.runFor(2000);
        await confirmButton(page, peak.beat).click();
        const skip = page
          .getByRole("contentinfo")
          .getByRole("button", { name: t("match.skip"), exact: true });
        await expect(skip).toBeVisible();
        for (let step = 0; step < MOST_STEPS && (await skip.count()) > 0; step++) {
          await page.screenshot({ path: `shots/${size}/peaks/${peak.name} ${place(step)}.png` });
          await page.clock.runFor(STEP);
        }
        await page.screenshot({ path: `shots/${size}/peaks/${peak.name} end.png` });
      });
    });
  }
}
