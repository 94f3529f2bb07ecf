/**
 * The picture shows a result before any words do. The tests step the page's clock through every great moment on a
 * laptop and a phone; stage-first-wall.spec.ts does the same on the wall.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { openPeak, PEAKS } from "../support/browser/peaks.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** Milliseconds on the page's own clock. */
const STEP = 500;
/** More steps than any beat needs to close. */
const MOST_STEPS = 400;

const SIZES = [
  ["a laptop", { width: 1366, height: 768 }],
  ["a phone", { width: 390, height: 844 }],
] as const;

/**
 * Everything that the page says outside the canvas: the text and the names of the top bar, the panel with its tabs,
 * the ticker and the live regions, and the title of the page.
 */
async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = [...document.querySelectorAll(".top-bar, .decision, .ticker, [aria-live], [role=alert]")];
    const named = told.flatMap((part) => [...part.querySelectorAll("[aria-label]")]);
    const names = named.map((one) => one.getAttribute("aria-label"));
    return [document.title, ...told.map((part) => part.textContent), ...names].join(" | ");
  });
}

type StageSeen = Readonly<{ seen: number; isFocused: boolean; isClear: boolean; isFull: boolean }>;

/**
 * The part of the picture that is in the window, 0 to 1, whether a control has the focus, whether the button that skips
 * stands clear of the picture, and whether the picture of a big moment has the colour of its edges around it.
 */
async function stageOf(page: Page): Promise<StageSeen> {
  return page.evaluate(() => {
    const box = document.querySelector(".canvas canvas")?.getBoundingClientRect() ?? new DOMRect();
    const skip = document.querySelector(".bottom-bar .confirm .button")?.getBoundingClientRect();
    const inside = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    const isPeak = document.querySelector(".picture")?.getAttribute("data-peak") === "true";
    const isAtEdge = Math.abs(box.width - innerWidth) < 2 || box.height > innerHeight * 0.8;
    return {
      seen: inside / box.height,
      isFocused: document.activeElement !== document.body,
      isClear: skip === undefined || skip.top >= box.bottom - 1 || skip.left >= box.right - 1,
      isFull: !isPeak || isAtEdge,
    };
  });
}

for (const [device, size] of SIZES) {
  for (const peak of PEAKS) {
    const isQuick = device === "a phone" && peak.name === "a close";
    test(`while the picture shows ${peak.name} on ${device}, it is in sight and no text says the result`, {
      tag: longUnless(isQuick),
    }, async ({ page }) => {
      await page.setViewportSize(size);
      let before = "";
      const skip = await openPeak(page, peak, async () => {
        before = await wordsOf(page);
        // The decision is read to its end before the beat is closed.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      });

      let steps = 0;
      while ((await skip.count()) > 0 && steps < MOST_STEPS) {
        expect(await wordsOf(page)).toBe(before);
        const stage = { seen: expect.closeTo(1, 1), isFocused: true, isClear: true, isFull: true };
        expect(await stageOf(page)).toEqual(stage);
        expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(40);
        await page.clock.runFor(STEP);
        steps += 1;
      }

      expect(steps, "steps of half a second that the picture played").toBeGreaterThan(4);
      expect(await wordsOf(page)).not.toBe(before);
      await page.clock.runFor(STEP);
      expect((await stageOf(page)).isFocused).toBe(true);
      await expect(page.locator(".decision")).toBeInViewport();
    });
  }
}
