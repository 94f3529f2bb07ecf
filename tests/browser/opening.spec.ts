/** Opening a room or a committee on a device that needs the host's password, and on the host's own computer. */
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { OpeningPolicy } from "../../src/server/http/who-may-open.ts";
import { violations } from "../support/browser/axe.ts";
import { DESK, open, PHONE } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const PASSWORD = "ACDE3467";
const LAPTOP: OpeningPolicy = { type: "password", password: PASSWORD, isLoopbackFree: true };

const field = (page: Page) => page.getByLabel(t("desk:password.label"));
const roomCode = (page: Page) => page.locator(".join-box-code");

async function onLaptop(
  browser: Browser,
  viewport: typeof DESK,
  act: (page: Page, room: ServedRoom) => Promise<void>,
): Promise<void> {
  const room = await servedRoom(LAPTOP);
  const errors: string[] = [];
  const page = await open(browser, room, viewport, errors);
  await act(page, room);
  await page.context().close();
  await room.close();
  expect(errors).toEqual([]);
}

async function expectRefused(page: Page, reason: "noPassword" | "wrongPassword"): Promise<void> {
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await expect(field(page)).toHaveAccessibleDescription(new RegExp(t(`desk:password.${reason}`)));
  await expect(field(page)).toBeFocused();
}

for (const [name, viewport] of Object.entries({ DESK, PHONE })) {
  test(`another device opens a room by the password, which it types once (${name})`, { tag: LONG }, async ({
    browser,
  }) => {
    await onLaptop(browser, viewport, async (page, room) => {
      await page.goto(`${room.url}/#desk`);
      await expect(field(page)).toHaveAccessibleDescription(t("desk:password.hint"));
      await expect(field(page)).toHaveAttribute("type", "password");
      expect(await violations(page)).toEqual([]);
      await button(page, t("desk:open.go")).click();
      await expectRefused(page, "noPassword");
      await field(page).fill("ACDE3466");
      await field(page).press("Enter");
      await expectRefused(page, "wrongPassword");
      expect(await violations(page)).toEqual([]);
      await expectFits(page, "the password", false);
      await field(page).fill("acde 3467");
      await button(page, t("desk:open.go")).click();
      await expect(roomCode(page)).toHaveText(/^[A-Z0-9]{6}$/);

      await page.goto(`${room.url}/#desk`);
      await page.reload();
      await expect(button(page, t("desk:open.go"))).toBeVisible();
      await expect(field(page)).toHaveCount(0);
      await button(page, t("desk:open.go")).click();
      await expect(roomCode(page)).toHaveText(/^[A-Z0-9]{6}$/);
    });
  });
}

test("the host's own computer opens a room without a password", async ({ browser }) => {
  await onLaptop(browser, DESK, async (page, room) => {
    await page.goto(`http://localhost:${new URL(room.url).port}/#desk`);
    await expect(button(page, t("desk:open.go"))).toBeVisible();
    await expect(field(page)).toHaveCount(0);
    await button(page, t("desk:open.go")).click();
    await expect(roomCode(page)).toHaveText(/^[A-Z0-9]{6}$/);
  });
});

for (const [name, viewport] of Object.entries({ DESK, PHONE })) {
  test(`a chair's device takes a committee to the host by the password (${name})`, { tag: LONG }, async ({
    browser,
  }) => {
    await onLaptop(browser, viewport, async (page, room) => {
      await page.goto(room.url);
      await clickAct(page, "committee");
      await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
      await page.getByLabel(t("committee:setup.other")).fill("Brazil\nKenya\nIndia");
      await button(page, t("committee:setup.addNames")).click();
      await button(page, t("committee:setup.start")).click();
      await button(page, t("delegate:devices.open")).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByText(t("delegate:devices.password"))).toBeVisible();
      await field(page).fill("wrong");
      await field(page).press("Enter");
      await expectRefused(page, "wrongPassword");
      expect(await violations(page)).toEqual([]);
      await field(page).fill(PASSWORD);
      await button(dialog, t("delegate:devices.open")).click();
      await expect(page).toHaveURL(/#committee\/[A-Z0-9]{6}/);
      await expect(page.getByRole("button", { name: t("delegate:devices.button") })).toBeVisible();
      await expect(page.getByRole("dialog")).toHaveCount(0);
    });
  });
}
