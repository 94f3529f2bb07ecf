/** The skip link leads to the main content of the current screen. */
import { SCREENS, type Screen } from "../../src/client/screen/ui-store.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { type Formed, formOnHost } from "../support/browser/host-committee.ts";
import { reach } from "../support/browser/keyboard.ts";
import { longUnless } from "../support/browser/long.ts";
import { open, screenOf } from "../support/browser/ways.ts";
import { t } from "../support/browser/words.ts";
import { seats } from "../support/committee.ts";

const test = base.extend<{ room: DrivenRoom; committee: Formed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await drivenRoom(LESSON);
    await use(room);
    await room.served.close();
  },
  baseURL: async ({ room }, use) => use(room.served.url),
  committee: async ({ room }, use) => use(await formOnHost(room.served, "Third Committee")),
});

/** The screens in `npm test`. The others have the same link, from the same component. */
const QUICK: ReadonlySet<Screen> = new Set([
  "match",
  "join",
  "desk",
  "clerk",
  "committee",
  "delegate",
  "board",
]);

for (const screen of SCREENS) {
  test(`the skip link stays on its screen and moves the focus into the main content: ${screen}`, {
    tag: longUnless(QUICK.has(screen)),
  }, async ({ page, room, committee }) => {
    await open(screen, { page, room, committee, delegate: seats(4)[0]?.name ?? "" });
    const where = async () => ({
      screen: await screenOf(page),
      ...(await page.evaluate(() => ({ address: location.href, entries: history.length }))),
    });
    const link = page.getByRole("link", { name: t("app.skip.main"), exact: true });
    // A part that loads late can hide the screen once more, and the link then loses the focus.
    await expect(async () => {
      await reach(page, link);
      await expect(link).toBeInViewport({ ratio: 1, timeout: 2_000 });
    }).toPass();
    const before = await where();
    await page.keyboard.press("Enter");

    await expect(page.locator("main:focus, main :focus")).toHaveCount(1);
    expect(await where()).toEqual(before);
    expect(before.screen).toBe(screen);
  });
}
