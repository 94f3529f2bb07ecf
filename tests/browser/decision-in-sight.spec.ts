/**
 * A beat opens with its question and the first control of its decision in the first screen: on a phone, and on a
 * laptop with text twice as large. Nothing in the bar below lies over anything else.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";

const BEATS = ["sound", "deal", "close", "stand", "vote", "sign", "season"] as const;

/** The controls of the panel. Those on what the text means for people are no part of the decision. */
const CONTROLS =
  ".decision [role=tabpanel] :is(button, label, [role=radio]):not(.link-button, .case-line *, .affected *)";

/** The height of a control that can be read and pressed, although its explanation goes on below it. */
const PRESSED = 48;

/**
 * The lower edge of the panel's first control or of its first line, and the upper edge of the bar that covers the foot
 * of the window.
 */
async function edgesOf(page: Page): Promise<Readonly<{ control: number; bar: number }>> {
  return page.evaluate(
    ([all, pressed]) => {
      const controls = document.querySelectorAll(all);
      const box = [...controls].find((one) => one.checkVisibility())?.getBoundingClientRect();
      return {
        control: box === undefined ? Number.POSITIVE_INFINITY : Math.min(box.bottom, box.top + pressed),
        bar: document.querySelector(".bottom-bar")?.getBoundingClientRect().top ?? 0,
      };
    },
    [CONTROLS, PRESSED] as const,
  );
}

/** Pairs of words in the bar that lie over each other. */
async function overlapsInBar(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll(".ticker .link-button, .sealed-none, .confirm > *")];
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    const shown = boxes.filter(({ box }) => box.width > 1 && box.height > 1);
    return shown.flatMap(({ part, box }, at) =>
      shown
        .slice(at + 1)
        .filter(({ box: other }) => box.right > other.left + 1 && other.right > box.left + 1)
        .filter(({ box: other }) => box.bottom > other.top + 1 && other.bottom > box.top + 1)
        .map(({ part: other }) => `${part.textContent} / ${other.textContent}`),
    );
  });
}

for (const beat of BEATS) {
  test(`the first control of ${beat} is in the first screen of a phone and with large text`, {
    tag: longUnless(beat === "sign"),
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf(recordOf(matchAt("express", beat))));
    await expect(page.locator(".canvas canvas")).toBeVisible();
    // The decision is drawn after the rest of the page.
    await expect(page.locator(CONTROLS).filter({ visible: true }).first()).toBeVisible();
    const onPhone = await edgesOf(page);
    expect(onPhone.control, "on a phone").toBeLessThanOrEqual(onPhone.bar);
    expect(await overlapsInBar(page)).toEqual([]);
    // Nobody should have to look for the no: all answers to the vote are above the bar.
    if (beat === "vote") {
      for (const one of await page.locator(".decision .stand").all())
        await expect(one).toBeInViewport({ ratio: 1 });
    }

    await page.setViewportSize({ width: 1366, height: 768 });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    const large = await edgesOf(page);
    expect(large.control, "with text of 200%").toBeLessThanOrEqual(large.bar);
    expect(await overlapsInBar(page)).toEqual([]);
  });
}
