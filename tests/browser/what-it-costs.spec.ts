/** What a newcomer must see before a press: the parts of a price, the clause it is about, and what is not chosen yet. */
import { RESERVATION_TRUST, SIGNED_TRUST } from "../../src/engine/model/costs.ts";
import { giveCommand, setReady, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, decision, leaveQuestions } from "../support/browser/match.ts";
import { findMatch, matchAt, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { fromContent, t, within } from "../support/browser/words.ts";

/** A season in which a group can be won by a reservation and the vote may be won with it. */
function reserving(match: Match): boolean {
  const { world } = match;
  if (world.beat !== "season" || world.season < 2) return false;
  return viewOf(match, SEAT).options.some(({ type }) => type === "enterReservation");
}

/** A state that has stayed out, in the last season in which it can still sign. */
function lastSeasonToSign(): Match {
  let match = matchAt("express", "sign");
  while (match.world.beat !== "over") {
    if (match.world.beat === "season" && match.world.month === 24) return match;
    const acted = giveCommand(match, SEAT, { type: "stayOut" });
    match = setReady(acted.ok ? acted.match : match, SEAT);
  }
  throw new Error("no season begins in the last month to sign");
}

test("a line that is not signed looks like no choice yet: neither checked nor filled", async ({ page }) => {
  await openMatch(page, matchAt("lesson", "sign"));
  const line = decision(page).locator(".signature-line");
  await expect(
    decision(page)
      .getByRole("radio", { name: t("ratification:sign.sign") })
      .first(),
  ).not.toBeChecked();
  const groundOf = () => line.evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await groundOf()).toBe("rgba(0, 0, 0, 0)");
  await expect(line).toHaveCSS("border-block-end-style", "dashed");
  await line.click();
  await expect(line).toHaveCSS("border-block-end-style", "solid");
});

test("the line for the signature says what signing costs who never joins", async ({ page }) => {
  await openMatch(page, matchAt("lesson", "sign"));
  const signature = decision(page)
    .getByRole("radio", { name: t("ratification:sign.sign") })
    .first();
  const price = t("ratification:sign.signCost", { trust: SIGNED_TRUST });
  await expect(signature).toHaveAccessibleDescription(price);
  await expect(decision(page).locator(".treaty-page")).toContainText(price);
});

/** The texts on the floor that Kenya has promised to support. */
function promised({ world }: Match) {
  const own = world.scenario.countries.findIndex(({ iso3 }) => iso3 === SEAT);
  return world.pacts.filter(
    ({ by, kind, status, article }) =>
      by === own && kind === "support" && status === "open" && world.draft.floor.includes(article),
  );
}

test("a text that the seat has promised to support says so where its placard is laid", async ({ page }) => {
  const match = findMatch("express", (one) => one.world.beat === "sound" && promised(one).length > 0);
  await openMatch(page, match);
  const [word] = promised(match);
  const iso3 = match.world.scenario.countries[word?.to ?? -1]?.iso3 ?? "";
  const text = t("negotiation:close.bound", { countries: fromContent(`country.${iso3}.name`) });
  const at = match.world.draft.floor.indexOf(word?.article ?? -1);
  await decision(page).locator(".sub-tab").nth(at).click();
  const marks = decision(page).locator(".floor-text .bound", { hasText: text });
  await expect(marks).toBeVisible();
});

test("no tab moves when a text is done: each has the room for its tick from the start", async ({ page }) => {
  await openMatch(
    page,
    findMatch("express", ({ world }) => world.beat === "sound" && world.draft.floor.length > 1),
  );
  const tabs = decision(page).locator(".sub-tab");
  const places = () => tabs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  const before = await places();
  // A text without a mark of the mandate shows its orders before a placard is chosen.
  const unmarked = decision(page).locator(".floor-text:not(:has(.wish-tag, .line-tag))");
  for (const text of await unmarked.all()) await expect(text.locator(".orders-tag")).toBeVisible();
  await button(decision(page), t("negotiation:sound.layAll")).click();
  await expect(tabs.first()).toHaveAttribute("data-done", "true");
  expect(await places()).toEqual(before);
  // A placard that the orders laid without a mark on its text says that they did.
  for (const text of await unmarked.all()) await expect(text.locator(".orders-tag")).toBeVisible();
});

test("a reservation names its clause and its trust before the press, and joining its parts", async ({
  page,
}) => {
  const match = findMatch("express", reserving);
  await openMatch(page, match);
  await leaveQuestions(page);
  const seats = decision(page)
    .getByRole("tablist", { name: t("ratification:home.heading") })
    .getByRole("tab");
  const act = decision(page).getByRole("button", { name: within("ratification:act.reserve") });
  for (const seat of await seats.all()) {
    await seat.click();
    if ((await act.count()) > 0) break;
  }
  await expect(act.first()).toContainText(
    within("ratification:act.reserveEffect", { trust: RESERVATION_TRUST }),
  );
});

test("in the last season to sign no months are left, and it says so", async ({ page }) => {
  await openMatch(page, lastSeasonToSign());
  await leaveQuestions(page);
  await expect(decision(page).locator(".late")).toContainText(t("ratification:sign.lateText", { count: 0 }));
});
