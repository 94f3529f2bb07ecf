import { expect, test } from "@playwright/test";
import { libraryFor } from "../../src/lab/library.ts";
import { openMatch } from "../../src/match/match.ts";
import { engineVersion } from "../../src/tools/engine-version.ts";
import { button, closeBeat } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, matchAt, recordOf, setupOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test("a rival that looks ahead thinks while a person does, and the beat closes when both are ready", async ({
  page,
}) => {
  test.setTimeout(STUDY_MS);
  const alone = setupOf("lesson", "browser/rival");
  const setup = { ...alone, seats: { ...alone.seats, CHN: { type: "search" } as const } };
  const match = openMatch(libraryFor(engineVersion(), setup), setup);
  await page.goto(addressOf(recordOf(match)));
  const screen = page.locator(".match");
  for (const [beat, next] of [
    ["sound", "deal"],
    ["deal", "close"],
  ] as const) {
    await expect(screen).toHaveAttribute("data-beat", beat);
    await closeBeat(page);
    await expect(screen).toHaveAttribute("data-beat", next, { timeout: STUDY_MS });
  }
});

test("counsel is given in a match to who asks for it, in words and with averages", async ({ page }) => {
  test.setTimeout(STUDY_MS);
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await button(page.getByRole("banner"), t("match.menu")).click();
  await page.getByRole("menuitem", { name: t("match.menuItems.counsel"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/On average: Mandate \d+, Trust \d+, World \d+\./).first()).toBeVisible({
    timeout: STUDY_MS,
  });
  await expect(dialog.getByText(t("debrief:counsel.worlds", { count: 14 }))).toBeVisible();
});

test("after a match counsel tells what would surely have been better, and opens it as a second try", async ({
  page,
}) => {
  test.setTimeout(STUDY_MS);
  await page.goto(addressOf(recordOf(matchAt("lesson", "over", { type: "script", script: "silent" }))));
  await button(page, t("debrief:counsel.ask")).click();
  const found = page.locator("#counsel .decision-sheet");
  await expect(found.first()).toBeVisible({ timeout: STUDY_MS });
  expect(await found.count()).toBeLessThanOrEqual(3);
  await button(found.first(), t("debrief:decision.playOn")).click();
  await expect(page.locator(".match")).not.toHaveAttribute("data-beat", "over");
});
