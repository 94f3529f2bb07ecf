/** The page fits its screens: a match never scrolls on a desk, nothing sticks out on a phone, all can be hit. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { VISITS } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";

/** WCAG 2.2, 2.5.8: the least size of a target, in CSS pixels. */
const LEAST_TARGET = 24;

/** What sticks out of the page, in a few words each. Runs in the page. */
function stickingOut(): readonly string[] {
  const { documentElement: root } = document;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}

/** Controls of the decision panel smaller than a finger needs; those in a sentence may be as low as its line. */
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

async function arrived(page: Page): Promise<void> {
  await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
}

test.describe("on a desk, 1366 by 768", () => {
  for (const [name, visit] of Object.entries(VISITS)) {
    test(`a match does not scroll as a page: ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await visit(page, async (screen) => {
        await arrived(page);
        expect.soft(await page.evaluate(stickingOut), `${screen}: sticks out`).toEqual([]);
        if ((await page.locator(".match").count()) === 0) return;
        const { high, room } = await page.evaluate(() => ({
          high: document.scrollingElement?.scrollHeight ?? 0,
          room: innerHeight,
        }));
        expect.soft(high, `${screen}: height of the page`).toBeLessThanOrEqual(room);
        expect.soft(await page.evaluate(smallTargets, LEAST_TARGET), `${screen}: small targets`).toEqual([]);
      });
    });
  }
});

test.describe("on a phone, 390 by 844", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const [name, visit] of Object.entries(VISITS)) {
    test(`nothing sticks out and all can be hit: ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await visit(page, async (screen) => {
        await arrived(page);
        expect.soft(await page.evaluate(stickingOut), `${screen}: sticks out`).toEqual([]);
        expect.soft(await page.evaluate(smallTargets, LEAST_TARGET), `${screen}: small targets`).toEqual([]);
      });
    });
  }
});

test.describe("Phaser comes last", () => {
  test("no page before a match asks for it, and the first match does", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const hasPhaser = (): boolean => asked.some((path) => /phaser/.test(path));
    await page.goto(START);
    await button(page, t("start.lureYes")).click();
    await expect(page.getByRole("status").first()).not.toBeEmpty();
    for (const go of [t("start.watch"), t("start.about"), t("start.new")]) {
      await button(page, go).click();
      await expect(page.getByRole("heading", { name: t("start.heading") })).toHaveCount(0);
      await arrived(page);
      await page.goBack();
      await expect(button(page, go)).toBeVisible();
    }
    expect(hasPhaser()).toBe(false);
    await page.goto("about:blank");
    await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
    await expect.poll(hasPhaser).toBe(true);
  });

  test("a match can be played where the picture never comes", async ({ page, watched }) => {
    await page.route(/phaser/, (route) => route.abort());
    await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
    await expect(page.getByText(t("match.pictureMissing"))).toBeVisible();
    await button(page, t("beat.sound.confirm")).click();
    await expect(button(page, t("beat.deal.confirm"))).toBeEnabled();
    // The browser itself notes the file that did not come.
    expect(watched.errors.every((error) => /ERR_FAILED/.test(error))).toBe(true);
    watched.errors.length = 0;
  });
});
