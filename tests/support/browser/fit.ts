/**
 * Checks that a screen fits: nothing sticks out, a match never scrolls as a page, and every control can be pressed.
 */
import { expect, type Page } from "@playwright/test";
import { rested } from "./axe.ts";

/** WCAG 2.2, 2.5.8: the minimum size of a target, in CSS pixels. */
const LEAST_TARGET = 24;

/** The time after which floating parts are in place even on a slow machine. */
const PLACED_MS = 10_000;

/** Names the parts that stick out of the page. Runs in the page. */
function stickingOut(): readonly string[] {
  const { documentElement: root } = document;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((element) => {
    // Of the words for screen readers all but a dot is clipped.
    if (element.closest(".visually-hidden") !== null) return false;
    const { left, right } = element.getBoundingClientRect();
    // What leaves a right-to-left page leaves it on the left.
    return root.dir === "rtl" ? left < -1 : right > root.clientWidth + 1;
  });
  return wide
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
}

/**
 * Controls of the decision panel that are too small for a finger. Controls within a sentence need only be as tall as
 * a line of text.
 */
function smallTargets(least: number): readonly string[] {
  const controls = document.querySelectorAll(
    ".decision :is(button, a[href], [role=tab], [role=option], label:has(input), input:not([type=radio], [type=checkbox]))",
  );
  return [...controls].flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0 || (width >= least - 0.5 && height >= least - 0.5)) return [];
    const words = control.textContent ?? "";
    const sentence = control.closest("p")?.textContent ?? words;
    return sentence.length > words.length
      ? []
      : [`${words.trim().slice(0, 50)}: ${width.toFixed(1)} by ${height.toFixed(1)}`];
  });
}

/** Names the parts that overlap in the bars of a match. Runs in the page. */
function overlaps(): readonly string[] {
  return [...document.querySelectorAll(".top-bar, .bottom-bar, .room-bar")].flatMap((bar) => {
    const boxes = [...bar.children].map((part) => ({ part, box: part.getBoundingClientRect() }));
    return boxes.flatMap(({ part, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(({ box: other }) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1)
        .filter(({ box: other }) => Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1)
        .map(({ part: other }) => `${part.className} over ${other.className}`),
    );
  });
}

/** Checks the page at its current size. A match scrolls in its panels if there is room for them side by side. */
export async function expectFits(page: Page, screen: string, isWide: boolean): Promise<void> {
  await rested(page);
  // Floating parts find their new place a moment after the text size or the page changes.
  const out = expect.configure({ soft: true }).poll(() => page.evaluate(stickingOut), {
    message: `${screen}: sticks out`,
    timeout: PLACED_MS,
  });
  await out.toEqual([]);
  expect.soft(await page.evaluate(smallTargets, LEAST_TARGET), `${screen}: small targets`).toEqual([]);
  if (!isWide || (await page.locator(".match").count()) === 0) return;
  const { high, room } = await page.evaluate(() => {
    return { high: document.scrollingElement?.scrollHeight ?? 0, room: innerHeight };
  });
  expect.soft(high, `${screen}: height of the page`).toBeLessThanOrEqual(room);
}

/** WCAG 2.2, 1.4.4: with text twice as large nothing sticks out, and the parts of a bar do not overlap. */
export async function expectFitsTwiceAsLarge(page: Page, screen: string): Promise<void> {
  const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectFits(page, `${screen}, twice as large`, false);
  expect.soft(await page.evaluate(overlaps), `${screen}, twice as large: overlaps`).toEqual([]);
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
}
