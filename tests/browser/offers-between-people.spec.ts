/**
 * Pupils deal with each other: a person's state comes first and is marked, has no odds, and an offer gets a yes, a no
 * or a counter-offer, which shows at once on the other device.
 */
import type { Page } from "@playwright/test";
import type { DrivenRoom } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { button, readMove } from "../support/browser/match.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const stateOf = (iso3: string): string => fromContent(`country.${iso3}.name`);
const [kenya, brazil] = [stateOf("KEN"), stateOf("BRA")];

/** A pupil takes a seat on a page of its own. */
async function seated(page: Page, room: DrivenRoom, state: string): Promise<void> {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${state}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
}

/** Both pupils come to the first beat of dealing, having laid no placard. */
async function dealing(pages: readonly Page[], room: DrivenRoom): Promise<void> {
  await room.teach({ type: "start", table: 1 });
  for (const page of pages) await button(page, t("briefing.start")).click();
  await room.closeBeat();
  for (const page of pages) {
    await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
    await readMove(page);
  }
}

const way = (page: Page, id: "package") =>
  page.getByRole("tab", { name: new RegExp(`^${t(`negotiation:deal.${id}`)}`) });

test("an offer between pupils, a counter-offer and a yes", async ({ page, room, browser }) => {
  test.slow();
  const device = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const other = await device.newPage();
  await seated(page, room, kenya);
  await seated(other, room, brazil);
  await dealing([page, other], room);
  // First the page sends both pupils to each other: what to look for, whom to ask, what to give.
  for (const one of [page, other]) {
    await expect(one.getByRole("heading", { name: t("negotiation:slip.heading") })).toBeVisible();
  }
  const slip = page.getByRole("region", { name: t("negotiation:slip.heading") });
  await expect(slip.getByText(brazil).first()).toBeVisible();
  await button(slip, t("negotiation:slip.deal")).click();
  await way(page, "package").click();
  const idea = page.locator(".idea-card");
  await expect(idea.getByRole("img", { name: t("negotiation:people.mark") })).toBeVisible();
  await button(idea, t("negotiation:offer.sendTo", { country: brazil })).click();
  await expect(page.getByText(t("negotiation:offer.toOpen", { country: brazil }))).toBeVisible();

  // The offer is on the other device at once, and one press opens the terms to change.
  const offer = other.locator(".offer-card").first();
  await expect(button(other, t("negotiation:talked.yesTo", { country: kenya }))).toBeVisible();
  await button(offer, t("negotiation:counter.openFor", { country: kenya })).click();
  const form = other.getByRole("region", { name: t("negotiation:counter.heading", { country: kenya }) });
  await expect(
    other.getByRole("heading", { name: t("negotiation:counter.heading", { country: kenya }) }),
  ).toBeFocused();
  await expect(button(form, t("negotiation:counter.send"))).toBeDisabled();
  await form
    .locator("label.choice", { has: other.getByRole("radio", { checked: false }) })
    .first()
    .click();
  await button(form, t("negotiation:counter.send")).click();
  await expect(other.getByText(t("negotiation:offer.toOpen", { country: kenya }))).toBeVisible();
  // The other terms come to the top of the first device, whatever was open there.
  await expect(
    page.getByRole("heading", { name: t("negotiation:talked.asks", { country: brazil }) }),
  ).toBeVisible();
  await button(page, t("negotiation:talked.yesTo", { country: brazil })).click();
  await expect(other.getByText(t("negotiation:offer.bound", { country: kenya }))).toBeVisible();
});
