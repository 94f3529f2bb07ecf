/**
 * The start page begins the thread: Ines asks, the player answers, three doors lead on, and after a match her letter
 * is there.
 */
import type { Locator, Page } from "@playwright/test";
import { caseAnswers } from "../../src/client/selectors/text/case-line.ts";
import { START_CASE } from "../../src/client/selectors/text/start-case.ts";
import type { EntryName } from "../../src/client/storage/browser-stores.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import type { Answer } from "../../src/engine/state/scenario.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { reopen } from "../../src/match/open-record.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { violations } from "../support/browser/axe.ts";
import { exportedRecord, leave } from "../support/browser/files.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press, reach } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeToMove, closeUntil, decision, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { type Door, doorButton, openDoor } from "../support/browser/start.ts";
import { anyOf, fromContent, like, TEST_LANGUAGE, t } from "../support/browser/words.ts";

const DOORS = ["alone", "class", "meeting", "more"] as const satisfies readonly Door[];
const SIZES = { "a desk": { width: 1366, height: 768 }, "a phone": { width: 390, height: 844 } };
/** The maximum number of words that a newcomer sees on the whole page. Other languages need more to say the same. */
const MOST_WORDS = TEST_LANGUAGE === "en" ? 100 : 130;
const KEPT: readonly EntryName[] = ["fortieth.answer", "fortieth.letter"];

const answers = (page: Page): readonly Locator[] =>
  [t("start.caseYes"), t("start.caseNo"), t("start.caseMay")].map((name) => button(page, name));
const primary = (page: Page): Locator => page.locator(".button.primary:visible");

/** The words in the window, also those of the picture. Text for screen readers is one pixel wide. Runs in the page. */
function wordsInWindow(): number {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height, bottom, top } = range.getBoundingClientRect();
    if (width <= 2 || height <= 2 || bottom <= 0 || top >= innerHeight) continue;
    words += (node.textContent ?? "").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return words;
}

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`on ${size} a newcomer sees her words, the question, three answers and the doors at once`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(START);
    const parts = [
      page.getByText(t("start.caseWords")),
      page.getByRole("heading", { name: t("start.caseQuestion") }),
      ...answers(page),
      button(page, t("start.first")),
      // Her words are longer in other languages; on a phone the doors then are below the first button.
      ...(TEST_LANGUAGE !== "en" && size === "a phone" ? [] : DOORS.map((door) => doorButton(page, door))),
    ];
    for (const part of parts) await expect.soft(part).toBeInViewport({ ratio: 1 });
    await button(page, t("start.caseNo")).click();
    await expect(page.getByText(like("start.meets"))).toBeVisible();
    for (const part of parts) await expect.soft(part).toBeInViewport({ ratio: 1 });
    await expectFits(page, "start", true);
    expect(await violations(page)).toEqual([]);
  });
}

test("a newcomer sees at most 100 words and one primary button, here and behind each door", async ({
  page,
}) => {
  await page.goto(START);
  await expect(primary(page)).toHaveText([t("start.first")]);
  expect.soft(await page.evaluate(wordsInWindow)).toBeLessThanOrEqual(MOST_WORDS);
  await button(page, t("start.caseMay")).click();
  await expect(page.getByText(like("start.meets"))).toBeVisible();
  expect.soft(await page.evaluate(wordsInWindow), "answered").toBeLessThanOrEqual(MOST_WORDS);
  for (const door of DOORS) {
    await openDoor(page, door);
    await expect(primary(page)).toHaveCount(1);
    expect.soft(await page.evaluate(wordsInWindow), door).toBeLessThanOrEqual(MOST_WORDS);
    await page.goBack();
    await expect(doorButton(page, door)).toBeVisible();
  }
});

test("a page without a host offers a class what needs none, and says what a room needs", async ({ page }) => {
  await page.route("**/api/host", (route) => route.fulfill({ json: {} }));
  await page.goto(START);
  await openDoor(page, "class");
  await expect(primary(page)).toHaveText([t("start.clerk")]);
  await expect(page.getByText(t("start.noRoom"))).toBeVisible();
  await expect(button(page, t("start.kit"))).toBeVisible();
  for (const room of [t("start.desk"), t("start.join")]) await expect(button(page, room)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test("the keyboard meets the answers, the first match and the doors in this order; Escape closes a door", async ({
  page,
}) => {
  await page.goto(START);
  await reach(page, button(page, t("rules.heading")));
  const order = [
    ...answers(page),
    button(page, t("start.first")),
    ...DOORS.map((door) => doorButton(page, door)),
  ];
  for (const one of order) {
    await page.keyboard.press("Tab");
    await expect(one).toBeFocused();
  }
  for (const door of DOORS) {
    await press(page, doorButton(page, door));
    await expect(page.getByRole("heading", { level: 1, name: t(`page.${door}`) })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(doorButton(page, door)).toBeFocused();
  }
});

test("an answer says how many drafts agree, stays over a reload, and can be taken back", async ({ page }) => {
  const { yes, no, may } = START_CASE.counts;
  await page.goto(START);
  await press(page, button(page, t("start.caseYes")));
  const line = page.getByRole("status").first();
  await expect(line).toHaveText(t("start.meets", { count: yes, all: yes + no + may }));
  await expect(page.locator(".start-draft[data-agrees=true]")).toHaveCount(yes);
  await expect(page.locator(".forty-ring")).toHaveAttribute("data-lit", "true");
  await page.reload();
  await expect(button(page, t("start.caseYes"))).toHaveAttribute("aria-pressed", "true");
  await expect(primary(page)).toHaveText([t("start.first")]);
  await press(page, button(page, t("start.caseYes")));
  await expect(line).toBeEmpty();
  await page.reload();
  for (const answer of answers(page)) await expect(answer).toHaveAttribute("aria-pressed", "false");
});

/** Whether the text of the match at the table makes Ines a criminal; null if no text was adopted. */
async function textsAnswer(page: Page): Promise<Answer | null> {
  const record = await exportedRecord(page);
  const found = reopen(libraryFor(RULES_VERSION, record.setup), record);
  if (!found.ok) throw new Error(found.problem);
  const { scenario, world } = found.match;
  if (world.treaty.outcome?.how === "failed") return null;
  return caseAnswers(scenario, currentText(world))[0]?.answer ?? null;
}

const YOURS = anyOf(
  (["same", "yes", "no", "may"] as const).flatMap((own) =>
    own === "same"
      ? (["negotiation:case.yours.same"] as const)
      : ([`negotiation:case.yours.${own}`, `negotiation:case.unanswered.${own}`] as const),
  ),
);

/** The player's own answer beside that of a text. */
function beside(own: Answer, text: Answer): string {
  const told = fromContent(`case.${START_CASE.case}.consequence.crime.${text}`);
  return t(`negotiation:case.yours.${text === own ? "same" : own}`, { told });
}

test.describe("on the report of a close", () => {
  test.use({ readsMoves: false });

  for (const scenario of ["lesson", "express"] as const)
    test(`the player's answer stands once beside the text's, and nothing stands there without one: ${scenario}`, {
      tag: LONG,
    }, async ({ page }) => {
      await page.goto(START);
      await button(page, t("start.caseNo")).click();
      await page.goto(addressOf(recordOf(matchAt(scenario, "close"))));
      await expect(decision(page)).toBeVisible();
      await expect(decision(page).getByText(YOURS)).toHaveCount(0);
      await closeToMove(page);
      const text = await textsAnswer(page);
      if (text === null) throw new Error("no text");
      await expect(decision(page).getByText(beside("no", text))).toHaveCount(1);
      await page.evaluate((keys) => {
        for (const key of keys) localStorage.removeItem(key);
      }, KEPT);
      await page.reload();
      await expect(page.locator(".round-report").first()).toBeVisible();
      await expect(decision(page).getByText(YOURS)).toHaveCount(0);
    });
});

test("after a match the start page has her letter, the answers and a way on, until both are cleared", async ({
  page,
}) => {
  await page.goto(START);
  await button(page, t("start.caseMay")).click();
  await page.goto(addressOf(recordOf(matchAt("lesson", "season"))));
  await expect(decision(page)).toBeVisible();
  await closeUntil(page, "over");
  const text = await textsAnswer(page);
  const said = text === null ? t("negotiation:case.unanswered.may") : beside("may", text);
  const letter = page.locator(".letter");
  await expect(letter.locator(".your-answer")).toHaveText(said);
  const [, words = ""] = await letter.locator("p").allTextContents();
  await leave(page);

  await page.reload();
  await expect(page.getByRole("figure")).toContainText(words);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(t("start.heading"));
  await expect(page.locator(".start-beside")).toContainText(t("start.caseMay"));
  await expect(page.locator(".start-beside")).toContainText(t(`start.became.${text ?? "failed"}`));
  await expect(primary(page)).toHaveText([like("today.of")]);
  expect(await violations(page)).toEqual([]);
  await press(page, button(page, t("start.readLetter")));
  await expect(page.getByRole("dialog")).toContainText(words);
  await page.keyboard.press("Escape");

  await press(page, button(page, t("start.clearAbout")));
  await press(page, button(page.getByRole("alertdialog"), t("common.cancel")));
  await expect(page.getByRole("figure")).toContainText(words);
  await press(page, button(page, t("start.clearAbout")));
  await press(page, button(page.getByRole("alertdialog"), t("start.clear")));
  await expect(page.getByRole("heading", { level: 1, name: t("start.heading") })).toBeVisible();
  expect(await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), KEPT)).toEqual([
    null,
    null,
  ]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: t("start.heading") })).toBeVisible();
  for (const answer of answers(page)) await expect(answer).toHaveAttribute("aria-pressed", "false");
});
