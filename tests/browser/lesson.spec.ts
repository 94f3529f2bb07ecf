/** A newcomer's first match, from the start page to the debrief, without a mouse. */
import type { Page } from "@playwright/test";
import {
  actAtHome,
  goAlong,
  joinAll,
  layByMandate,
  layPlacards,
  sealedActs,
  sealedCount,
  speak,
  takeBackFirst,
} from "../support/browser/acts.ts";
import { expectDebrief } from "../support/browser/debrief.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, decision } from "../support/browser/match.ts";
import { sitDown } from "../support/browser/start.ts";
import { stateName, t } from "../support/browser/words.ts";

test("a lesson is played from the start page to the debrief by keyboard alone", { tag: LONG }, async ({
  page,
}) => {
  await sitDown(page, { scenario: "lesson", iso3: "KEN", seed: "keyboard" });
  await expect(page.getByRole("banner")).toContainText(stateName("Kenya"));

  await test.step("placards are laid, taken back and laid again; a speech is given", async () => {
    await firstSounding(page);
  });
  // From here on the test needs only the text, and the page answers keys faster without the picture.
  await press(page, button(page, t("match.pictureFold")));

  await test.step("stands are taken in the rounds, and one is taken back", async () => {
    await playRounds(page);
  });
  await test.step("the text is adopted and signed, and carried at home", async () => {
    let actsAtHome = 0;
    let beat = await beatOf(page);
    while (beat !== "over") {
      await goAlong(page);
      if (beat === "season") actsAtHome += await actAtHome(page);
      beat = await closeBeat(page);
    }
    expect(actsAtHome).toBeGreaterThan(0);
  });
  await expectDebrief(page);
});

async function firstSounding(page: Page): Promise<void> {
  const takeBack = decision(page).getByRole("button", {
    name: new RegExp(`^${t("negotiation:common.takeBack")}`),
  });
  await layPlacards(page);
  expect(await sealedCount(page)).toBe(1);
  await press(page, takeBack);
  expect(await sealedCount(page)).toBe(0);
  await layByMandate(page);
  const placards = await sealedCount(page);
  await speak(page);
  expect(await sealedCount(page)).toBe(placards + 1);
  expect(await sealedActs(page)).toHaveLength(placards + 1);
}

async function playRounds(page: Page): Promise<void> {
  let hasTakenBack = false;
  let beat = await closeBeat(page);
  while (["sound", "deal", "close"].includes(beat)) {
    if (beat === "close" && (await joinAll(page)) > 0 && !hasTakenBack) {
      const before = await sealedCount(page);
      await takeBackFirst(page);
      expect(await sealedCount(page)).toBe(before - 1);
      await joinAll(page);
      hasTakenBack = true;
    }
    beat = await closeBeat(page);
  }
  expect(hasTakenBack).toBe(true);
}
