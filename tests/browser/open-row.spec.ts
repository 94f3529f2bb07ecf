/** A row of placards that is still open: the button leads to it and the page names it. A hovered stand is not a chosen one. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, confirmButton, decision } from "../support/browser/match.ts";
import { matchAt } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { like, t } from "../support/browser/words.ts";

const row = (page: Page, at: number) => decision(page).locator(".placard-choice").nth(at);

test("with one of two rows answered, the page names the other, and the question leads to it", async ({
  page,
}) => {
  await openMatch(page, matchAt("lesson", "sound"));
  await row(page, 0).locator(".placard").first().click();
  await expect(page.locator(".bottom-bar").getByText(like("match.textsOpen"))).toBeVisible();
  await confirmButton(page, "sound").click();
  await button(page, t("match.ending.back")).click();
  await expect(row(page, 1).locator("input").first()).toBeFocused();
});

test("a hovered stand looks like one that is not chosen", async ({ page }) => {
  await openMatch(page, matchAt("lesson", "close"));
  const stands = decision(page).locator(".stand-choice").first().locator(".stand");
  const lookOf = (at: number) =>
    stands.nth(at).evaluate((one) => {
      const { backgroundColor, boxShadow, borderColor } = getComputedStyle(one);
      return { backgroundColor, boxShadow, borderColor };
    });
  await stands.nth(1).click();
  await stands.nth(0).hover();
  await expect(stands.nth(0)).toHaveAttribute("data-hovered", "true");
  const [hovered, chosen, other] = [await lookOf(0), await lookOf(1), await lookOf(2)];
  expect(hovered.backgroundColor).toBe(other.backgroundColor);
  expect(hovered.boxShadow).toBe("none");
  expect(chosen.boxShadow).not.toBe("none");
  expect(hovered.borderColor).not.toBe(chosen.borderColor);
  const mark = await stands
    .nth(1)
    .locator("strong")
    .evaluate((one) => getComputedStyle(one, "::before").content);
  expect(mark).toContain("✓");
});
