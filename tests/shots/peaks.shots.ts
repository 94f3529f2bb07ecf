/**
 * Takes pictures of the great moments frame by frame at four sizes, by stepping the page's clock through each
 * animation.
 */
import { test } from "../support/browser/fixtures.ts";
import { openPeak, PEAKS } from "../support/browser/peaks.ts";
import { HAS_TOUCH, place, SIZES } from "./sizes.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });
test.describe.configure({ mode: "parallel" });

/** A step of the page's own clock, in ms. */
const STEP = 500;
const MOST_STEPS = 60;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const peak of PEAKS) {
    test.describe(size, () => {
      test.use({ viewport, hasTouch: HAS_TOUCH.includes(size) });
      test(peak.name, async ({ page }) => {
        const skip = await openPeak(page, peak, async () => {});
        for (let step = 0; step < MOST_STEPS && (await skip.count()) > 0; step++) {
          await page.screenshot({ path: `shots/${size}/peaks/${peak.name} ${place(step)}.png` });
          await page.clock.runFor(STEP);
        }
        await page.screenshot({ path: `shots/${size}/peaks/${peak.name} end.png` });
      });
    });
  }
}
