/** Nothing that axe can find stands in anybody's way (WCAG 2.2 AA), on any screen, wide or narrow. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { VISITS } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 390, height: 844 };

/** While a list hangs from a search box, React Aria hides the rest, and Tab closes the list before it moves on. */
const NOT_WITH_A_LIST = ["aria-hidden-focus", "page-has-heading-one"];

/** What axe finds, in a line each: the rule, where, and what is wrong. */
async function violations(page: Page, isListOpen: boolean): Promise<readonly string[]> {
  await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
  // There are no frames here: without the page that AxeBuilder opens for them it takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
  axe.disableRules(isListOpen ? NOT_WITH_A_LIST : []);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

for (const [name, visit] of Object.entries(VISITS)) {
  test(`axe finds nothing, wide or narrow: ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(WIDE);
    await visit(page, async (screen, isListOpen = false) => {
      expect.soft(await violations(page, isListOpen), `${screen}, wide`).toEqual([]);
      await page.setViewportSize(NARROW);
      expect.soft(await violations(page, isListOpen), `${screen}, narrow`).toEqual([]);
      await page.setViewportSize(WIDE);
    });
  });
}
