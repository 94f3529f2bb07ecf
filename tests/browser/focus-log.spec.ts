/** Where the focus is during a whole match: always on something, and never on a button that ends or undoes. */
import { actAtHome, goAlong, joinAll, layByMandate } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { focusFaults, forgetFocus, watchFocus } from "../support/browser/focus-log.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import {
  beatOf,
  button,
  closeToMove,
  decision,
  placeOf,
  readButton,
  START,
} from "../support/browser/match.ts";
import { sitDown } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

test.use({ readsMoves: false });

test("in a lesson by keyboard the focus goes from heading to heading", { tag: LONG }, async ({ page }) => {
  await watchFocus(page);
  await sitDown(page, { scenario: "lesson", iso3: "KEN", seed: "keyboard" });
  await forgetFocus(page);
  for (let beat = await beatOf(page); beat !== "over"; beat = await beatOf(page)) {
    if (beat === "sound") await layByMandate(page);
    else if (beat === "close") await joinAll(page);
    else await goAlong(page);
    if (beat === "season") await actAtHome(page);
    await closeToMove(page);
    if ((await beatOf(page)) === "over") break;
    if ((await readButton(page).count()) > 0) {
      await expect(page.locator(".move-card h2")).toBeFocused();
      // The page ignores a press soon after the beat opened.
      await expect(async () => {
        if ((await readButton(page).count()) > 0) await press(page, readButton(page));
        expect(await readButton(page).count()).toBe(0);
      }).toPass({ intervals: [300] });
    }
    await expect(page.locator(".step-heading")).toHaveText((await placeOf(page).textContent()) ?? "");
    await expect(page.locator(".decision").locator(":focus")).toHaveCount(1);
  }
  expect(await focusFaults(page)).toEqual([]);
});

test("after the guide is skipped, the focus is on a heading of the decision", async ({ page }) => {
  await page.goto(START);
  await press(page, button(page, t("start.first")));
  await expect(page.locator(".match")).toBeVisible();
  await press(page, button(decision(page), t("guide.skip")));
  await expect(page.locator(".decision").locator("h2, h3, h4").and(page.locator(":focus"))).toHaveCount(1);
});
