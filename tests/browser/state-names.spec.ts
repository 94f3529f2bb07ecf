/** States are found and listed by the names that people use, each with one seat. */
import { expect, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { button } from "../support/browser/match.ts";
import { clickAct } from "../support/browser/start.ts";
import { stateName, t } from "../support/browser/words.ts";

test("given names as people write them, the search finds the state, and a list gives each state one seat", async ({
  page,
}) => {
  await page.goto("/");
  await clickAct(page, "committee");
  const search = page.getByRole("combobox", { name: t("committee:setup.add") });
  for (const [typed, state] of [
    ["usa", "United States"],
    ["vietnam", "Viet Nam"],
    ["ivory", "Côte d’Ivoire"],
  ] as const) {
    await search.fill(typed);
    await expect(page.getByRole("option", { name: stateName(state), exact: true })).toBeVisible();
    await search.press("Enter");
    await expect(page.locator(".committee-seats").getByText(stateName(state), { exact: true })).toBeVisible();
  }
  await page
    .getByLabel(t("committee:setup.other"))
    .fill("America\nViet Nam\nSouth Korea\nKorea, Republic of");
  await button(page, t("committee:setup.addNames")).click();
  await expect(page.getByText(t("committee:setup.count", { count: 4, members: 4 }))).toBeVisible();
});

test("given a pasted list with typing errors, each is asked about, and none becomes a member by itself", async ({
  page,
}) => {
  await page.goto("/");
  await clickAct(page, "committee");
  const seats = page.locator(".committee-seats");
  await page.getByLabel(t("committee:setup.other")).fill("Brasil\nAllemagne\nKenia\nIndja\nAtlantis\nUtopia");
  await button(page, t("committee:setup.addNames")).click();
  await expect(page.getByText(t("committee:setup.count", { count: 3, members: 3 }))).toBeVisible();
  const heading = page.getByRole("heading", { name: t("committee:unknown.heading", { count: 3 }) });
  await expect(heading).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await button(page, t("committee:unknown.near", { state: stateName("India") })).click();
  await expect(seats.getByText(stateName("India"), { exact: true })).toBeVisible();
  await button(page, t("committee:unknown.dropOf", { name: "Utopia" })).click();
  await button(page, t("committee:unknown.keepOf.observer", { name: "Atlantis" })).click();
  await expect(heading).toBeHidden();
  await expect(page.getByRole("heading", { name: t("committee:setup.delegations") })).toBeFocused();
  await expect(page.getByText(t("committee:setup.count", { count: 5, members: 4 }))).toBeVisible();
  await button(page, t("committee:setup.remove", { seat: "Atlantis" })).click();

  // Names that nobody can mistake for a state are kept together; one that may be a typing error is asked about alone.
  await page.getByLabel(t("committee:setup.other")).fill("Frnce\nRed Cross Club\nWorld Press Union");
  await button(page, t("committee:setup.addNames")).click();
  await button(page, t("committee:unknown.others.observer", { count: 2 })).click();
  await expect(seats.getByText("World Press Union", { exact: true })).toBeVisible();
  await expect(page.getByText(t("committee:unknown.name", { name: "Frnce" }))).toBeVisible();
  await button(page, t("committee:unknown.near", { state: stateName("France") })).click();
  await expect(page.getByText(t("committee:setup.count", { count: 7, members: 5 }))).toBeVisible();
  await expect(page.getByRole("heading", { name: t("committee:setup.delegations") })).toBeFocused();
});
