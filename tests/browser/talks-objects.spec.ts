/**
 * The panels of the talks and of the adoption are objects: an offer is two cards that face each other, the package is
 * sheets on a thread, the signature is a page. Nothing that is no button looks like one, and a price that the seat
 * cannot pay looks so.
 */
import type { Locator, Page } from "@playwright/test";
import { drawingOf } from "../../src/content/portraits.ts";
import { COSTS } from "../../src/engine/model/costs.ts";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { unreadableInTheDark, violations } from "../support/browser/axe.ts";
import { PHONE } from "../support/browser/committee-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision } from "../support/browser/match.ts";
import { findMatch, matchAt, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t, within } from "../support/browser/words.ts";

/** Large states receive offers. */
const COURTED = "USA";

function hasOffer(match: Match): boolean {
  const { mine, world } = viewOf(match, COURTED);
  return world.beat === "deal" && openTo(match).length > 0 && mine !== null;
}

function openTo(match: Match) {
  const { mine } = viewOf(match, COURTED);
  return (mine?.offers ?? []).filter(({ to, status }) => to === mine?.country && status === "open");
}

function isShortOfABridge(match: Match): boolean {
  const { mine, world } = viewOf(match, SEAT);
  return (
    world.beat === "deal" && (world.credit[mine?.country ?? -1] ?? COSTS.sponsorBridge) < COSTS.sponsorBridge
  );
}

/** The drawings that the portraits in a part of the page show. */
async function facesIn(part: Locator): Promise<readonly string[]> {
  const files = await part
    .locator(".portrait")
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  return files.map((file) => /([\w-]+?)(-[\w-]{8})?\.svg$/.exec(new URL(file).pathname)?.[1] ?? file);
}

function openWay(page: Page, way: "package" | "bridge" | "redLine"): Promise<void> {
  return decision(page)
    .getByRole("tab", { name: new RegExp(`^${t(`negotiation:deal.${way}`)}`) })
    .click();
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), `${name}: axe`).toEqual([]);
  expect.soft(await unreadableInTheDark(page), `${name}: in the dark`).toEqual([]);
}

/** What scrolls inside the panel that scrolls. */
function innerScrollers(page: Page): Promise<readonly string[]> {
  return decision(page)
    .locator("[role=tabpanel]")
    .first()
    .evaluate((panel) =>
      [...panel.querySelectorAll("*")]
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflow))
        .filter((one) => one.checkVisibility() && one.scrollHeight > one.clientHeight + 1)
        .map(({ className }) => String(className)),
    );
}

/** Notes with a frame or a ground of their own, which look like buttons. */
function boxedNotes(page: Page): Promise<readonly string[]> {
  return decision(page)
    .locator(".tag, .status-tag")
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const { borderTopWidth, backgroundColor } = getComputedStyle(one);
          return borderTopWidth !== "0px" || backgroundColor !== "rgba(0, 0, 0, 0)";
        })
        .map(({ textContent }) => textContent ?? ""),
    );
}

test("an offer is two facing cards with both states, the face that speaks, and whom each text affects", async ({
  page,
}) => {
  const match = findMatch("express", hasOffer, undefined, COURTED);
  await openMatch(page, match);
  const offer = decision(page).locator(".offer-card").first();
  const cards = offer.locator(".facing-card");
  await expect(cards).toHaveCount(2);
  const [theirs, own] = [cards.first(), cards.last()];
  const [left, right] = [await theirs.boundingBox(), await own.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  // The arrow lies between the two.
  const arrow = await offer.locator(".facing-arrow").boundingBox();
  expect((arrow?.x ?? 0) + (arrow?.width ?? 0) / 2).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));

  const caucuses = openTo(match).map(({ from }) => match.scenario.countries[from]?.caucus ?? "");
  const [speaker, ...affected] = await facesIn(theirs);
  expect(caucuses.map((id) => drawingOf({ kind: "caucus", id }))).toContain(speaker);
  const people = match.scenario.cases.map(({ id }) => drawingOf({ kind: "case", id }));
  for (const face of [...affected, ...(await facesIn(own))]) expect(people).toContain(face);
  await expect(own.locator(".own-flag .flag")).toBeVisible();
  // Who talks is small beside the flag, whom a text affects is large, and named as affected.
  const widths = await theirs
    .locator(".portrait")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  for (const width of widths.slice(1)) expect(width).toBeGreaterThan(2 * (widths[0] ?? 0));
  await expect(theirs.locator(".facing-affects .eyebrow")).toHaveCount(affected.length);

  await page.setViewportSize(PHONE);
  await expect(offer.getByRole("button", { name: t("negotiation:offer.accept") }).first()).toBeVisible();
  const answers = offer.locator(".row .button");
  for (const one of [theirs, own, answers.first(), answers.last()])
    await expect(one).toBeInViewport({ ratio: 1 });
  expect(await innerScrollers(page)).toEqual([]);
  expect(await boxedNotes(page)).toEqual([]);
});

test("a package of one's own is built on the same two cards", { tag: LONG }, async ({ page }) => {
  await openMatch(page, findMatch("express", hasOffer, undefined, COURTED));
  await openWay(page, "package");
  await button(decision(page), t("negotiation:package.build")).click();
  const form = decision(page).locator(".package-form");
  await expect(form.locator(".facing-card")).toHaveCount(2);
  const ask = form.getByRole("button", { name: new RegExp(`^${t("negotiation:package.ask")}`) });
  await ask.click();
  await expect(ask).toHaveAttribute("aria-expanded", "true");
  await form.locator(".choice").last().click();
  const chosen = await form.locator(".choice[data-selected] .choice-name").textContent();
  await expect(ask).toContainText(chosen ?? "no text");
  await expectAccessible(page, "a package of one's own");
});

test("an act that the seat cannot pay is grey, shows the missing coins and says why", async ({ page }) => {
  const match = findMatch("express", isShortOfABridge);
  await openMatch(page, match);
  const credit = match.world.credit[viewOf(match, SEAT).mine?.country ?? -1] ?? 0;
  const reason = within("negotiation:common.noCredit", { cost: COSTS.sponsorBridge, credit });
  const card = decision(page).getByRole("tab", {
    name: new RegExp(`^${t("negotiation:deal.bridge")}.*${reason.source}`),
  });
  await expect(card).toHaveAttribute("data-payable", "false");
  await expect(card.locator("[data-missing]")).toHaveCount(COSTS.sponsorBridge - credit);
  await card.click();
  const act = button(decision(page), t("negotiation:bridge.seal"));
  await expect(act).toHaveAttribute("aria-disabled", "true");
  await expect(act).toHaveAccessibleDescription(reason);
  await expect(act).not.toHaveClass(/primary/);
  await act.focus();
  await expect(act).toBeFocused();
  await act.press("Enter");
  await expect(decision(page).locator(".sealed-slip")).toHaveCount(0);
  await expectAccessible(page, "an act that cannot be paid");
});

test("the package is sheets on a thread, each with its state, and a press shows its text", async ({
  page,
}) => {
  const match = matchAt("express", "stand");
  await openMatch(page, match);
  const sheets = decision(page).locator(".bound-sheet");
  await expect(sheets).toHaveCount(match.scenario.articles.length);
  const signs = decision(page).locator(".bound-sheet-state svg");
  await expect(signs).toHaveCount(match.scenario.articles.length);
  const first = sheets.first();
  await expect(first).toHaveAttribute("aria-expanded", "false");
  await first.click();
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await expect(decision(page).locator(".shown-sheet .wording-says")).toBeVisible();
  expect(await innerScrollers(page)).toEqual([]);
  expect(await boxedNotes(page)).toEqual([]);
  await expectAccessible(page, "the package");
  await first.click();
  await expect(decision(page).locator(".shown-sheet")).toHaveCount(0);

  await page.setViewportSize(PHONE);
  for (const one of await decision(page).locator(".stand").all())
    await expect(one).toBeInViewport({ ratio: 1 });
});

test("a state signs on the line of a page, and the signature is written there", async ({ page }) => {
  await openMatch(page, matchAt("express", "sign"));
  const line = decision(page).locator(".signature");
  const stroke = decision(page).locator(".signature-written path");
  await expect(line).toContainText(t("ratification:sign.page.for", { country: "Kenya" }));
  await expect(line.locator(".flag")).toBeVisible();
  await expect(stroke).toHaveCSS("opacity", "0");
  await decision(page)
    .getByRole("radio", { name: new RegExp(`^${t("ratification:sign.sign")}`) })
    .first()
    .press("Space");
  await expect(line).toHaveAttribute("data-selected", "true");
  await expect(stroke).toHaveCSS("stroke-dashoffset", "0px");
  await expect(stroke).toHaveCSS("opacity", "1");
  await expectAccessible(page, "the signature");
  await decision(page)
    .locator(".choice", { hasText: t("ratification:sign.stay") })
    .click();
  await expect(stroke).toHaveCSS("opacity", "0");
});

test("at the close the person whom the text affects has a face, and no note looks like a button", async ({
  page,
}) => {
  const isBound = (match: Match): boolean =>
    viewOf(match, COURTED).options.some(
      (option) => option.type === "takeStand" && option.articles.some(({ bound }) => bound),
    );
  const match = findMatch("express", isBound, undefined, COURTED);
  await openMatch(page, match);
  const card = decision(page).locator(".stand-card").first();
  const people = match.scenario.cases.map(({ id }) => drawingOf({ kind: "case", id }));
  for (const face of await facesIn(card)) expect(people).toContain(face);
  await expect(decision(page).locator(".tag svg").first()).toBeVisible();
  expect(await boxedNotes(page)).toEqual([]);
  expect(await innerScrollers(page)).toEqual([]);
});
