/** Only one tab can continue a save. A second tab plays a copy, and neither overwrites the other. */

import { exportedRecord, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";

test("a save that is open in another tab is continued as a copy", { tag: LONG }, async ({
  page,
  context,
}) => {
  await page.goto(addressOf(recordOf(matchAt("express", "sound"))));
  await expect(page.locator(".match")).toBeVisible();
  const [save, ...others] = await savesOf(page);
  expect(others).toHaveLength(0);

  const second = await context.newPage();
  await second.goto(START);
  await second
    .getByRole("button", { name: like("start.continueSave") })
    .first()
    .click();
  await expect(second.getByRole("alertdialog")).toContainText(t("problem.openElsewhere"));
  await button(second.getByRole("alertdialog"), t("common.close")).last().click();
  await closeBeat(second);

  await page.reload();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  const texts = await savesOf(page);
  expect(texts).toHaveLength(2);
  expect(texts.find(({ id }) => id === save?.id)?.text).toBe(save?.text);
  expect((await exportedRecord(second)).entries.length).toBeGreaterThan(
    (await exportedRecord(page)).entries.length,
  );
});
