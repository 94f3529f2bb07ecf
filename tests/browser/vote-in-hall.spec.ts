/** While the card tells how the vote on the whole text went, the hall shows each state's vote. The map comes next. */
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { closeToMove, decision, readButton, readMove } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ readsMoves: false, contextOptions: { reducedMotion }, viewport: { width: 390, height: 844 } });

    test("the hall keeps the votes on the text in view until the card is read", { tag: LONG }, async ({
      page,
    }) => {
      await page.goto(addressOf(recordOf(matchAt("lesson", "vote"))));
      await expect(page.locator(".match")).toHaveAttribute("data-beat", "vote");
      await closeToMove(page);
      await expect(readButton(page)).toBeVisible();
      const map = page.getByRole("radio", { name: t("match.pictureOf.map") });
      await expect(map).not.toBeChecked();
      const seats = page.locator(".seat");
      await expect(seats).toHaveCount(193);
      const yes = seats.filter({ hasText: t("match.seat.voted.yes") });
      expect(await yes.count()).toBeGreaterThan(20);
      await decision(page)
        .getByRole("button", { name: like("adoption:result.byVote") })
        .click();
      await expect(decision(page).getByText(t("adoption:result.absentWhy"))).toBeVisible();
      await readMove(page);
      await expect(map).toBeChecked();
      await expect(yes).toHaveCount(0);
    });
  });
}
