/**
 * Two delegations write one paper at the same time on their devices. One loses the network, continues writing and
 * reconnects. Apart from the two writers, only the chair can see the draft. Once handed in, the paper has both as
 * sponsors.
 */
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const TITLE = "Evidence fast";

function editor(page: Page, field: "preamble" | "text"): Locator {
  return page.getByRole("textbox", { name: t(`drafting:${field}`) });
}

async function linesIn(page: Page): Promise<readonly string[]> {
  return editor(page, "text").locator(".cm-line").allInnerTexts();
}

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);

async function openPapers(page: Page): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(t("delegate:tab.papers")) }).click();
}

/** Waits until both pages show the same lines, including these words. */
async function expectSame(pages: readonly [Page, Page], ...words: readonly string[]): Promise<void> {
  const [one, other] = pages;
  await expect(async () => {
    const [here, there] = await Promise.all([linesIn(one), linesIn(other)]);
    expect(here).toEqual(there);
    for (const word of words) expect(here.join("\n")).toContain(word);
  }).toPass({ timeout: 60_000 });
}

test("two delegations write one paper at the same time, one of them offline for a while, and hand it in", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const pages = await Promise.all([PHONE, DESK, PHONE].map((size) => open(browser, room, size, errors)));
  const [brazil, india, kenya] = pages as [Page, Page, Page];
  for (const [at, page] of pages.entries()) {
    await comeIn(page, room, code, NAMES[at] ?? "");
    await openPapers(page);
  }

  await button(brazil, t("drafting:begin")).click();
  await brazil.getByLabel(t("committee:paper.title")).fill(TITLE);
  await button(brazil, t("drafting:start")).click();
  await expect(brazil.getByRole("heading", { level: 2, name: TITLE })).toBeFocused();
  await editor(brazil, "preamble").pressSequentially("Recalling the duty of all States,");
  await editor(brazil, "text").pressSequentially("Decides one;\nDecides two;\n\nDecides three.");
  await expect(brazil.locator(".cm-lineNumbers .cm-gutterElement:visible")).toHaveText(["1", "2", "", "3"]);
  const invite = brazil.getByRole("combobox", { name: t("drafting:invite") });
  await invite.click();
  await invite.pressSequentially("Ind");
  await brazil.getByRole("option", { name: stateName("India") }).click();
  await button(brazil, t("drafting:inviteNow")).click();
  // An invited delegation hears of it on every tab.
  await india.getByRole("tab", { name: t("delegate:tab.floor") }).click();
  await expect(
    india.getByText(t("delegate:invited.text", { seat: stateName("Brazil"), title: TITLE })),
  ).toBeVisible();
  await button(india, t("delegate:invited.open")).click();
  await expect(button(india, t("delegate:invited.leave"))).toHaveCount(0);
  await expectSame([brazil, india], "Decides three.");
  expect(await violations(brazil)).toEqual([]);
  await expectFits(brazil, "a draft on a phone", false);

  await editor(india, "text").press("Control+Home");
  await editor(brazil, "text").press("Control+End");
  await Promise.all([
    editor(india, "text").pressSequentially("Emphasizes what India says;\n", { delay: 40 }),
    editor(brazil, "text").pressSequentially("\nRequests what Brazil asks.", { delay: 40 }),
  ]);
  await expectSame([brazil, india], "Emphasizes what India says;", "Requests what Brazil asks.");
  await expect(brazil.getByText(t("drafting:lately"))).toHaveCount(2);

  await expect(button(kenya, t("drafting:begin"))).toBeVisible();
  await expect(kenya.getByText(TITLE)).toHaveCount(0);
  await chair.getByRole("tab", { name: t("committee:tab.papers") }).click();
  await chair.getByRole("button", { name: new RegExp(`^${TITLE}`) }).click();
  await expect(chair.getByText("Emphasizes what India says;")).toBeVisible();
  expect(await violations(chair)).toEqual([]);

  await withoutNetwork(india.context(), async () => {
    await editor(india, "text").press("Control+Home");
    await editor(india, "text").pressSequentially("Notes what India wrote alone;\n");
    await editor(brazil, "text").press("Control+End");
    await editor(brazil, "text").pressSequentially("\nInvites all.");
    await expect(india.getByText(t("drafting:unsent"))).toBeVisible();
    expect(await linesIn(brazil)).not.toContain("Notes what India wrote alone;");
    // Unsent text is still there after switching to another tab and back.
    await india.getByRole("tab", { name: t("delegate:tab.floor") }).click();
    await openPapers(india);
    await button(india, TITLE).click();
    expect(await linesIn(india)).toContain("Notes what India wrote alone;");
  });
  await expectSame([brazil, india], "Notes what India wrote alone;", "Invites all.");
  await expect(india.getByText(t("drafting:sent"))).toBeVisible();

  await withoutNetwork(india.context(), async () => {
    await editor(india, "text").pressSequentially("Comes too late. ");
    await button(brazil, t("drafting:handIn")).click();
    expect(await violations(brazil)).toEqual([]);
    await button(brazil, t("drafting:handInNow")).click();
    await expect(brazil.getByRole("button", { name: t("drafting:begin") })).toBeVisible();
  });
  await expect(india.getByText(t("drafting:gone"))).toBeVisible();
  await expect(india.getByLabel(t("drafting:late.text"))).toHaveValue(/Comes too late\. /);
  const paper = chair.getByRole("group").filter({ hasText: "Recalling the duty of all States," }).last();
  await expect(paper.locator(".paper-text > li")).toHaveText([
    "Notes what India wrote alone;",
    "Emphasizes what India says;",
    "Decides one;",
    "Decides two;",
    "Decides three.",
    "Requests what Brazil asks.",
    "Invites all.",
  ]);
  await expect(paper.locator(".paper-preamble")).toHaveText("Recalling the duty of all States,");
  await expect(paper.getByText(t("committee:paper.sponsors", { seats: stateName("Brazil") }))).toBeVisible();
  await expect(paper.getByText(/India/).last()).toBeVisible();

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});

async function withoutNetwork(context: BrowserContext, act: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await act();
  await context.setOffline(false);
}
