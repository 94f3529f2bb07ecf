/** No audio is prepared until the user switches sound on. The name of every sound appears over the picture. */
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, confirmButton, endAnyway } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

const COUNT_CONTEXTS = `{
  const Made = window.AudioContext;
  window.made = 0;
  window.AudioContext = class extends Made {
    constructor(...given) {
      super(...given);
      window.made += 1;
    }
  };
}`;

test("sound is off until it is switched on in the menu; then a cue is heard and its name is seen", {
  tag: LONG,
}, async ({ page }) => {
  await page.addInitScript(COUNT_CONTEXTS);
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await button(page, t("match.menu")).click();
  await page.getByRole("menuitem", { name: t("match.menuItems.sound"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: t("sound.heading") });
  await expect(dialog.getByRole("radio", { name: t("sound.off") })).toBeChecked();
  expect(await page.evaluate("window.made")).toBe(0);

  await dialog.getByText(t("sound.quiet"), { exact: true }).click();
  await expect.poll(() => page.evaluate("window.made")).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".sound-caption")).toHaveCount(0);
  await confirmButton(page, "sound").click();
  await endAnyway(page).click();
  await expect(page.locator(".sound-caption")).toHaveText(t("sound.cue.murmur"));
  await page.reload();
  expect(await page.evaluate("localStorage.getItem('fortieth.volume')")).toBe("quiet");
});

test("sound is offered once, after the first big moment, and never again", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  const offer = page.locator(".sound-offer");
  await expect(offer).toHaveCount(0);
  await confirmButton(page, "sound").click();
  await endAnyway(page).click();
  await expect(offer).toBeVisible();
  await page.reload();
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(offer).toHaveCount(0);
});

for (const size of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])
  test(`the offer of sound covers nothing at ${size.width} px: it has its own place in the bar`, {
    tag: LONG,
  }, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
    await expect(page.locator(".canvas canvas")).toBeVisible();
    await confirmButton(page, "sound").click();
    await endAnyway(page).click();
    await expect(page.locator(".sound-offer")).toBeVisible();
    const [bar, offer, next] = await Promise.all(
      [".bottom-bar", ".sound-offer", ".bottom-bar .confirm .button"].map((part) =>
        page.locator(part).evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      ),
    );
    if (bar === undefined || offer === undefined || next === undefined) throw new Error("no bar");
    expect(offer.top).toBeGreaterThanOrEqual(bar.top);
    expect(offer.bottom).toBeLessThanOrEqual(bar.bottom);
    expect(offer.right <= next.left || offer.bottom <= next.top).toBe(true);
    expect(bar.height).toBeLessThan(75);
  });

test("an answer to the offer switches sound on and takes the offer away", { tag: LONG }, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await confirmButton(page, "sound").click();
  await endAnyway(page).click();
  const group = page.getByRole("group", { name: t("sound.offer") });
  await expect(button(group, t("sound.noSaid"))).toHaveText(t("sound.no"));
  await button(group, t("sound.yesSaid")).click();
  await expect(page.locator(".sound-offer")).toHaveCount(0);
  expect(await page.evaluate("localStorage.getItem('fortieth.volume')")).toBe("quiet");
});
