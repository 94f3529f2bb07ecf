/**
 * The verdicts at the end. The case files start closed, and the page does not contain an answer until its file is
 * stamped.
 */
import { rested, violations } from "../support/browser/axe.ts";
import { figuresOf, lookAt, openFilm } from "../support/browser/ended.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" }, viewport: { width: 800, height: 900 } });

/** Milliseconds between two stamps. */
const EACH_MS = 450;

test("eight files are stamped one after another; pressing one stamps them all, and pressing it again opens it", {
  tag: LONG,
}, async ({ page }) => {
  await lookAt(page, recordOf(matchAt("lesson", "over")));
  await openFilm(page);
  await page.clock.install();
  await figuresOf(page, t("film:chapter.people"));
  const part = page.getByRole("region", { name: t("debrief:sections.verdicts") });
  const files = part.getByRole("listitem").getByRole("button");
  const stamped = part.locator('.file[data-stamped="true"]');
  const reading = part.getByRole("heading", { level: 3 });
  await expect(files).toHaveCount(8);
  await expect(stamped).toHaveCount(0);
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await files.first().scrollIntoViewIfNeeded();
  await part.scrollIntoViewIfNeeded();
  // The first file is stamped once the files are in view, which does not depend on the clock.
  await expect(async () => {
    await page.clock.runFor(EACH_MS);
    expect(await stamped.count()).toBeGreaterThan(0);
  }).toPass();
  const fallen = await stamped.count();
  expect(fallen).toBeLessThan(8);
  await expect(files.nth(fallen - 1)).toContainText(t("debrief:verdicts.real"));
  await expect(files.nth(fallen)).not.toContainText(t("debrief:verdicts.real"));
  await expect(reading).toHaveCount(0);

  await files.first().click();
  await expect(stamped).toHaveCount(8);
  await expect(reading).toBeVisible();
  const first = await reading.textContent();
  await files.nth(4).click();
  await expect(reading).not.toHaveText(first ?? "");
  await expect(files.nth(4)).toHaveAttribute("aria-current", "true");
  await button(part, t("debrief:verdicts.previous")).click();
  await expect(files.nth(3)).toHaveAttribute("aria-current", "true");
  await page.clock.resume();
  await rested(page);
  expect(await violations(page)).toEqual([]);
});
