/**
 * Two delegations type into one empty field at the same time, on two real pages. Their words stay whole, each sees
 * the other's caret with its name, and words that were not sent survive a reload and a crash.
 */
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const TITLE = "Evidence fast";

function clauses(page: Page): Locator {
  return page.getByRole("textbox", { name: t("drafting:text") });
}

async function linesIn(page: Page): Promise<readonly string[]> {
  return clauses(page).locator(".cm-line").allInnerTexts();
}

async function openPapers(page: Page): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(t("delegate:tab.papers")) }).click();
}

/** Brazil on a phone and India on a laptop, both in the same empty draft. */
async function inOneDraft(
  browser: Browser,
  room: ServedRoom,
  errors: string[],
): Promise<readonly [Page, Page]> {
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, ["Brazil", "India"]);
  const brazil = await open(browser, room, PHONE, errors);
  const india = await open(browser, room, DESK, errors);
  await comeIn(brazil, room, code, "Brazil");
  await comeIn(india, room, code, "India");
  for (const page of [brazil, india]) await openPapers(page);
  await button(brazil, t("drafting:begin")).click();
  await brazil.getByLabel(t("committee:paper.title")).fill(TITLE);
  await button(brazil, t("drafting:start")).click();
  const invite = brazil.getByRole("combobox", { name: t("drafting:invite") });
  await invite.click();
  await invite.pressSequentially("Ind");
  await brazil.getByRole("option", { name: stateName("India") }).click();
  await button(brazil, t("drafting:inviteNow")).click();
  await button(india, TITLE).click();
  return [brazil, india];
}

test("two type into one empty field at the same time: each has clauses of their own, and sees where the other is", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const [brazil, india] = await inOneDraft(browser, room, errors);
  const first = "Decides that States train judges;\nUrges all to help within two years;";
  const second = "Calls upon States to share evidence lawfully;\nInvites all to report.";
  await Promise.all([
    clauses(brazil).pressSequentially(first, { delay: 110 }),
    clauses(india).pressSequentially(second, { delay: 125 }),
  ]);
  await expect(async () => {
    const [here, there] = await Promise.all([linesIn(brazil), linesIn(india)]);
    expect(here).toEqual(there);
    expect([`${first}\n${second}`, `${second}\n${first}`]).toContain(here.join("\n"));
  }).toPass({ timeout: 30_000 });

  await expect(brazil.locator(".draft-caret-name")).toHaveText(stateName("India"));
  await expect(india.locator(".draft-caret-name")).toHaveText(stateName("Brazil"));
  await expect(
    india
      .getByText(t("drafting:at.text", { place: 2 }))
      .or(india.getByText(t("drafting:at.text", { place: 4 }))),
  ).toBeVisible();
  await clauses(india).press("Control+a");
  await expect(brazil.locator(".draft-selection").first()).toBeVisible();
  expect(await violations(brazil)).toEqual([]);
  await expectFits(brazil, "a draft with the caret of another on a phone", false);

  await india.getByRole("tab", { name: t("delegate:tab.floor") }).click();
  await expect(brazil.locator(".draft-caret-name")).toHaveCount(0);
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});

test("words that were not sent survive a reload and a closed tab, and can be copied if the draft is gone", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const [brazil, india] = await inOneDraft(browser, room, errors);
  await clauses(india).pressSequentially("Decides one.");
  await expect(india.getByText(t("drafting:sent"))).toBeVisible();

  room.fill(true);
  await clauses(india).press("Control+Home");
  await clauses(india).pressSequentially("Notes what India wrote;\n");
  await india.reload();
  room.fill(false);
  await expect(india.getByText(t("drafting:left.back", { title: TITLE }))).toBeVisible({ timeout: 30_000 });
  await expect(clauses(brazil).locator(".cm-line")).toHaveText(["Notes what India wrote;", "Decides one."]);
  expect(await violations(india)).toEqual([]);

  await openPapers(india);
  await button(india, TITLE).click();
  room.fill(true);
  await clauses(india).pressSequentially("Comes too late. ");
  const address = india.url();
  const again = await india.context().newPage();
  await india.close();
  room.fill(false);
  await button(brazil, t("drafting:handIn")).click();
  await button(brazil, t("drafting:handInNow")).click();
  await expect(brazil.getByRole("button", { name: t("drafting:begin") })).toBeVisible({ timeout: 30_000 });
  await again.goto(address);
  await expect(again.getByText(t("drafting:left.gone", { title: TITLE }))).toBeVisible();
  await expect(again.getByLabel(t("drafting:late.text"))).toHaveValue(/Comes too late\. /);
  await button(again, t("drafting:left.forget")).click();
  await again.reload();
  await openPapers(again);
  await expect(again.getByText(t("drafting:left.gone", { title: TITLE }))).toHaveCount(0);
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
