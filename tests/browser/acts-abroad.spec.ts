/** Acts abroad: the few that promise most are shown with what they promise, and the rest is one press away. */
import type { Locator, Page } from "@playwright/test";
import { usualPlan } from "../../src/client/setup/single-device-plan.ts";
import { UN_GROUPS } from "../../src/engine/state/scenario.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, endAnyway, leaveQuestions, question, START } from "../support/browser/match.ts";
import { SEAT, setupOf } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";
import { playByHand } from "../support/by-hand.ts";

/** A player's season is short, and one device of a class has more room. */
const FEW = 2;
const FEW_IN_CLASS = 3;

const POINTS = new RegExp(t("ratification:futures.total", { points: "\\+?(\\d+)" }));

/** The Mandate points that each choice promises, in the order shown. */
async function promised(choices: Locator): Promise<readonly number[]> {
  const texts = await choices.locator(".choice-text").allTextContents();
  return texts.map((text) => Number(POINTS.exec(text)?.[1]));
}

async function expectBestFirst(choices: Locator): Promise<void> {
  const points = await promised(choices);
  expect(points).toEqual(points.toSorted((x, y) => y - x));
  expect(points[0]).toBeGreaterThan(0);
}

test("a player sees the two regions and states that promise most Mandate points, and the others on request", async ({
  page,
}) => {
  const setup = { ...setupOf("express", "browser"), climate: "contested" as const };
  const match = playByHand(
    setup,
    SEAT,
    { type: "bot", level: 2 },
    ({ world }) => world.beat === "season" && world.season === 2,
  );
  await openMatch(page, match);
  // The acts come after the questions of the season.
  await expect(question(page)).toBeVisible();
  await leaveQuestions(page);
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabAbroad") })
    .click();
  const campaign = decision(page).getByRole("region", { name: t("ratification:abroad.campaign") });
  await expect(campaign.locator(".choice")).toHaveCount(FEW);
  // Who may be won over shows in the flags of each region.
  for (const region of await campaign.locator(".choice").all())
    await expect(region.locator(".flag").first()).toBeVisible();
  await button(campaign, t("ratification:abroad.more")).click();
  await expect(campaign.locator(".choice")).toHaveCount(UN_GROUPS.length);
  await expectBestFirst(campaign.locator(".choice"));
  await button(decision(page), t("ratification:abroad.assist")).click();
  const help = decision(page).getByRole("region", { name: t("ratification:abroad.assist") });
  await expect(help.locator(".choice")).toHaveCount(FEW);
  await expectBestFirst(help.locator(".choice"));
  await button(help, t("ratification:abroad.more")).click();
  await expect(help.getByRole("combobox", { name: t("ratification:abroad.assistOther") })).toBeVisible();
});

const clerk = (page: Page): Locator => page.locator(".clerk");

/** Closes beats until a delegation can campaign. The four delegations of the first rows sign. */
async function closeUntilCampaign(page: Page): Promise<void> {
  const campaign = page.getByRole("radio", { name: t("clerk:said.kind.campaign") });
  while ((await campaign.count()) === 0) {
    const clock = (await clerk(page).getAttribute("data-clock")) ?? "";
    expect(await clerk(page).getAttribute("data-beat")).not.toBe("over");
    await expect(async () => {
      const isSame = (await clerk(page).getAttribute("data-clock")) === clock;
      if (await endAnyway(page).isVisible()) await endAnyway(page).click();
      else if (isSame) await button(page, new RegExp(`^${t("clerk:sheet.close")}`)).click();
      await expect(clerk(page)).not.toHaveAttribute("data-clock", clock, { timeout: 1000 });
    }).toPass();
    const skip = button(page, t("clerk:sheet.skip"));
    while ((await skip.count()) > 0) await skip.click({ timeout: 5000 }).catch(() => undefined);
  }
  await campaign.click();
}

test("on the one device of a class, the best three regions come first, each with what it promises", {
  tag: LONG,
}, async ({ page }) => {
  await page.addInitScript(
    (kept) => {
      localStorage.setItem("fortieth.clerk", kept);
      localStorage.setItem("fortieth.motion", "off");
    },
    JSON.stringify({ ...usualPlan(), seed: "hands-3" }),
  );
  await page.goto(`${START}#clerk`);
  await button(page, t("clerk:setup.start")).click();
  await closeUntilCampaign(page);
  const regions = page.locator(".clerk-form .choice");
  await expect(regions).toHaveCount(FEW_IN_CLASS);
  await button(page, t("ratification:abroad.more")).click();
  await expect(regions).toHaveCount(UN_GROUPS.length);
  await expectBestFirst(regions);
  await button(page, t("clerk:said.enter")).click();
  await expect(page.locator(".clerk-entered li")).toHaveCount(1);
});
