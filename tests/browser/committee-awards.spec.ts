/**
 * Awards: the chair edits the rubric, gives points to one delegation beside its figures, sees the total in the table,
 * and saves the table. The delegation's phone has no word of it.
 */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openTab, PHONE, pick, toHost } from "../support/browser/committee-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

/** How much of each table lies beyond the edge of its box, in CSS pixels. Tables that are whole are left out. */
const cutTables = (page: Page): Promise<readonly number[]> =>
  page
    .locator(".table-scroll")
    .evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth).filter((cut) => cut > 0));

test("points by a rubric stand beside the figures, and no phone receives them", async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, ["Brazil", "India"]);
  const brazil = await open(browser, room, PHONE, errors);
  await comeIn(brazil, room, code, "Brazil");

  await openTab(chair, t("committee:tab.statistics"));
  await expect(chair.getByText(t("conference:award.note"))).toBeVisible();
  expect(await cutTables(chair)).toEqual([]);
  await button(chair, t("committee:statistics.whole")).click();
  const whole = chair.getByRole("dialog");
  await expect(whole.getByRole("columnheader").last()).toHaveText(t("conference:award.total"));
  expect(await cutTables(chair)).toEqual([]);
  expect(await violations(chair)).toEqual([]);
  await button(whole, t("common.close")).click();
  await button(chair, t("conference:award.rubric")).click();
  await chair.getByLabel(t("conference:award.name", { n: 1 }), { exact: true }).fill("Diplomacy");
  await button(chair, t("conference:award.keep")).click();
  await button(chair, t("conference:award.heading")).click();
  await pick(chair, t("conference:award.seat"), "Brazil");
  const field = chair.getByLabel(t("conference:award.field", { name: "Diplomacy", most: 20 }));
  await field.fill("21");
  await expect(chair.getByText(t("conference:award.wrong", { most: 20 }))).toBeVisible();
  await field.fill("17");
  await button(chair, t("conference:award.save")).click();
  await expect(
    chair.getByText(t("conference:award.saved", { seat: stateName("Brazil"), sum: 17, most: 100 })),
  ).toBeVisible();
  await expect(
    chair
      .getByRole("row", { name: stateName("Brazil") })
      .getByRole("cell")
      .last(),
  ).toHaveText("17");
  expect(await violations(chair)).toEqual([]);

  const saving = chair.waitForEvent("download");
  await button(chair, t("conference:award.csv")).click();
  const saved = readFileSync(await (await saving).path(), "utf8");
  expect(saved.split("\r\n").map((line) => line.split(",").at(-1))).toEqual([
    t("conference:award.total"),
    "17",
    "",
    "",
  ]);
  const entries = await brazil.evaluate(() => document.body.textContent);
  expect(entries).not.toMatch(/Diplomacy/);
  expect(errors).toEqual([]);
  await room.close();
});
