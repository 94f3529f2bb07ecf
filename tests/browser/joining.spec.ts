/**
 * The teacher or the chair closes joining and opens it again. A page that has to wait continues by itself, and one that
 * asks for a code follows a link.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { DESK, open, PHONE, toHost } from "../support/browser/committee-room.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { like, stateName, t } from "../support/browser/words.ts";

const SIZES = { DESK, PHONE };
/** No room has this code. */
const UNKNOWN_CODE = "AAAAAA";

async function look(page: Page, state: string): Promise<void> {
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    await expectFits(page, `${state}, ${name}`, false);
    expect.soft(await violations(page), `${state}, ${name}: axe`).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`${state}-${name}.png`) });
  }
}

async function lesson(browser: Browser, act: (room: DrivenRoom, page: () => Promise<Page>) => Promise<void>) {
  const room = await drivenRoom(LESSON);
  const errors: string[] = [];
  const pages: Page[] = [];
  const page = async (): Promise<Page> => {
    const opened = await open(browser, room.served, PHONE, errors);
    pages.push(opened);
    return opened;
  };
  await act(room, page);
  for (const one of pages) await one.context().close();
  await room.served.close();
  expect(errors).toEqual([]);
}

test("when a teacher closes joining, a new device learns this and comes in once joining is open again", {
  tag: LONG,
}, async ({ browser }) => {
  await lesson(browser, async (room, page) => {
    const desk = await page();
    await desk.goto(`${room.served.url}/#desk/${room.code}/${room.deskKey}`);
    await button(desk, t("desk:devices.heading", { count: 0 })).click();
    const joining = desk.getByRole("checkbox", { name: t("desk:devices.joining") });
    await expect(joining).toBeChecked();
    await joining.press("Space");
    await expect(joining).not.toBeChecked();
    await joining.scrollIntoViewIfNeeded();
    await look(desk, "desk-closed");

    const pupil = await page();
    await pupil.goto(`${room.served.url}/#join/${room.code}`);
    await expect(pupil.getByText(t("room:join.closed"), { exact: true })).toBeVisible();
    await look(pupil, "join-closed");
    await joining.press("Space");
    await expect(joining).toBeChecked();
    await button(pupil, t("room:join.enter")).click();
    await expect(pupil.getByRole("heading", { level: 1 })).toHaveText(t("room:join.seat"));
  });
});

test("a page that asks for a code follows a link to a room, and another link after it", async ({
  browser,
}) => {
  await lesson(browser, async (room, page) => {
    const pupil = await page();
    await pupil.goto(`${room.served.url}/#join`);
    await expect(pupil.getByRole("textbox", { name: t("room:join.code") })).toBeVisible();
    await pupil.goto(`${room.served.url}/#join/${UNKNOWN_CODE}`);
    await expect(pupil.getByRole("alert")).not.toBeEmpty();
    await pupil.goto(`${room.served.url}/#join/${room.code}`);
    await expect(pupil.getByRole("heading", { level: 1 })).toHaveText(t("room:join.seat"));
  });
});

test("while somebody else tries a thousand codes, a new device waits and comes in by itself", {
  tag: LONG,
}, async ({ browser }) => {
  test.setTimeout(150_000);
  await lesson(browser, async (room, page) => {
    // The page can use either address of this computer, so the test sends guesses from both.
    for (const address of ["127.0.0.1", "[::1]"]) {
      const guess = `http://${address}:${new URL(room.served.url).port}/api/rooms/${UNKNOWN_CODE}`;
      for (let k = 0; k < 11; k++)
        await Promise.all(Array.from({ length: 100 }, () => fetch(guess).catch(() => null)));
    }
    const pupil = await page();
    await pupil.goto(`${room.served.url}/#join/${room.code}`);
    await expect(pupil.getByText(like("room:join.waiting"))).toBeVisible();
    await look(pupil, "join-waiting");
    await expect(pupil.getByRole("heading", { level: 1 })).toHaveText(t("room:join.seat"), {
      timeout: 90_000,
    });
  });
});

test("when a chair closes joining, a delegate learns this and comes in once joining is open again", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, ["Brazil", "Kenya"]);
  await chair.getByRole("button", { name: new RegExp(`^${t("delegate:devices.button")}`) }).click();
  const joining = chair.getByRole("checkbox", { name: t("delegate:devices.joining") });
  await joining.press("Space");
  await expect(joining).not.toBeChecked();
  await look(chair, "chair-closed");
  const delegate = await open(browser, room, PHONE, errors);
  await delegate.goto(`${room.url}/#join/${code}`);
  await expect(delegate.getByText(t("delegate:trouble.joiningClosed"))).toBeVisible();
  await look(delegate, "delegate-closed");
  await joining.press("Space");
  await expect(joining).toBeChecked();
  await delegate.reload();
  await delegate.getByRole("button", { name: new RegExp(`^${stateName("Kenya")}`) }).click();
  await expect(delegate.getByRole("heading", { level: 1 })).toHaveText(stateName("Kenya"));
  for (const page of [chair, delegate]) await page.context().close();
  await room.close();
  expect(errors).toEqual([]);
});
