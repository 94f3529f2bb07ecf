/** Every fact about a state shows the year of its source, with the source one press away, on a phone too. */
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { SEAT } from "../support/browser/records.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

test.use({ viewport: { width: 390, height: 844 } });

const YEAR = /\b(19|20)\d\d\b/;

test("given a delegation, when it is chosen and briefed, then its group, its figures and its pass line are dated", {
  tag: LONG,
}, async ({ page }) => {
  const name = fromContent(`country.${SEAT}.name`);
  await page.goto(START);
  await clickAct(page, "new");
  await button(page, t("common.next")).click();
  await button(page, t("common.next")).click();
  await page.getByRole("searchbox", { name: t("setup.search") }).fill(name);
  await page.getByRole("option", { name }).click();
  await expect(page.locator(".seat-card")).toContainText(YEAR);
  await button(page, t("setup.begin")).click();
  await button(page, t("briefing.profile")).click();
  const figures = page
    .getByRole("table", { name })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
  await expect(figures.first()).toBeVisible();
  expect(await figures.count()).toBeGreaterThan(9);
  const marks = figures.getByRole("button");
  await expect(marks).toHaveText(Array.from({ length: await figures.count() }, () => YEAR));
  await page
    .locator(".home-sheet")
    .getByRole("button", { name: like("briefing.homeWhy") })
    .click();
  const line = page.locator(".home-sheet").getByRole("button", { name: YEAR });
  await line.click();
  await expect(page.getByRole("dialog")).toContainText(fromContent(`source.hurdle-${SEAT}.title`));
});

test("given the page of sources, when it is read, then every row has a year or says that there is none", async ({
  page,
}) => {
  await page.goto(START);
  await clickAct(page, "about");
  for (const table of [t("about.sourcesHeading"), t("about.reportsHeading")]) {
    const rows = page.getByRole("table", { name: table }).getByRole("row");
    await expect(rows.first()).toContainText(t("about.columns.year"));
    const told = rows.filter({ has: page.getByRole("rowheader") });
    const years = told.getByRole("cell").nth(1);
    await expect(years.first()).toHaveText(YEAR);
    for (const row of await told.all()) {
      await expect(row.getByRole("cell").nth(1)).toHaveText(
        new RegExp(`${YEAR.source}|${t("about.undated")}`),
      );
    }
  }
});
