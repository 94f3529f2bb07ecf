/**
 * An election by secret ballot: a ballot paper fills each phone until its delegation has voted, the chair counts, and
 * the wall shows the totals. No page says who voted for whom.
 */
import type { Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import {
  comeIn,
  DESK,
  open,
  openMeeting,
  openTab,
  PHONE,
  PROJECTOR,
  toHost,
} from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t, within } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);
const OFFICE = "Rapporteur";

test("an election on three phones: a first ballot without a majority, then one between two names", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES, "un-ga");
  const phones: Page[] = [];
  const come = async (name: string): Promise<void> => {
    const phone = await open(browser, room, PHONE, errors);
    await comeIn(phone, room, code, name);
    phones.push(phone);
  };
  for (const name of NAMES.slice(0, 2)) await come(name);
  const wall = await chair.context().newPage();
  await wall.setViewportSize(PROJECTOR);
  await wall.goto(`${room.url}/#committee-wall/${code}`);
  await openMeeting(chair, NAMES);

  await button(chair, t("committee:bar.menu")).click();
  await chair.getByRole("menuitem", { name: t("committee:election.menu") }).click();
  await chair.getByLabel(t("committee:election.office")).fill(OFFICE);
  await chair.getByRole("radio", { name: t("committee:election.names") }).press("Space");
  await chair.getByLabel(t("committee:election.namesField")).fill("Ada\nBen\nCem");
  expect(await violations(chair)).toEqual([]);
  // Two ballots would not be secret, and the desk says so before any is handed out.
  const few = t("committee:election.fewDevices", { count: 2, fewest: 3 });
  await expect(chair.getByRole("dialog").getByText(few)).toBeVisible();
  await button(chair, t("committee:election.start")).click();
  // The dialog goes slowly, so for a moment it stands beside the part of the desk that says the same.
  const warning = chair.getByRole("region", { name: t("committee:election.heading") }).getByText(few);
  await expect(wall.getByText(t("committee:wall.voteOnPhone"))).toBeVisible();
  await expect(warning).toBeVisible();
  await come(NAMES[2] ?? "");
  await expect(warning).toHaveCount(0);

  for (const [ballot, choices] of [
    ["Ada", "Ben", "Cem"],
    ["Ben", "Ben", t("committee:election.blank")],
  ].entries()) {
    for (const [at, phone] of phones.entries()) {
      const card = phone.getByRole("alertdialog", { name: OFFICE });
      await expect(card).toBeVisible();
      if (ballot === 0 && at === 0) {
        await expectFits(phone, "a ballot paper", false);
        expect(await violations(phone)).toEqual([]);
      }
      await card.getByRole("radio", { name: choices[at] ?? "", exact: true }).press("Space");
      await button(card, t("committee:election.put")).click();
      await expect(card).toHaveCount(0);
    }
    await expect(chair.getByText(t("committee:election.cast", { count: 3, all: 3 }))).toBeVisible();
    await expect(wall.getByText(t("committee:election.castOf", { cast: 3, count: 3 }))).toBeVisible();
    if (ballot === 0) {
      expect(await violations(chair)).toEqual([]);
      await expectFits(wall, "a wall with an election", false);
    }
    await button(chair, t("committee:election.count")).click();
    if (ballot === 0) {
      // All three lead with one vote each, so all three stay on the paper.
      await expect(wall.getByText(t("committee:election.nobody"))).toBeVisible();
    }
  }
  const elected = t("committee:election.elected", { name: "Ben" });
  for (const page of [chair, wall, ...phones]) await expect(page.getByText(elected).first()).toBeVisible();
  expect(await violations(wall)).toEqual([]);
  await openTab(chair, t("committee:tab.minutes"));
  const minutes = chair.getByRole("tabpanel");
  await expect(minutes.getByText(/Ben\s?: 2/)).toBeVisible();
  for (const name of NAMES)
    await expect(minutes.getByText(within("committee:fact.voteCast", { seat: name }))).toHaveCount(0);
  expect(errors).toEqual([]);
  await room.close();
});

test("an election among thirty names: a phone lists the first ones, finds one by typing and shows all on request", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES, "un-ga");
  const phone = await open(browser, room, PHONE, errors);
  await comeIn(phone, room, code, NAMES[0] ?? "");
  await openMeeting(chair, NAMES);
  await button(chair, t("committee:bar.menu")).click();
  await chair.getByRole("menuitem", { name: t("committee:election.menu") }).click();
  await chair.getByLabel(t("committee:election.office")).fill("Rapporteur");
  await chair.getByRole("radio", { name: t("committee:election.names") }).press("Space");
  await chair
    .getByLabel(t("committee:election.namesField"))
    .fill(Array.from({ length: 30 }, (_, at) => `Person ${10 + at}`).join("\n"));
  await button(chair, t("committee:election.start")).click();
  const card = phone.getByRole("alertdialog", { name: "Rapporteur" });
  await expect(card.getByRole("radio")).toHaveCount(13);
  await card.getByRole("radio", { name: "Person 12" }).press("Space");
  await card.getByLabel(t("committee:election.find")).fill("39");
  // The name that was chosen, the one that was found, and the blank ballot.
  await expect(card.getByRole("radio")).toHaveCount(3);
  await card.getByLabel(t("committee:election.find")).fill("");
  await button(card, t("delegate:choose.all", { count: 30 })).click();
  await expect(card.getByRole("radio")).toHaveCount(31);
  expect(await violations(phone)).toEqual([]);
  await card.getByRole("radio", { name: "Person 39" }).press("Space");
  await button(card, t("committee:election.put")).click();
  await expect(card).toHaveCount(0);
  expect(errors).toEqual([]);
  await room.close();
});
