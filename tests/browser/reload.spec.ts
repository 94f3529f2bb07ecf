/** A match survives a reload or a crash of its tab, with everything that was sealed in the open beat. */
import type { Page } from "@playwright/test";
import { actAtHome, DEALS, openTab, sealedActs } from "../support/browser/acts.ts";
import { exportedRecord } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, decision, placeOf, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf, SEAT } from "../support/browser/records.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

type Standing = Readonly<{
  place: string | null;
  credit: string | null;
  acts: readonly string[];
  record: unknown;
}>;

/** The state of the match, from what the page shows and what it would export. */
async function standing(page: Page): Promise<Standing> {
  const { entries, hash, setup } = await exportedRecord(page);
  const credit = page.getByRole("banner").getByRole("img", { name: like("match.credit") });
  return {
    place: await placeOf(page).textContent(),
    credit: (await credit.count()) === 0 ? null : await credit.getAttribute("aria-label"),
    acts: await sealedActs(page),
    record: { entries, hash, setup },
  };
}

async function openAt(page: Page, beat: "sound" | "deal" | "season"): Promise<void> {
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(matchAt("express", beat))));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", beat);
  await button(page, t("match.pictureFold")).click();
}

test("a reload during the deals loses nothing", { tag: LONG }, async ({ page }) => {
  await openAt(page, "deal");
  expect(await DEALS.bridge(page)).toBe(true);
  expect(await DEALS.redLine(page)).toBe(true);
  const before = await standing(page);
  expect(before.acts).toHaveLength(2);
  expect(before.credit).not.toBeNull();

  await page.reload();
  expect(await standing(page)).toEqual(before);
  expect(await closeBeat(page)).toBe("close");
});

test("a reload during a season loses nothing", { tag: LONG }, async ({ page }) => {
  await openAt(page, "season");
  expect(await actAtHome(page)).toBeGreaterThan(0);
  const before = await standing(page);
  expect(before.acts.length).toBeGreaterThan(0);

  await page.reload();
  expect(await standing(page)).toEqual(before);
  await closeBeat(page);
});

test("a reload keeps choices that are not sealed yet", async ({ page }) => {
  await openAt(page, "sound");
  const placards = decision(page).getByRole("radiogroup", { name: like("negotiation:sound.placardOn") });
  const objection = placards.first().getByRole("radio", { name: t("placard.2"), exact: true });
  await choose(page, objection);
  await page.reload();
  await expect(objection).toBeChecked();

  await openAt(page, "deal");
  await openTab(page, t("negotiation:deal.redLine"));
  const texts = decision(page).getByRole("radiogroup", { name: t("negotiation:redLine.text") });
  await choose(page, texts.getByRole("radio").first());
  await page.reload();
  await expect(texts.getByRole("radio").first()).toBeChecked();
  await closeBeat(page);
});

test("a crash of the tab right after an act loses nothing", { tag: LONG }, async ({ page, context }) => {
  await openAt(page, "deal");
  expect(await DEALS.bridge(page)).toBe(true);
  expect(await DEALS.redLine(page)).toBe(true);
  const before = await standing(page);
  await takeBackLine(page);
  await crash(page);

  const next = await context.newPage();
  await next.goto(START);
  const name = t("start.saveLine", {
    state: fromContent(`country.${SEAT}.name`),
    scenario: t("scenario.express.name"),
  });
  await button(next, t("start.continueSave", { name })).first().click();
  const after = await standing(next);
  expect(after.place).toBe(before.place);
  expect(after.acts).toEqual(before.acts.slice(0, 1));
  await closeBeat(next);
});

async function takeBackLine(page: Page): Promise<void> {
  await decision(page)
    .getByRole("tab", { name: new RegExp(`^${t("negotiation:deal.redLine")}`) })
    .click();
  await button(decision(page), t("negotiation:common.takeBackAct", { act: t("act.declareRedLine") })).click();
  await expect(button(decision(page), t("negotiation:redLine.seal"))).toBeVisible();
}

/** Kills the tab's process, as when memory runs out. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
}
