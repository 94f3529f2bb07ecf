/** A season first puts its question, and closes only once it is answered or left open. */

import { seasonQuestions } from "../../src/client/selectors/ratification/season-questions.ts";
import { viewOf } from "../../src/match/match.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { confirmButton, decision, question } from "../support/browser/match.ts";
import { addressOf, findMatch, recordOf, SEAT } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test("a player leaves a question open by keyboard, answers it after all, and can then close the season", async ({
  page,
}) => {
  const match = findMatch(
    "express",
    (now) =>
      now.world.beat === "season" && seasonQuestions(viewOf(now, SEAT), now.world.scenario).length === 1,
  );
  await page.goto(addressOf(recordOf(match)));
  const confirm = confirmButton(page, "season");
  const place = t("ratification:question.place", { at: "1", count: "1" });
  const settled = decision(page).locator(".question-settled");

  await expect(question(page)).toHaveAccessibleName(place);
  await expect(question(page)).toBeFocused();
  await expect(confirm).toBeDisabled();
  await expect(confirm).toHaveAccessibleDescription(t("match.answerFirst", { count: 1 }));

  await press(page, question(page).locator("> .button"));
  await expect(question(page)).toHaveCount(0);
  await expect(settled).toBeFocused();
  await expect(confirm).toBeEnabled();

  await press(page, settled.getByRole("button"));
  await expect(question(page)).toHaveAccessibleName(place);
  await press(page, question(page).locator(".question-answer").first());
  await press(page, question(page).getByRole("button", { name: t("ratification:question.done") }));
  await expect(settled).toBeFocused();
  await expect(confirm).toBeEnabled();
});
