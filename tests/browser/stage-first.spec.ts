/**
 * The picture shows a result before any words do. The test steps the clock through a reveal, a vote, and the fortieth
 * instrument.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { openPeak, PEAKS } from "../support/browser/peaks.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** Milliseconds on the page's own clock. */
const STEP = 500;
/** More steps than any beat needs to close. */
const MOST_STEPS = 400;

/** The text of the top bar, the panel, the ticker and the live regions. */
async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = [...document.querySelectorAll(".top-bar, .decision, .ticker, [aria-live]")];
    return told.map((part) => part.textContent).join(" | ");
  });
}

for (const peak of PEAKS) {
  test(`while the picture shows ${peak.name}, no text in the page mentions it`, { tag: LONG }, async ({
    page,
  }) => {
    let before = "";
    const skip = await openPeak(page, peak, async () => {
      before = await wordsOf(page);
    });

    let steps = 0;
    while ((await skip.count()) > 0 && steps < MOST_STEPS) {
      expect(await wordsOf(page)).toBe(before);
      await page.clock.runFor(STEP);
      steps += 1;
    }

    expect(steps, "steps of half a second that the picture played").toBeGreaterThan(6);
    expect(await wordsOf(page)).not.toBe(before);
  });
}
