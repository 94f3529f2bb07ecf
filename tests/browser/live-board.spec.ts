/**
 * Offers and deals between pupils, over plain http, with a desk, a wall and two pupils' devices: the desk sees an offer
 * and its answer at once, the wall a deal when it is announced, and whatever the desk puts there.
 */
import type { Browser, Locator, Page } from "@playwright/test";
import { fragmentOf } from "../../src/client/addresses/room-address.ts";
import { violations } from "../support/browser/axe.ts";
import type { DrivenRoom } from "../support/browser/driven-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { answer, layLast, offer } from "../support/browser/pupils-acts.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t, within } from "../support/browser/words.ts";

const from = fromContent("country.BRA.name");
const to = fromContent("country.KEN.name");
const ASKS = t("desk:deals.asks", { from, to });
const AGREED = t("desk:deals.agreed", { from, to });

type Lesson = Readonly<{ desk: Page; kenya: string; brazil: string }>;

/** A lesson in its deal beat. Kenya and Brazil sit at the table; the page is the wall, and the desk has its own. */
async function lesson(browser: Browser, wall: Page, room: DrivenRoom): Promise<Lesson> {
  const [kenya, brazil] = [await room.enter(), await room.enter()];
  await room.act(kenya, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await room.act(brazil, { type: "takeSeat", place: { table: 1, seat: "BRA", role: "both" } });
  await room.teach({ type: "start", table: 0 });
  await wall.goto(wallOf(room));
  await expect(wall.locator(".wall-page")).toHaveAttribute("data-beat", "sound");
  await expect(wall.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await layLast(room, kenya);
  await room.closeBeat();
  await expect(wall.locator(".wall-page")).toHaveAttribute("data-beat", "deal");
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const desk = await context.newPage();
  const fragment = fragmentOf({ page: "desk", code: room.code, key: room.deskKey });
  await desk.goto(`${room.served.url}/${fragment}`);
  await expect(desk.getByRole("heading", { name: t("desk:deals.heading") })).toBeVisible();
  return { desk, kenya, brazil };
}

/** As soon as the room learns of it: a second, on a machine with time to spare. */
const soon = (found: Locator): Promise<void> => expect(found).toBeVisible();

test("an offer between pupils is at the desk and, without its contents, on the wall at once, and their deal at the desk and on the wall, as a line and in words", async ({
  browser,
  page: wall,
  room,
}) => {
  const { desk, kenya, brazil } = await lesson(browser, wall, room);
  await expect(wall.getByText(t("wall:deals.none"))).toBeVisible();
  const sought = wall.getByRole("region", { name: t("wall:sought.heading") });
  await expect(sought.getByRole("listitem").filter({ hasText: to })).toHaveCount(1);
  const id = await offer(room, brazil, "KEN");
  await soon(desk.getByText(ASKS, { exact: true }));
  await expect(desk.getByText(t("desk:deals.people"))).toBeVisible();
  await expect(desk.locator(".deal-row").first()).toContainText(t("desk:deals.status.open"));
  await expect(desk.locator(".seat-row", { hasText: from })).toContainText(
    t("desk:seat.offers", { count: 1 }),
  );
  await expect(desk.getByText(t("desk:table.counts", { acted: 1, ready: 0, counted: 2 }))).toBeVisible();
  // An open offer is known to its two sides: the wall shows that they talk, not about what.
  await soon(wall.locator('.deal-line[data-kind="talk"]'));
  const band = wall.locator(".deal-band");
  await soon(band.filter({ hasText: t("wall:deals.talking", { one: from, other: to }) }));

  await answer(room, kenya, id, true);
  await soon(desk.getByText(AGREED, { exact: true }));
  await expect(desk.locator(".deal-row").first()).toContainText(t("desk:deals.status.accepted"));
  await expect(desk.getByText(t("desk:table.counts", { acted: 2, ready: 0, counted: 2 }))).toBeVisible();
  await soon(
    band
      .filter({ hasText: within("wall:deals.agreed") })
      .filter({ hasText: from })
      .filter({ hasText: to }),
  );
  await expect(wall.locator(".deal-line")).toHaveCount(1);
  await expect(wall.locator('.deal-line[data-kind="deal"]')).toHaveCount(1);
  const size = await wall.locator(".deal-band").evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(size / (wall.viewportSize()?.width ?? 1)).toBeGreaterThanOrEqual(40 / 1920);
  for (const one of [desk, wall]) expect(await violations(one)).toEqual([]);
  await expectFits(desk, "the desk with a deal", false);
});

test("an open offer comes on the wall only after the teacher has said yes, and leaves with the beat", async ({
  browser,
  page: wall,
  room,
}) => {
  const { desk, kenya, brazil } = await lesson(browser, wall, room);
  const id = await offer(room, brazil, "KEN");
  await button(desk, t("desk:wall.showOf", { name: ASKS })).click();
  await expect(wall.locator(".on-wall")).toHaveCount(0);
  await button(desk.getByRole("alertdialog"), t("desk:wall.yes")).click();
  const shown = wall.getByRole("region", { name: t("wall:shown.label") });
  await soon(shown.getByRole("heading", { name: ASKS }));
  await answer(room, kenya, id, true);
  await soon(shown.getByRole("heading", { name: AGREED }));
  await soon(desk.locator(".desk-wall-now", { hasText: AGREED }));
  await room.closeBeat();
  await expect(wall.locator(".on-wall")).toHaveCount(0);
  await expect(desk.locator(".desk-wall")).toContainText(t("desk:wall.picture"));
});

test("the desk puts an article, a state, a person and a question on the wall, in letters of 40 px, and takes them down", async ({
  browser,
  page: wall,
  room,
}) => {
  const { desk } = await lesson(browser, wall, room);
  const shown = wall.getByRole("region", { name: t("wall:shown.label") });
  await button(desk, t("desk:wall.choose")).click();
  const choices = desk.locator(".desk-wall-choices");
  // The articles have their buttons at hand, without a choice to open.
  const articles = desk.getByRole("list", { name: t("desk:wall.articles") });
  await articles.getByRole("button").first().click();
  await expect(shown).toHaveAttribute("data-type", "article");
  await articles.getByRole("button").first().click();
  await expect(shown).toHaveCount(0);
  const show = choices.locator(".field-row .button.small");
  for (const [at, type] of ["article", "state", "person"].entries()) {
    await show.nth(at).click();
    await expect(shown).toHaveAttribute("data-type", type);
    await look(wall, type);
  }
  await desk.getByRole("textbox", { name: t("desk:wall.question") }).fill("Who would pay for this?");
  await show.nth(3).click();
  await soon(shown.getByRole("heading", { name: "Who would pay for this?" }));
  await look(wall, "question");
  await desk.locator(".desk-wall-now").getByRole("button").click();
  await expect(shown).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
});

test.describe("in full motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("what the teacher shows never covers a scene that plays", async ({ page: wall, room }) => {
    await room.teach({ type: "start", table: 0 });
    await wall.goto(wallOf(room));
    await expect(wall.locator(".wall-page")).toHaveAttribute("data-beat", "sound");
    await expect(wall.getByText(t("match.pictureLoading"))).toHaveCount(0);
    await room.closeBeat();
    await expect(button(wall, t("wall:skip"))).toBeEnabled();
    await room.teach({ type: "showOnWall", table: 1, item: { type: "question", text: "Who pays?" } });
    await expect.poll(async () => (await room.told(room.wallKey)).room?.onWall?.type).toBe("question");
    await expect(button(wall, t("wall:skip"))).toBeEnabled();
    await expect(wall.locator(".on-wall")).toHaveCount(0);
    await wall.keyboard.press("Space");
    await expect(wall.getByRole("heading", { name: "Who pays?" })).toBeVisible();
  });
});

/** Nothing is smaller than 40 px at a width of 1920, nothing is cut off, and axe finds nothing. */
async function look(wall: Page, state: string): Promise<void> {
  await wall.setViewportSize({ width: 1920, height: 1080 });
  const box = wall.locator(".on-wall");
  const sizes = await box.evaluate((one) =>
    [...one.querySelectorAll("*")]
      .filter((part) =>
        [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
  );
  expect.soft(Math.min(...sizes), `${state}: text`).toBeGreaterThanOrEqual(40);
  const isWhole = await box.evaluate(
    (one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth,
  );
  expect.soft(isWhole, `${state}: whole`).toBe(true);
  expect.soft(await violations(wall), `${state}: axe`).toEqual([]);
}
