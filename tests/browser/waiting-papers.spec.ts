/** A paper that waits is in sight of the chair, whatever tab is open. */
import { violations } from "../support/browser/axe.ts";
import { openTab, pick } from "../support/browser/committee-room.ts";
import { formed, inDebate } from "../support/browser/console-keys.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { t } from "../support/browser/words.ts";

test.use({ viewport: { width: 1366, height: 768 } });

test("a draft and its amendment wait beside the large button, and the first that is in order is introduced there", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  await pick(page, t("committee:list.add"), "Norway");
  await openTab(page, t("committee:tab.papers"));
  await button(page, t("committee:paper.new")).click();
  await pick(page, t("committee:paper.sponsor"), "Brazil");
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page.getByLabel(t("committee:paper.text")).fill("Asks all States to help");
  await button(page, t("committee:paper.submit")).click();
  await openTab(page, t("committee:tab.agenda"));

  // Without enough names it cannot be introduced yet, and the count leads to it.
  const next = page.locator(".committee-next");
  const draft = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });
  await expect(button(next, t("committee:next.introducePaper", { paper: draft }))).toHaveCount(0);
  await button(next, t("committee:next.papersWait", { all: 1 })).click();
  await expect(page.getByRole("tab", { name: t("committee:tab.papers") })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  for (const name of ["India", "Kenya"]) await pick(page, t("committee:paper.addSignatory"), name);
  await openTab(page, t("committee:tab.agenda"));
  await expect(button(next, t("committee:next.papersWait", { all: 1 }))).toHaveCount(0);
  const introduce = button(next, t("committee:next.introducePaper", { paper: draft }));
  await expect(introduce).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
  await introduce.click();
  await expect(introduce).toHaveCount(0);

  await openTab(page, t("committee:tab.papers"));
  await button(page, t("committee:paper.amend")).click();
  await pick(page, t("committee:paper.sponsor"), "Kenya");
  await page.getByLabel(t("committee:paper.newText")).fill("Asks all States to help each other");
  await button(page, t("committee:paper.submit")).click();
  for (const name of ["India", "Peru"]) await pick(page, t("committee:paper.addSignatory"), name);
  await openTab(page, t("committee:tab.agenda"));
  const amendment = t("committee:paper.untitled.draft", { n: 1, target: 1 });
  await expect(button(next, t("committee:next.introducePaper", { paper: amendment }))).toBeInViewport({
    ratio: 1,
  });
  await page.setViewportSize({ width: 390, height: 844 });
});
