import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { button } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test("the card of a match is kept as a picture, and says in words what it shows", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "over"))));
  const card = page.getByRole("img", { name: /^Card of this match\. Kenya\..*Mandate \d+.*An exercise\.$/ });
  await card.scrollIntoViewIfNeeded();
  await expect(card).toBeVisible();
  const coming = page.waitForEvent("download");
  await button(page, t("debrief:card.save")).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("fortieth-ken.png");
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});
