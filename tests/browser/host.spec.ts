/** The administrator's page: it lists rooms, deletes them, restores them from a backup, and prepares an update. */
import type { Page } from "@playwright/test";
import { unreadableInTheDark, violations } from "../support/browser/axe.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { formOnHost } from "../support/browser/host-committee.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { HOST_KEY } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

const test = base.extend<{ room: DrivenRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await drivenRoom(LESSON);
    await use(room);
    await room.served.close();
  },
  baseURL: async ({ room }, use) => use(room.served.url),
});

async function openPage(page: Page, room: DrivenRoom): Promise<void> {
  await page.goto(`${room.served.url}/#host/${HOST_KEY}`);
  await expect(page.getByRole("heading", { name: t("host:list.heading") })).toBeVisible();
}

const rowOf = (page: Page, code: string) => page.getByRole("row").filter({ hasText: code });

async function deleteRoom(page: Page, code: string): Promise<void> {
  await button(page, t("host:delete.of", { code })).click();
  await button(page, t("host:delete.yes")).click();
  await expect(rowOf(page, code)).toHaveCount(0);
}

test("the list shows rooms and committees; the key leaves the address, and a reload no longer needs it", async ({
  page,
  room,
}) => {
  const token = await room.enter();
  await room.act(token, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  const committee = await formOnHost(room.served, "Third Committee");
  await openPage(page, room);
  expect(page.url()).toMatch(/#host$/);
  await expect(rowOf(page, room.code)).toContainText(t("host:running.room"));
  await expect(rowOf(page, room.code)).toContainText(t("host:devices", { here: "1", count: 1 }));
  await expect(rowOf(page, committee.code)).toContainText(t("host:kind.committee"));
  await expect(page.getByText("Third Committee")).toHaveCount(0);
  await expect(page).toHaveTitle(t("page.title", { page: t("page.host") }));
  expect(await violations(page)).toEqual([]);
  expect(await unreadableInTheDark(page)).toEqual([]);
  await expectFits(page, "host", true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, "host on a phone", false);
  await page.reload();
  await expect(rowOf(page, room.code)).toBeVisible();
  expect(page.url()).not.toContain(HOST_KEY);
  await page.goBack();
  expect(page.url()).not.toContain(HOST_KEY);
});

test("deleted rooms come back from a backup", async ({ page, room }, { outputDir }) => {
  await openPage(page, room);
  const download = page.waitForEvent("download");
  await button(page, t("host:backup.make")).click();
  const path = `${outputDir}/backup.sqlite`;
  await (await download).saveAs(path);
  await button(page, t("host:delete.of", { code: room.code })).click();
  await expect(page.getByRole("alertdialog")).toContainText(t("host:delete.here", { count: 0 }));
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await deleteRoom(page, room.code);
  await expect(page.getByText(t("host:list.none"))).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await button(page, t("host:backup.restore")).click();
  await (await chooser).setFiles(path);
  await expect(page.getByText(t("host:backup.added", { count: 1 }))).toBeVisible();
  await expect(rowOf(page, room.code)).toBeVisible();
});

test("an update is prepared: the desk reads it, and the page says what is still running, until it is cancelled", {
  tag: LONG,
}, async ({ page, context, room }) => {
  const token = await room.enter();
  await room.act(token, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  const desk = await context.newPage();
  await desk.goto(`${room.served.url}/#desk/${room.code}/${room.deskKey}`);
  await openPage(page, room);
  await button(page, t("host:update.prepare")).click();
  await expect(page.getByText(t("host:update.lessons", { count: 1 }))).toBeVisible();
  await expect(desk.getByText(t("desk:link.ending"))).toBeVisible();
  await room.teach({ type: "start", table: 0 });
  await room.teach({ type: "endNow" });
  await expect(page.getByText(t("host:update.ready"))).toBeVisible();
  await button(page, t("host:update.cancel")).click();
  await expect(page.getByText(t("host:update.lead"))).toBeVisible();
  await expect(desk.getByText(t("desk:link.ending"))).toBeHidden();
});

test.describe("with a wrong key", () => {
  test.use({ trouble: /401/ });

  test("the page says so, and asks for another", { tag: LONG }, async ({ page, room, watched }) => {
    await page.goto(`${room.served.url}/#host/a-key-of-nobody`);
    await expect(page.getByText(t("host:trouble.noKey"))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(watched.missing.splice(0)).toEqual([expect.stringContaining("401")]);
    await page.getByLabel(t("host:key.label")).fill(`http://localhost:4040/#host/${HOST_KEY}`);
    await button(page, t("host:key.open")).click();
    await expect(rowOf(page, room.code)).toBeVisible();
    await expect(page.getByText(t("host:trouble.noKey"))).toBeHidden();
  });
});
