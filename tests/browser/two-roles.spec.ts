/** A pair on two devices and a classmate: limits, a package that needs both yeses, and what only the Capital is shown. */
import type { Page } from "@playwright/test";
import type { DrivenRoom } from "../support/browser/driven-room.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { button, readMove } from "../support/browser/match.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const stateOf = (iso3: string): string => fromContent(`country.${iso3}.name`);
const [kenya, brazil] = [stateOf("KEN"), stateOf("BRA")];

test.use({ settings: { ...LESSON, pairs: true } });

async function seated(page: Page, room: DrivenRoom, state: string, role: "delegate" | "capital" | "both") {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await page.getByText(t(`room:join.roles.${role}`), { exact: true }).click();
  await button(page, new RegExp(`^${state}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
}

test("the Capital sets a limit, says no with a reason, then yes, and the classmate hears only of the deal", async ({
  page,
  room,
  browser,
}) => {
  test.slow();
  const newPage = async (): Promise<Page> =>
    (await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" })).newPage();
  const [capital, classmate] = [await newPage(), await newPage()];
  await seated(page, room, kenya, "delegate");
  await seated(capital, room, kenya, "capital");
  await seated(classmate, room, brazil, "both");
  await room.teach({ type: "start", table: 1 });
  for (const one of [page, capital, classmate]) await button(one, t("briefing.start")).click();

  // The Capital has a cable and limits to set, and the Delegate has neither.
  await expect(capital.getByRole("heading", { name: t("room:limit.ask") })).toBeVisible();
  await expect(capital.getByText(t("room:cable.heading"))).toBeVisible();
  await expect(page.getByText(t("room:cable.heading"))).toHaveCount(0);
  const texts = capital.locator("label.choice");
  await texts.first().click();
  await expect(texts.first().getByRole("radio")).toBeChecked();
  await button(page, new RegExp(t("room:limit.open"))).click();
  await expect(page.getByRole("dialog").getByText(like("room:limit.upTo"))).toBeVisible();
  await page.keyboard.press("Escape");
  // The Capital changes its mind.
  await texts.last().click();
  await expect(texts.last().getByRole("radio")).toBeChecked();

  await room.closeBeat();
  for (const one of [page, capital, classmate]) {
    await expect(one.locator(".match")).toHaveAttribute("data-beat", "deal");
    await readMove(one);
  }
  await button(
    page.getByRole("region", { name: t("negotiation:slip.heading") }),
    t("negotiation:slip.deal"),
  ).click();
  await page
    .getByRole("tab", { name: new RegExp(`^${t("negotiation:deal.package", { count: 1 })}`) })
    .click();
  await button(page.locator(".idea-card"), t("negotiation:offer.sendTo", { country: brazil })).click();
  const asked = page.locator(".pair-ask");
  await expect(asked.getByText(t("room:ask.waits"))).toBeVisible();
  const question = capital.locator(".pair-ask");
  await expect(question.getByText(brazil)).toBeVisible();
  await expect(
    classmate.getByText(kenya, { exact: false }).and(classmate.locator(".offer-card *")),
  ).toHaveCount(0);

  await button(question, t("room:ask.no.price")).click();
  await expect(asked.getByText(t("room:ask.answer.price"))).toBeVisible();
  await button(question, t("room:ask.yes")).click();
  await expect(asked.getByText(t("room:ask.answer.yes"))).toBeVisible();
  await expect(button(classmate, t("negotiation:talked.yesTo", { country: kenya }))).toBeVisible();

  await button(question, t("room:ask.takeBack")).click();
  await expect(asked.getByText(t("room:ask.answer.takenBack"))).toBeVisible();
  await expect(button(classmate, t("negotiation:talked.yesTo", { country: kenya }))).toHaveCount(0);
});
