/** The questions of a season come one at a time, and the season closes only once each is answered or left open. */

import { seasonQuestions } from "../../src/client/selectors/ratification/season-questions.ts";
import { viewOf } from "../../src/match/match.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { confirmButton, decision, question } from "../support/browser/match.ts";
import { addressOf, findMatch, recordOf, SEAT } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test("a player answers one question by keyboard, leaves the other open, and can then close the season", async ({
  page,
}) => {
  const match = findMatch(
    "express",
    (now) =>
      now.world.beat === "season" && seasonQuestions(viewOf(now, SEAT), now.world.scenario).length === 2,
  );
  await page.goto(addressOf(recordOf(match)));
  const confirm = confirmButton(page, "season");
  const place = (at: number): string => t("ratification:question.place", { at: String(at), count: "2" });

  await expect(question(page)).toHaveAccessibleName(place(1));
  await expect(question(page)).toBeFocused();
  await expect(confirm).toBeDisabled();
  await expect(confirm).toHaveAccessibleDescription(/^2 /);

  await press(page, question(page).locator(".question-answer").first());
  await expect(question(page)).toHaveAccessibleName(place(2));
  await expect(question(page)).toBeFocused();
  await expect(confirm).toBeDisabled();

  await press(page, question(page).locator("> .button"));
  await expect(question(page)).toHaveCount(0);
  await expect(decision(page).locator(".question-settled")).toBeFocused();
  await expect(confirm).toBeEnabled();
});
