/**
 * A paper stays in the hands of its first sponsor. Another delegation asks to sponsor it, and its change is shown to
 * everyone who backs the paper, with the words that changed. The first sponsor restores the paper from its history. A
 * rival on a third phone can sign it, but not change it.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openDebate, openTab, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya", "Norway"].map(stateName);
const PAPER = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });

async function handIn(page: Page): Promise<void> {
  await button(page, t("committee:paper.new")).click();
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page
    .getByLabel(t("committee:paper.text"))
    .fill("Decides that all States shall assist\nRequests a report");
  await button(page, t("committee:paper.submit")).click();
  await expect(page.getByRole("button", { name: PAPER })).toBeVisible();
}

test("a delegation asks to sponsor a paper, changes it, and its first sponsor sees the change and restores the text", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const devices = ["Brazil", "India", "Kenya"];
  const phones = await Promise.all(devices.map(() => open(browser, room, PHONE, errors)));
  const [brazil, india, kenya] = phones as [Page, Page, Page];
  await Promise.all(phones.map((page, at) => comeIn(page, room, code, devices[at] ?? "")));
  await openDebate(chair, NAMES);
  for (const page of phones) await openTab(page, t("delegate:tab.papers"));
  await handIn(brazil);

  // India asks; nobody but Brazil and the chair is asked.
  await india.getByRole("button", { name: PAPER }).click();
  await button(india, t("delegate:paper.sponsor")).click();
  await expect(india.getByText(t("delegate:paper.asked", { first: stateName("Brazil") }))).toBeVisible();
  await expect(button(india, t("committee:paper.edit"))).toHaveCount(0);
  await expect(
    brazil.getByText(t("delegate:paper.asks", { seat: stateName("India"), paper: PAPER })).last(),
  ).toBeVisible();
  await openTab(chair, t("committee:tab.papers"));
  await expect(chair.getByText(t("committee:ask.asks", { seat: stateName("India") }))).toBeVisible();
  await expectFits(brazil, "a request to sponsor on a phone", false);
  expect(await violations(brazil)).toEqual([]);
  expect(await violations(chair)).toEqual([]);
  await button(brazil, t("committee:ask.acceptOf", { seat: stateName("India"), paper: PAPER }))
    .first()
    .click();

  // Kenya signs. It has no button to change the paper.
  await kenya.getByRole("button", { name: PAPER }).click();
  await button(kenya, t("delegate:paper.sign")).click();
  for (const word of ["edit", "withdraw"] as const)
    await expect(button(kenya, t(`committee:paper.${word}`))).toHaveCount(0);

  // India may change words, but not the title.
  await button(india, t("committee:paper.edit")).click();
  await expect(india.getByLabel(t("committee:paper.title"))).toHaveCount(0);
  await india.getByLabel(t("committee:paper.text")).fill("Nothing");
  await button(india, t("committee:paper.save")).click();
  await expect(india.getByText(t("committee:refusal.keepsHalf"))).toBeVisible();
  await india
    .getByLabel(t("committee:paper.text"))
    .fill("Decides that all States may assist\nRequests a report");
  await button(india, t("committee:paper.save")).click();

  // Everyone who backs the paper hears of it and sees the words.
  const changed = t("delegate:paper.changed", { paper: PAPER, seats: stateName("India") });
  const asked = t("committee:change.asks", { paper: PAPER, seats: stateName("India") });
  for (const [page, line] of [
    [brazil, asked],
    [kenya, changed],
  ] as const) {
    await expect(page.locator("main").getByText(line)).toBeVisible();
    await expect(page.locator("del").filter({ hasText: "shall" }).first()).toBeVisible();
    await expect(page.locator("ins").filter({ hasText: "may" }).first()).toBeVisible();
  }
  await expect(india.getByText(changed)).toHaveCount(0);
  await expectFits(kenya, "a change on a phone", false);
  expect(await violations(kenya)).toEqual([]);
  await button(kenya, t("delegate:paper.seenOf", { paper: PAPER })).click();
  await expect(kenya.getByRole("heading", { name: t("delegate:paper.news") })).toHaveCount(0);

  // The chair cannot introduce the new words before Brazil has answered, and Brazil undoes them.
  await expect(button(chair, t("committee:paper.introduce"))).toBeDisabled();
  await expect(
    chair.getByText(
      t("committee:change.waits", { seats: stateName("India"), paper: PAPER, first: stateName("Brazil") }),
    ),
  ).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await expectFits(brazil, "a change that waits for the first sponsor", false);
  await button(brazil, t("committee:change.undoOf", { paper: PAPER })).click();
  await brazil.getByRole("button", { name: PAPER, expanded: false }).click();
  await expect(kenya.locator(".paper-text > li").first()).toHaveText("Decides that all States shall assist");
  await expect(button(brazil, t("committee:history.heading", { count: 3 }))).toBeVisible();
  expect(await violations(brazil)).toEqual([]);
  await button(chair, t("committee:history.heading", { count: 3 })).click();
  await expect(chair.getByText(t("committee:history.edited", { seat: stateName("India") }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
