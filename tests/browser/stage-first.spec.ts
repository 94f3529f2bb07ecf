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

type StageSeen = Readonly<{
  seen: number;
  isFocused: boolean;
  isClear: boolean;
  isFull: boolean;
  isWhole: boolean;
  isPeak: boolean;
}>;

/**
 * The part of the picture that is in the window, 0 to 1, whether a control has the focus, whether the button that skips
 * stands clear of the picture, whether a big moment plays, and whether nothing else of the page is seen then: a grid of
 * points over the window meets only the picture and the bar with the button. No word around the picture is cut.
 */
async function stageOf(page: Page): Promise<StageSeen> {
  return page.evaluate(() => {
    const box = document.querySelector(".canvas canvas")?.getBoundingClientRect() ?? new DOMRect();
    const skip = document.querySelector(".bottom-bar .confirm .button")?.getBoundingClientRect();
    const inside = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    const isPeak = document.querySelector(".picture")?.getAttribute("data-peak") === "true";
    const isAtEdge = Math.abs(box.width - innerWidth) < 2 || box.height > innerHeight * 0.8;
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
    const points = parts.flatMap((x) => parts.map((y) => [x * innerWidth, y * innerHeight] as const));
    const isCovered = points.every(([x, y]) => {
      const there = document.elementsFromPoint(x, y)[0];
      return there?.closest(".picture, .bottom-bar") != null;
    });
    const words = [...document.querySelectorAll(".peak-words > p")];
    return {
      isPeak,
      isWhole: words.every((one) => one.scrollHeight <= one.clientHeight + 1),
      seen: inside / box.height,
      isFocused: document.activeElement !== document.body,
      isClear: skip === undefined || skip.top >= box.bottom - 1 || skip.left >= box.right - 1,
      isFull: !isPeak || (isAtEdge && isCovered),
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
      let isBig = false;
      while ((await skip.count()) > 0 && steps < MOST_STEPS) {
        expect(await wordsOf(page)).toBe(before);
        const { isPeak, ...stage } = await stageOf(page);
        expect(stage).toEqual({
          seen: expect.closeTo(1, 1),
          isFocused: true,
          isClear: true,
          isFull: true,
          isWhole: true,
        });
        isBig ||= isPeak;
        expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(40);
        await page.clock.runFor(STEP);
        steps += 1;
      }

      expect(steps, "steps of half a second that the picture played").toBeGreaterThan(4);
      expect(isBig, "the picture filled the window").toBe(peak.isSmall !== true);
      expect(await wordsOf(page)).not.toBe(before);
      await page.clock.runFor(STEP);
      expect((await stageOf(page)).isFocused).toBe(true);
      await expect(page.locator(".decision")).toBeInViewport();
    });
  }
}
