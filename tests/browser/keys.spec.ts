/**
 * How the page handles keys in links. It removes a key from the address as soon as it has read the key, still has the
 * key after a reload, and puts no key into a delegate's links. It shows a link on request, and a new link cancels the
 * old one.
 */
import type { Browser, Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openTab, PHONE, toHost } from "../support/browser/committee-room.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { type Formed, formOnHost, refusalOf } from "../support/browser/host-committee.ts";
import { historyOf, keptKey, shownLink } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { fromContent, t } from "../support/browser/words.ts";

const test = base.extend<{ room: DrivenRoom; committee: Formed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await drivenRoom(LESSON);
    await use(room);
    await room.served.close();
  },
  committee: async ({ room }, use) => use(await formOnHost(room.served, "First Committee")),
  baseURL: async ({ room }, use) => use(room.served.url),
});

type Opens = Readonly<{
  fragment: string;
  key: string;
  without: string;
  shows: (page: Page) => Promise<void>;
}>;

const deskOf = ({ code, deskKey }: DrivenRoom): Opens => ({
  fragment: `#desk/${code}/${deskKey}`,
  key: deskKey,
  without: `#desk/${code}`,
  shows: (page) => expect(page.getByRole("heading", { level: 1 })).toHaveText(t("desk:head.room", { code })),
});

const wallOf = ({ code, wallKey }: DrivenRoom): Opens => ({
  fragment: `#wall/${code}/${wallKey}`,
  key: wallKey,
  without: `#wall/${code}`,
  shows: (page) =>
    expect(
      page.getByRole("heading", {
        name: t("wall:poll.heading", { who: fromContent("case.researcher.called") }),
      }),
    ).toBeVisible(),
});

const chairOf = ({ code, key }: Formed): Opens => ({
  fragment: `#committee/${code}/${key}`,
  key,
  without: `#committee/${code}`,
  shows: (page) => expect(page.locator(".committee-bar")).toBeVisible(),
});

const readerOf = ({ code, readKey }: Formed): Opens => ({
  fragment: `#committee-wall/${code}/${readKey}`,
  key: readKey,
  without: `#committee-wall/${code}`,
  shows: (page) => expect(page.getByRole("heading", { level: 1 })).toHaveText("First Committee"),
});

const papersOf = ({ code, readKey }: Formed): Opens => ({
  fragment: `#print?committee=${code}&key=${readKey}`,
  key: readKey,
  without: `#print?committee=${code}`,
  shows: (page) => expect(page.getByText(t("document:none"))).toBeVisible(),
});

async function expectNoKey(page: Page, { key, without }: Opens): Promise<void> {
  expect(new URL(page.url()).hash).toBe(without);
  const addresses = await historyOf(page);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).not.toContain(key);
}

test("given a link with a key, when it is opened or pasted, then no address of the tab has the key, and a reload comes back", {
  tag: LONG,
}, async ({ browser, room, committee }) => {
  const errors: string[] = [];
  const all = [deskOf(room), wallOf(room), chairOf(committee), readerOf(committee), papersOf(committee)];
  for (const opens of all) {
    const page = await open(browser, room.served, DESK, errors);
    await page.goto(`${room.served.url}/${opens.fragment}`);
    await opens.shows(page);
    await expectNoKey(page, opens);
    await page.reload();
    await opens.shows(page);
    await expectNoKey(page, opens);
    await page.context().close();
  }
  const page = await open(browser, room.served, DESK, errors);
  // Wait until the start page has finished prefetching. A prefetch opens a solo match, which would make the page
  // leave a room.
  await page.goto(room.served.url, { waitUntil: "networkidle" });
  for (const opens of all) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, opens.fragment);
    await opens.shows(page);
    await expectNoKey(page, opens);
  }
  for (const opens of all.slice(0, -1).toReversed()) {
    while (new URL(page.url()).hash !== opens.without) await page.goBack();
    await opens.shows(page);
  }
  await page.context().close();
  expect(errors).toEqual([]);
});

test("given a desk, when its wall is opened in a new tab, then each reloads as what it is, and two rooms do not meet", {
  tag: LONG,
}, async ({ context, page, room }) => {
  const other = deskOf({ ...room, ...(await secondRoom(room)) });
  const [desk, wall] = [deskOf(room), wallOf(room)];
  await page.goto(`/${desk.fragment}`);
  const link = page.getByRole("link", { name: t("desk:head.wall") });
  await expect(link).toHaveAttribute("href", wall.without);
  const coming = context.waitForEvent("page");
  await link.click();
  const second = await coming;
  await wall.shows(second);
  for (const [tab, opens] of [
    [page, desk],
    [second, wall],
  ] as const) {
    await tab.reload();
    await opens.shows(tab);
    await expectNoKey(tab, opens);
  }
  const third = await context.newPage();
  await third.goto(`/${other.fragment}`);
  await other.shows(third);
  await page.reload();
  await desk.shows(page);
});

async function secondRoom({ served }: DrivenRoom): Promise<Pick<DrivenRoom, "code" | "deskKey">> {
  const address = `http://localhost:${new URL(served.url).port}/api/rooms`;
  const opened = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(LESSON),
  });
  const { code, key } = (await opened.json()) as Readonly<{ code: string; key: string }>;
  return { code, deskKey: key };
}

test("given a wall whose link is renewed at the desk, then it says so, and the new link opens it", async ({
  browser,
  page,
  room,
}) => {
  const errors: string[] = [];
  const wall = wallOf(room);
  const far = await open(browser, room.served, DESK, errors);
  await far.goto(`${room.served.url}/${wall.fragment}`);
  await wall.shows(far);
  await page.goto(`/${deskOf(room).fragment}`);
  await button(page, t("desk:room.heading")).click();
  const name = t("link:wall.name");
  await expect(page.getByText(wall.key)).toHaveCount(0);
  expect(await shownLink(page, name)).toContain(wall.key);
  await button(page, t("link:renewOf", { name })).click();
  await button(page.getByRole("alertdialog"), t("link:renew")).click();
  await expect(far.getByText(t("wall:gone"))).toBeVisible();
  await button(page, t("link:hideOf", { name })).click();
  const fresh = await shownLink(page, name);
  expect(fresh).not.toContain(wall.key);
  await far.goto(fresh);
  await wall.shows(far);
  await far.context().close();
  expect(errors.filter((error) => !/401|410/.test(error))).toEqual([]);
});

test("given a document link of a delegate's phone, when another browser opens it, then it has no key and can do nothing", {
  tag: LONG,
}, async ({ browser, room }) => {
  const errors: string[] = [];
  const { served } = room;
  const chair = await open(browser, served, DESK, errors);
  const code = await toHost(chair, served, ["Brazil", "Chile", "Kenya"]);
  const phone = await open(browser, served, PHONE, errors);
  await comeIn(phone, served, code, "Kenya");
  await openTab(phone, t("delegate:tab.papers"));
  await handIn(phone);
  const seatKey = await keptKey(phone, "seat", code);
  for (const link of await phone.getByRole("link", { name: t("committee:paper.documents") }).all())
    expect(await link.getAttribute("href")).not.toContain(seatKey);
  const coming = phone.waitForEvent("popup");
  await phone.getByRole("link", { name: t("committee:paper.documents") }).click();
  const papers = await coming;
  await expect(papers.locator('[data-paper="document"]')).toHaveCount(1);
  for (const address of await historyOf(papers)) expect(address).not.toContain(seatKey);

  const stranger = await open(browser, served, PHONE, errors);
  await stranger.goto(papers.url());
  await expect(stranger.getByText(t("document:noKey", { code }))).toBeVisible();
  const stored = await stranger.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain(seatKey);
  const given = new URLSearchParams(new URL(papers.url()).hash.split("?")[1]).get("key") ?? "no-key-at-all";
  const order = { type: "joinList", list: "general", delegation: "KEN" } as const;
  expect(await refusalOf(served, code, given, order)).toBe("noKey");
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
});

async function handIn(page: Page): Promise<void> {
  await button(page, t("committee:paper.new")).click();
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page.getByLabel(t("committee:paper.text")).fill("Decides to help");
  await button(page, t("committee:paper.submit")).click();
}

test("given a second chair, then it renews its own link and cannot renew the first; one browser can keep both", {
  tag: LONG,
}, async ({ browser, room, committee }) => {
  const errors: string[] = [];
  const { code, key } = committee;
  const first = await open(browser, room.served, DESK, errors);
  await first.goto(`${room.served.url}/${chairOf(committee).fragment}`);
  await button(first, new RegExp(`^${t("delegate:devices.button")}`)).click();
  for (const size of [DESK, PHONE]) {
    await first.setViewportSize(size);
    await expectFits(first, `links of a committee, ${size.width}`, false);
    expect(await violations(first)).toEqual([]);
  }
  await first.setViewportSize(DESK);
  const name = t("link:secondChair.name");
  await button(first, t("link:makeOf", { name })).click();
  const link = await first.getByRole("textbox", { name, exact: true }).inputValue();
  await secondChairRenews(browser, room, link, errors);

  // The first chair opens the second chair's link in its own browser.
  const tried = await first.context().newPage();
  await button(first, t("link:renewOf", { name })).click();
  await button(first.getByRole("alertdialog"), t("link:renew")).click();
  await expect(first.getByRole("textbox", { name, exact: true })).not.toHaveValue(link);
  await tried.goto(await first.getByRole("textbox", { name, exact: true }).inputValue());
  await chairOf(committee).shows(tried);
  expect(await keptKey(tried, "chair", code)).toBe(key);
  await tried.close();
  await first.reload();
  await chairOf(committee).shows(first);
  await first.context().close();
  expect(errors.filter((error) => !/401|410/.test(error))).toEqual([]);
});

async function secondChairRenews(
  browser: Browser,
  room: DrivenRoom,
  link: string,
  errors: string[],
): Promise<void> {
  const second = await open(browser, room.served, DESK, errors);
  await second.goto(link);
  await button(second, new RegExp(`^${t("delegate:devices.button")}`)).click();
  const name = t("link:chair.name");
  await expect(button(second, t("link:showOf", { name }))).toBeVisible();
  await expect(button(second, t("link:renewOf", { name: t("link:secondChair.name") }))).toHaveCount(0);
  await expect(button(second, t("link:makeOf", { name: t("link:secondChair.name") }))).toHaveCount(0);
  await button(second, t("link:renewOf", { name })).click();
  await button(second.getByRole("alertdialog"), t("link:renew")).click();
  await button(second, new RegExp(`^${t("delegate:devices.button")}`)).click();
  await expect.poll(() => shownLink(second, name)).not.toBe(link);
  await second.reload();
  await expect(second.locator(".committee-bar")).toBeVisible();
  await second.context().close();
}

test("given a browser without storage, then a link still opens, and the page says what a reload needs", {
  tag: LONG,
}, async ({ browser, room, committee }) => {
  const errors: string[] = [];
  for (const opens of [deskOf(room), wallOf(room), chairOf(committee), readerOf(committee)]) {
    const page = await open(browser, room.served, DESK, errors);
    await page.addInitScript(() => {
      for (const name of ["getItem", "setItem", "removeItem"] as const)
        Storage.prototype[name] = () => {
          throw new DOMException("refused", "SecurityError");
        };
    });
    await page.goto(`${room.served.url}/${opens.fragment}`);
    await opens.shows(page);
    await expectNoKey(page, opens);
    await expect(page.getByText(t("link:notKept"))).toBeVisible();
    await page.context().close();
  }
  expect(errors).toEqual([]);
});
