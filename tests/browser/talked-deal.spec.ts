/**
 * The market of a class, in presses: after the minute of talk a deal agreed on by talking is entered in three presses and
 * confirmed with one, an offer takes at most four from the open beat, and other terms three.
 */
import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import type { DrivenRoom } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { button, readMove } from "../support/browser/match.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const stateOf = (iso3: string): string => fromContent(`country.${iso3}.name`);
const [kenya, brazil] = [stateOf("KEN"), stateOf("BRA")];

async function dealing(pages: Readonly<Record<"KEN" | "BRA", Page>>, room: DrivenRoom): Promise<void> {
  for (const [seat, page] of Object.entries(pages)) {
    await page.goto(`/?renderer=canvas#join/${room.code}`);
    await button(page, new RegExp(`^${stateOf(seat)}`)).click();
    await expect(page.locator(".lobby")).toBeVisible();
  }
  await room.teach({ type: "start", table: 1 });
  for (const page of Object.values(pages)) await button(page, t("briefing.start")).click();
  await room.closeBeat();
  for (const page of Object.values(pages)) {
    // The host has closed the beat; the page hears of it a moment later. What the placards did comes before the talk.
    await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
    await readMove(page);
    await expect(slipOf(page)).toBeVisible();
  }
}

const slipOf = (page: Page): Locator => page.getByRole("region", { name: t("negotiation:slip.heading") });
const talkedOf = (page: Page): Locator => page.getByRole("region", { name: t("negotiation:talked.heading") });

/** Presses one control after the other. @returns how many */
async function presses(...controls: readonly Locator[]): Promise<number> {
  for (const control of controls) await control.click();
  return controls.length;
}

test("the slip has the minute of talk, and one press goes on to dealing", async ({ page, room, browser }) => {
  test.slow();
  const other = await (await browser.newContext({ baseURL: room.served.url })).newPage();
  await dealing({ KEN: page, BRA: other }, room);
  await expect(slipOf(page).getByRole("timer")).toContainText(/\d:\d\d/);
  await button(slipOf(page), t("negotiation:slip.deal")).click();
  await expect(slipOf(page)).toHaveCount(0);
  await expect(talkedOf(page)).toBeVisible();
  await expect(slipOf(other)).toBeVisible();
});

test("a deal agreed on by talking: three presses to enter it, one to confirm it", async ({
  page,
  room,
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const other = await context.newPage();
  await dealing({ KEN: page, BRA: other }, room);
  await button(slipOf(page), t("negotiation:slip.deal")).click();
  const talked = talkedOf(page);
  let entered = await presses(talked.locator("label.choice", { hasText: brazil }));
  const pairs = talked.getByRole("radiogroup", { name: t("negotiation:talked.what") });
  await expect(pairs).toBeVisible();
  expect(await violations(page)).toEqual([]);
  if ((await pairs.getByRole("radio", { checked: true }).count()) === 0)
    entered += await presses(pairs.locator("label.choice").first());
  entered += await presses(button(talked, t("negotiation:talked.send")));
  expect(entered).toBeLessThanOrEqual(3);

  // The other device, which still shows the slip, has the question on top at once.
  const asked = other.locator(".offer-card").first();
  await expect(
    asked.getByRole("heading", { name: t("negotiation:talked.asks", { country: kenya }) }),
  ).toBeVisible();
  expect(await violations(other)).toEqual([]);
  const confirmed = await presses(button(asked, t("negotiation:talked.yesTo", { country: kenya })));
  expect(confirmed).toBe(1);
  await expect(page.getByText(t("negotiation:offer.bound", { country: brazil }))).toBeVisible();
});

test("what another pupil asks comes to the top of whatever card is open; other terms take three presses", async ({
  page,
  room,
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const other = await context.newPage();
  await dealing({ KEN: page, BRA: other }, room);
  await button(slipOf(other), t("negotiation:slip.deal")).click();
  // This page is in a context of its own, so that nothing reads its report for it.
  await readMove(other);
  await other
    .getByRole("tab", { name: t("negotiation:deal.room"), exact: false })
    .first()
    .click();

  let offered = await presses(button(slipOf(page), t("negotiation:slip.deal")));
  const talked = talkedOf(page);
  offered += await presses(talked.locator("label.choice", { hasText: brazil }));
  const pairs = talked.getByRole("radiogroup", { name: t("negotiation:talked.what") });
  await expect(pairs).toBeVisible();
  if ((await pairs.getByRole("radio", { checked: true }).count()) === 0)
    offered += await presses(pairs.locator("label.choice").first());
  offered += await presses(button(talked, t("negotiation:talked.send")));
  expect(offered).toBeLessThanOrEqual(4);

  const asked = other.locator(".offer-card").first();
  let countered = await presses(button(asked, t("negotiation:counter.openFor", { country: kenya })));
  const form = other.getByRole("region", { name: t("negotiation:counter.heading", { country: kenya }) });
  countered += await presses(
    form.locator("label.choice", { has: other.getByRole("radio", { checked: false }) }).first(),
  );
  countered += await presses(button(form, t("negotiation:counter.send")));
  expect(countered).toBeLessThanOrEqual(3);
  await expect(
    page.getByRole("heading", { name: t("negotiation:talked.asks", { country: brazil }) }),
  ).toBeVisible();
});

test("what another pupil asks waits as a line above a deal that is being entered, which keeps its place and its choices", async ({
  page,
  room,
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const other = await context.newPage();
  await dealing({ KEN: page, BRA: other }, room);
  for (const one of [page, other]) await button(slipOf(one), t("negotiation:slip.deal")).click();
  // This page is in a context of its own, so that nothing reads its report for it.
  await readMove(other);
  // Brazil has begun: with Kenya.
  await talkedOf(other).locator("label.choice", { hasText: kenya }).click();
  const began = talkedOf(other).getByRole("radio", { name: new RegExp(kenya) });
  await expect(began).toBeChecked();

  await enterDeal(page);
  const line = other.getByText(t("negotiation:talked.waits", { country: kenya }));
  await expect(line).toBeVisible();
  await expect(began).toBeChecked();
  await expect(other.locator(".offer-card")).toHaveCount(0);
  expect(await violations(other)).toEqual([]);

  await button(other, t("negotiation:talked.look")).click();
  await expect(
    other.getByRole("heading", { name: t("negotiation:talked.asks", { country: kenya }) }),
  ).toBeVisible();
  await expect(line).toHaveCount(0);
  await other.getByRole("tab", { name: new RegExp(`^${t("negotiation:deal.package")}`) }).click();
  await expect(began).toBeChecked();
});

/** Kenya enters a deal with Brazil and sends it to be confirmed. */
async function enterDeal(page: Page): Promise<void> {
  const talked = talkedOf(page);
  await talked.locator("label.choice", { hasText: brazil }).click();
  const pairs = talked.getByRole("radiogroup", { name: t("negotiation:talked.what") });
  await expect(pairs).toBeVisible();
  if ((await pairs.getByRole("radio", { checked: true }).count()) === 0)
    await pairs.locator("label.choice").first().click();
  await button(talked, t("negotiation:talked.send")).click();
}
