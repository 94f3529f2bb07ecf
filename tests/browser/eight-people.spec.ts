/** The table of the eight people says whose act would be a crime, so that no victim seems to be accused. */
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, readMove } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { fromContent, t } from "../support/browser/words.ts";

test("beside each person the crime is told in a sentence", { tag: LONG }, async ({ page }) => {
  const match = matchAt("lesson", "stand");
  await page.goto(addressOf(recordOf(match)));
  await readMove(page);
  await button(decision(page), t("adoption:package.means")).first().click();
  const rows = decision(page).locator(".verdicts tbody tr");
  await expect(rows).toHaveCount(match.scenario.cases.length);
  for (const [at, { id }] of match.scenario.cases.entries()) {
    const answers = (["yes", "no", "may"] as const).map((answer) =>
      fromContent(`case.${id}.consequence.crime.${answer}`),
    );
    const told = await rows.nth(at).locator(".answer").first().textContent();
    expect(answers).toContain(told);
  }
});
