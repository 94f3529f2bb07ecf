/** Where the focus is in a lesson in a room, at the desk and on a pupil's page, both by keyboard. */
import type { Page } from "@playwright/test";
import { layByMandate } from "../support/browser/acts.ts";
import { expect } from "../support/browser/fixtures.ts";
import { focusFaults, forgetFocus, watchFocus } from "../support/browser/focus-log.ts";
import { press, type } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, decision, endAnyway, placeOf, readButton } from "../support/browser/match.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

test.use({ readsMoves: false });

const kenya = fromContent("country.KEN.name");
const table = (desk: Page) =>
  desk.getByRole("region", { name: t("desk:table.heading", { table: 1 }), exact: true });
const skip = (page: Page) => button(page.getByRole("contentinfo"), t("match.skip"));
const ready = (page: Page) => button(page, t("room:bar.done"));

test.describe("joining", () => {
  test.use({ trouble: /404/ });

  test("a wrong code is said on the field, which keeps the focus; each step has its own title", async ({
    page,
    room,
    watched,
  }) => {
    await page.goto("/#join");
    await expect(page).toHaveTitle(t("page.title", { page: t("page.join") }));
    const code = page.getByRole("textbox", { name: t("room:join.code") });
    await type(page, code, "AAAAAA");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(like("match.refused"));
    await expect(code).toBeFocused();
    await expect(code).toHaveAttribute("aria-invalid", "true");
    await expect(code).toHaveAccessibleDescription(
      new RegExp(t("match.refused", { reason: t("room:refused.noRoom") })),
    );
    watched.missing.length = 0;
    await code.fill(room.code);
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle(t("page.title", { page: t("room:join.seat") }));
    await press(page, page.getByRole("button", { name: kenya }));
    await expect(page).toHaveTitle(t("page.title", { page: t("room:lobby.title", { state: kenya }) }));
    await room.teach({ type: "start", table: 0 });
    await expect(page).toHaveTitle(t("page.title", { page: t("room:briefing.title", { state: kenya }) }));
    await press(page, button(page, t("briefing.start")));
    await expect(page).toHaveTitle(new RegExp(`${kenya}.*Fortieth`));
    await room.teach({ type: "endNow" });
    await expect(page).toHaveTitle(t("page.title", { page: t("room:debrief.title") }));
    await page.goto("/#desk");
    await expect(page).toHaveTitle(t("page.title", { page: t("desk:open.heading") }));
    await page.goto(`/#desk/${room.code}/${room.deskKey}`);
    await expect(page).toHaveTitle(t("page.title", { page: t("desk:head.title", { code: room.code }) }));
  });
});

/** Says ready by keyboard, and answers the question if something is left open. */
async function sayReady(page: Page): Promise<void> {
  const place = (await placeOf(page).first().textContent()) ?? "";
  const hasClosed = async (): Promise<boolean> =>
    (await skip(page).count()) > 0 || (await placeOf(page).first().textContent()) !== place;
  await expect(async () => {
    if (await hasClosed()) return;
    if (await endAnyway(page).isVisible()) await press(page, endAnyway(page));
    else if (await ready(page).isEnabled({ timeout: 300 })) await press(page, ready(page));
    expect(await hasClosed()).toBe(true);
  }).toPass({ intervals: [300], timeout: 30_000 });
}

test("in a lesson in a room the focus is never nowhere, and never on a button that ends something", {
  tag: LONG,
}, async ({ page, room, context }) => {
  const desk = await context.newPage();
  for (const one of [desk, page]) await watchFocus(one);
  await desk.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await press(page, page.getByRole("button", { name: kenya }));
  await expect(page.locator(".lobby")).toBeVisible();
  for (const one of [desk, page]) await forgetFocus(one);

  await press(desk, button(desk, t("desk:acts.start")));
  await expect(table(desk).getByRole("heading")).toBeFocused();
  await press(page, button(page, t("briefing.start")));
  await expect(page.locator(".match")).toBeVisible();

  await press(page, button(page, t("room:bar.moreTime")));
  await expect(page.getByText(t("room:bar.timeAsked"))).toBeVisible();
  await press(desk, button(desk, t("desk:table.giveTime", { state: kenya })));
  await expect(button(page, t("room:bar.moreTime"))).toBeVisible();

  for (let beat = 0; beat < 4; beat++) {
    if ((await beatOf(page)) === "sound") await layByMandate(page);
    if (beat === 2) {
      await press(desk, button(desk, t("desk:acts.close")));
      await expect(button(desk, t("desk:acts.closeWait"))).toBeFocused();
      await press(desk, button(desk, t("desk:acts.closeYes")));
      await expect(table(desk).getByRole("heading")).toBeFocused();
    } else await sayReady(page);
    await expect(async () => {
      if (await skip(page).isVisible()) await press(page, skip(page));
      expect(await skip(page).count()).toBe(0);
    }).toPass();
    await expect(async () => {
      if ((await readButton(page).count()) > 0) await press(page, readButton(page));
      expect(await readButton(page).count()).toBe(0);
    }).toPass({ intervals: [300] });
    await expect(decision(page).locator(":focus")).toHaveCount(1);
  }
  await press(desk, button(desk, t("desk:head.end")));
  await press(desk, button(desk, t("desk:head.endYes")));
  await expect(page.getByRole("form", { name: t("room:ticket.heading") })).toBeVisible();
  expect(await focusFaults(page), "on the pupil's page").toEqual([]);
  expect(await focusFaults(desk), "at the desk").toEqual([]);
});
