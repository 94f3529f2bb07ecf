/** Keyboard users always see where they are: the focused element is never hidden under a bar (WCAG 2.2, 2.4.11). */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { addressOf, findMatch, matchAt, recordOf } from "../support/browser/records.ts";

const MOST_TABS = 60;
/** By then even a slow page has scrolled to what has the focus. */
const SCROLLED_MS = 5_000;

/** Describes the focused element if it is completely hidden; otherwise returns "". Runs in the page. */
function hiddenFocus(): string {
  const now = document.activeElement;
  if (now === null || now === document.body) return "";
  // The visible radio button or checkbox is drawn by its label.
  const drawn = now.matches("input[type=radio], input[type=checkbox]") ? (now.closest("label") ?? now) : now;
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const isSeen = places.some(([x, y]) => {
    const hit = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
    return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
  });
  return isSeen
    ? ""
    : (now.getAttribute("aria-label") ?? drawn.textContent ?? now.tagName).trim().slice(0, 60);
}

/** Describes the focused element if it is still hidden once the page has scrolled; otherwise returns "". */
async function stillHidden(page: Page): Promise<string> {
  const isSeen = page.waitForFunction(`(${hiddenFocus})() === ""`, undefined, { timeout: SCROLLED_MS });
  return isSeen.then(
    () => "",
    () => page.evaluate(hiddenFocus),
  );
}

/** Goes through the page with one key. Returns the elements that were hidden while they had the focus. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let press = 0; press < MOST_TABS; press++) {
    await page.keyboard.press(key);
    const name = (await page.evaluate(hiddenFocus)) && (await stillHidden(page));
    if (name !== "") hidden.push(name);
  }
  return hidden;
}

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

for (const viewport of [DESK, PHONE]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });
    for (const beat of ["sound", "close", "season"] as const) {
      test(`the focus is never hidden: ${beat}`, {
        tag: longUnless(beat === "close" && viewport === PHONE),
      }, async ({ page }) => {
        const match =
          beat === "sound"
            ? findMatch("express", ({ world }) => world.beat === beat && world.round === 2)
            : matchAt("express", beat);
        await page.goto(addressOf(recordOf(match)));
        await expect(page.locator(".match")).toHaveAttribute("data-beat", beat);
        expect.soft(await walk(page, "Tab")).toEqual([]);
        expect.soft(await walk(page, "Shift+Tab")).toEqual([]);
      });
    }
  });
}
