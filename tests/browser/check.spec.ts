/**
 * The page that tests whether a room would work on this network. It is opened over plain http at a name other than
 * localhost.
 */
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

const test = base.extend<{ room: ServedRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await servedRoom();
    await use(room);
    await room.close();
  },
  baseURL: async ({ room }, use) => use(room.url),
});

test("every connection is tried and works, and the page says what to do until another device comes", async ({
  page,
  room,
}) => {
  await page.goto(`${room.url}/check`);
  await expect(page.getByText(t("check:marks.ok"))).toHaveCount(4);
  await expect(page.getByText(t("check:others.none"))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expectFits(page, "check", true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, "check on a phone", false);
});

test.describe("where a proxy holds streams back", () => {
  test("the page says that the stream does not work and that requests do", async ({ page, room }) => {
    const words = [0, 1, 2].map((word) => `data: ${word}\n\n`).join("");
    const all = { contentType: "text/event-stream", body: words };
    await page.route("**/api/check/stream", (route) => route.fulfill(all));
    await page.goto(`${room.url}/#check`);
    await expect(page.getByText(t("check:stream.bad"))).toBeVisible();
    await expect(page.getByText(t("check:poll.ok"))).toBeVisible();
    await expect(button(page, t("check:again"))).toBeEnabled();
  });
});
