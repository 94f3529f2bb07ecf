/**
 * The film of a finished match, opened from the debrief on one device. Each moment first shows the picture, then the
 * act, and on request what would have happened without it.
 */
import type { Page } from "@playwright/test";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";
import { type Hands, playByHands } from "../support/hands.ts";

/** Everything fits at both sizes and with text twice as large. A projector cannot be scrolled. */
async function look(page: Page, state: string): Promise<void> {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, `${state}, ${size.width}`, false);
    expect.soft(await violations(page), `${state}, ${size.width}: axe`).toEqual([]);
  }
  const isOne = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  await expect.poll(isOne, { message: `${state}: one screen` }).toBe(true);
  const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectFits(page, `${state}, twice as large`, false);
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
}

/** With these players the match has several moments and is quick to replay. */
const TWO_HANDS: Hands = {
  BRA: { type: "bot", level: 3 },
  DEU: { type: "script", script: "always-block" },
};

test("each moment shows a picture first, then an act, and the alternative on request", { tag: LONG }, async ({
  page,
}) => {
  const match = playByHands(TWO_HANDS, "film", RULES_VERSION);
  await page.goto(addressOf(recordOf(match)));
  await button(page, t("film:open")).click();
  const film = page.locator(".film");
  const words = film.locator(".film-words");
  await expect(film).toHaveAttribute("data-chapter", "moment-0", { timeout: STUDY_MS });
  await expect(words).toHaveText("");

  await page.keyboard.press("Space");
  await expect(film).toHaveAttribute("data-step", "told");
  await expect(words.getByText(t("film:guess"))).toBeVisible();
  await expect(words.getByRole("table")).toHaveCount(0);

  await page.keyboard.press("Space");
  await expect(words.getByRole("heading", { name: t("film:without") })).toBeVisible();
  await expect(words.getByRole("listitem").first()).not.toBeEmpty();
  await look(page, "its fork");
  await page.keyboard.press("ArrowLeft");
  await expect(film).toHaveAttribute("data-step", "told");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(film).toHaveAttribute("data-chapter", "moment-1");

  await button(page, t("film:chapter.real")).click();
  await expect(page.getByText(t("film:real.adopted"))).toBeVisible();
  await look(page, "the real convention");
  await page.keyboard.press("ArrowRight");
  await expect(film.locator(".film-questions li").first()).toHaveText(/\?$/);
  await look(page, "the questions");

  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: t("film:talk") })).toBeVisible();
});
