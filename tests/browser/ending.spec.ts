/**
 * What the page says when a match ends: the votes of a lost ballot state by state, and the results for viewers
 * without a seat.
 */
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, START } from "../support/browser/match.ts";
import { addressOf, matchWithoutConvention, recordOf } from "../support/browser/records.ts";
import { clickAct } from "../support/browser/start.ts";
import { like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

test("a lost vote is shown with the votes it needed, the vote of each state, and the reasons", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchWithoutConvention())));
  const part = decision(page).getByRole("region", { name: t("debrief:sections.vote") });
  await expect(part.getByText(like("debrief:vote.short.twoThirds"))).toBeVisible();
  await expect(part.getByRole("heading", { name: t("debrief:vote.blocked", { count: 1 }) })).toBeVisible();
  const against = part.getByRole("button", { name: t("debrief:vote.side.no", { count: 1 }), exact: true });
  await expect(against).toHaveAttribute("aria-expanded", "true");
  const whys = part.getByRole("button", { name: like("common.whyAbout") });
  // The player cast the only vote against, and the page does not explain a player's own vote.
  await expect(whys).toHaveCount(0);
  await part
    .getByRole("button", { name: t("debrief:vote.side.absent", { count: 192 }), exact: true })
    .click();
  await whys.first().click();
  await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
});

test("a viewer without a seat sees the world that was made, and no mandate", async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "watch");
  await button(page, t("watch.go")).click();
  await button(page, t("match.watchEnd")).click();
  const part = decision(page).getByRole("region", { name: t("debrief:sections.world") });
  await expect(part.getByRole("meter", { name: t("debrief:results.cooperation") })).toBeVisible();
  await expect(part.getByRole("meter", { name: t("debrief:results.abuse") })).toBeVisible();
  await expect(decision(page).getByRole("heading", { name: t("debrief:results.mandate") })).toHaveCount(0);
});
