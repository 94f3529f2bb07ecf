/**
 * The film of a finished match, opened from its end: one picture and one sentence a step, by scrolling or by key. A
 * moment first shows its scene, then the act, and on request what would have happened without it.
 */
import type { Page } from "@playwright/test";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { violations } from "../support/browser/axe.ts";
import { expectPictures, lookAt, openFilm } from "../support/browser/ended.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";
import { type Hands, playByHands } from "../support/hands.ts";
import { livelyMatch } from "../support/lively.ts";

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

test("each moment shows its scene, then the act, and on request what would have come without it", {
  tag: LONG,
}, async ({ page }) => {
  const match = playByHands(TWO_HANDS, "film", RULES_VERSION);
  await page.goto(addressOf(recordOf(match)));
  await openFilm(page);
  const film = page.locator(".film");
  await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  const now = film.locator('.film-step[data-now="true"]');
  await expect(film).toHaveAttribute("data-step", "found");
  await look(page, "the first step");
  await page.keyboard.press("Space");
  await expect(film).toHaveAttribute("data-step", "moment-0");
  await expect(now.locator(".film-sentence")).toHaveText("");
  await expect(button(now, t("film:guess"))).toHaveCount(0);

  await page.keyboard.press("Space");
  await expect(film).toHaveAttribute("data-step", "moment-0");
  await expect(now.locator(".film-sentence")).toHaveText(/\S\.$/);
  await press(page, button(now, t("film:guess")));
  await expect(now.getByRole("heading", { name: t("film:without") })).toBeVisible();
  await expect(now.getByRole("table")).toBeVisible();
  await look(page, "its fork");

  await now.locator("h3").focus();
  await page.keyboard.press("ArrowRight");
  await expect(film).not.toHaveAttribute("data-step", "moment-0");
  await page.keyboard.press("ArrowLeft");
  await expect(film).toHaveAttribute("data-step", "moment-0");
  await button(page, t("film:chapter.real")).click();
  await expect(film).toHaveAttribute("data-step", "real");
  await look(page, "the real convention");
  await page.keyboard.press("ArrowRight");
  await expect(film).toHaveAttribute("data-step", "ines");
  await look(page, "Ines");
  await page.keyboard.press("ArrowRight");
  await expect(now.locator(".film-sentence")).toHaveText(/\?$/);

  await page.keyboard.press("Escape");
  await expect(button(page, t("debrief:end.film"))).toBeVisible();
});

test("a film is gone through with one key, and every step has its picture and its sentence", async ({
  page,
}) => {
  await lookAt(page, recordOf(matchAt("lesson", "over")));
  await openFilm(page);
  await expectPictures(page);
  const film = page.locator(".film");
  await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  const steps = await film.locator(".film-step").count();
  const next = button(film, t("film:controls.next")).or(button(film, t("film:controls.skip")));
  for (let presses = 0; presses < 2 * steps && (await next.isEnabled()); presses++) {
    await page.keyboard.press("Space");
    const now = film.locator('.film-step[data-now="true"]');
    await expect(now.locator(".film-frame > *")).toHaveCount(1);
    await expect(now).toBeInViewport();
  }
  await expect(film).toHaveAttribute("data-step", "talk");
});

for (const size of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1366, height: 768 },
])
  test(`every act has its picture, and picture, sentence and controls are whole at ${size.width} × ${size.height}`, {
    tag: LONG,
  }, async ({ page }) => {
    await page.setViewportSize(size);
    await lookAt(page, recordOf(livelyMatch()));
    await openFilm(page);
    const film = page.locator(".film");
    await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
    const now = film.locator('.film-step[data-now="true"]');
    const next = button(film, t("film:controls.next"));
    const pictures = new Set<string | null>();
    for (let at = await film.locator(".film-step").count(); at > 0; at--) {
      const skip = button(film, t("film:controls.skip"));
      await expect(next.or(skip)).toBeInViewport({ ratio: 1 });
      if (await skip.isVisible()) await skip.click();
      await expect(now.locator(".film-sentence")).toHaveText(/\S[.?]["”]?$/);
      await expect(now.locator(".film-sentence")).toBeInViewport({ ratio: 1 });
      await page.screenshot({ path: test.info().outputPath(`${await film.getAttribute("data-step")}.png`) });
      const picture = await now.locator(".film-frame").getAttribute("data-picture");
      pictures.add(picture);
      const drawn = now.locator(".film-frame").locator("canvas, svg, img, .flag, .ladder, .bars-picture");
      await expect(drawn.first(), `${picture}`).toBeVisible();
      if (await next.isEnabled()) await next.click();
    }
    for (const picture of ["offer", "act", "stands"]) expect(pictures).toContain(picture);
    await expect(film).toHaveAttribute("data-step", "talk");
  });

test("a sentence that comes after its scene does not move the picture", { tag: LONG }, async ({ page }) => {
  await lookAt(page, recordOf(livelyMatch()));
  await openFilm(page);
  const film = page.locator(".film");
  await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  const scene = film.locator('.film-step:has(> [data-picture="scene"])').first();
  const frame = scene.locator(".film-frame");
  await scene.evaluate((step) => step.scrollIntoView());
  const before = await frame.boundingBox();
  const skip = button(film, t("film:controls.skip"));
  if (await skip.isVisible()) await skip.click();
  await expect(scene.locator(".film-sentence")).toHaveText(/\S\.$/);
  const after = await frame.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
});

test("on a phone the picture of a scene fills its step, and figures that open never lie under it", {
  tag: LONG,
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await lookAt(page, recordOf(livelyMatch()));
  await openFilm(page);
  const film = page.locator(".film");
  await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  const scene = film.locator('.film-step:has(> [data-picture="scene"])').first();
  await scene.evaluate((step) => step.scrollIntoView());
  const skip = button(film, t("film:controls.skip"));
  if (await skip.isVisible()) await skip.click();
  await expect(scene.locator(".film-sentence")).toHaveText(/\S\.$/);
  const boxOf = async (part: string): Promise<Readonly<{ top: number; bottom: number }>> => {
    const { y = 0, height = 0 } = (await scene.locator(part).boundingBox()) ?? {};
    return { top: y, bottom: y + height };
  };
  const frame = await boxOf(".film-frame");
  const canvas = await boxOf(".canvas-frame");
  expect(canvas.bottom - canvas.top).toBeGreaterThan(0.95 * (frame.bottom - frame.top));
  expect(frame.bottom - frame.top).toBeGreaterThan(844 / 2);
  await press(page, button(scene, t("film:guess")).or(button(scene, t("film:guessInstead"))));
  await expect(scene.locator(".film-figures")).toBeVisible();
  expect((await boxOf(".canvas-frame")).bottom).toBeLessThanOrEqual((await boxOf(".film-said")).top + 1);
});

test("scrolling leads from one step to the next", async ({ page }) => {
  await lookAt(page, recordOf(matchAt("lesson", "over")));
  await openFilm(page);
  const film = page.locator(".film");
  await expect(film).toHaveAttribute("data-step", "found");
  await film
    .locator(".film-step")
    .nth(1)
    .evaluate((step) => step.scrollIntoView());
  await expect(film).not.toHaveAttribute("data-step", "found");
});
