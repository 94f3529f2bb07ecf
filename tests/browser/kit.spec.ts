/** The teaching kit: reached from the start page and the desk, printed on A4 and US Letter, its slides on the wall. */
import type { Page } from "@playwright/test";
import { fragmentOf } from "../../src/client/addresses/room-address.ts";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect } from "../support/browser/fixtures.ts";
import { button, START } from "../support/browser/match.ts";
import { expectOnePageEach, expectPrintable, FORMATS, pagesOf } from "../support/browser/paper.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { clickAct, doorButton } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const SLIDES = 10;
const PAPERS = 12;
/** The papers that need more than a page: both plans, the slides as a handout, and the key. */
const LONGER = [0, 1, 4, 9];

test("the kit is one button on the start page; each paper prints on A4 and Letter, and the worksheets on one page each", async ({
  page,
}) => {
  await page.goto(START);
  await clickAct(page, "kit");
  await expect(page.getByRole("heading", { level: 1, name: t("kit:heading") })).toBeVisible();
  await expect(page.locator(".paper")).toHaveCount(1);
  const boxes = page.getByRole("checkbox");
  for (let at = 1; at < PAPERS; at++) await boxes.nth(at).press("Space");
  await expect(page.locator(".paper")).toHaveCount(PAPERS);
  for (const format of FORMATS) await expectPrintable(page, format);
  for (const name of ["starter", "standard", "stretch", "rubric", "levels", "sizes"] as const)
    await expect(
      page.getByRole("article", { name: t(name === "rubric" ? "kit:rubric.title" : `kit:${name}.title`) }),
    ).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await expectFits(page, "the teaching kit", false);
  for (const at of LONGER) await boxes.nth(at).press("Space");
  for (const format of FORMATS) {
    await expectOnePageEach(page, format);
    expect.soft(await pagesOf(page, format), format).toBe(PAPERS - LONGER.length);
  }
  await button(page, t("page.start")).click();
  await expect(doorButton(page)).toBeVisible();
});

test("the desk opens the kit beside it and puts its slides on the wall, in the lobby too", async ({
  browser,
  page: wall,
  room,
}) => {
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(wallOf(room));
  await expect(wall.locator(".wall-lobby")).toBeVisible();
  const desk = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await desk.goto(`${room.served.url}/${fragmentOf({ page: "desk", code: room.code, key: room.deskKey })}`);
  await expect(desk.getByRole("link", { name: t("page.kit") })).toHaveAttribute("href", "#kit");
  await button(desk, t("desk:wall.choose")).click();
  const first = t("slides:treaty.title");
  await button(desk, t("desk:wall.showOf", { name: first })).click();
  const shown = wall.getByRole("region", { name: t("wall:shown.label") });
  await expect(shown.getByRole("heading", { name: first })).toBeVisible();
  await expect(button(desk, t("desk:wall.previous"))).toBeDisabled();
  // Those who come late still see how to join.
  await expect(shown.getByText(room.code.slice(0, 3), { exact: true })).toBeVisible();
  for (let slide = 1; slide <= SLIDES; slide++) {
    await expect(shown.locator(".slide-number")).toHaveText(t("slides:label", { slide, all: SLIDES }));
    await expectLarge(wall, slide);
    if (slide < SLIDES) await button(desk, t("desk:wall.next")).click();
  }
  expect(await violations(wall)).toEqual([]);
  await expect(button(desk, t("desk:wall.next"))).toBeDisabled();
  await room.teach({ type: "start", table: 0 });
  await expect(wall.locator(".on-wall")).toHaveCount(0);
});

/** No text below 40 px on a projector of 1920 × 1080, and nothing that has to be scrolled. */
async function expectLarge(wall: Page, slide: number): Promise<void> {
  const box = wall.locator(".on-wall");
  const sizes = await box
    .locator(":is(h2, p, li)")
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect.soft(Math.min(...sizes), `slide ${slide}: text`).toBeGreaterThanOrEqual(40);
  const isWhole = await box.evaluate(
    (one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth,
  );
  expect.soft(isWhole, `slide ${slide}: whole`).toBe(true);
}
