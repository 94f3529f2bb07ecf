/** Everything before a match is there without Phaser, and so is the match itself. */
import { expect, test } from "../support/browser/fixtures.ts";
import { button, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

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
    await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
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
