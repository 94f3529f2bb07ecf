/**
 * A chair runs a whole committee from the roll call to the adoption with keys alone: letters for what is frequent, Tab
 * and Enter for the rest. No control is clicked or given the focus by the test.
 */
import type { Page } from "@playwright/test";
import { formed, offers } from "../support/browser/console-keys.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press, reach, type } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "France", "India", "Japan", "Kenya", "Norway"].map(stateName);
const ITEM = "Crime by means of computers";
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });
const OUTCOME = ".committee-outcome";

/** Presses letters, waiting until the page shows what the next one needs. */
async function letters(
  page: Page,
  steps: readonly (readonly [letter: string, then: string])[],
): Promise<void> {
  for (const [letter, then] of steps) {
    await page.keyboard.press(letter);
    await expect(page.locator(".committee-body")).toContainText(then);
  }
}

/** Lets each delegation answer as it is called. @param answers one letter for each delegation that is called */
async function answer(page: Page, names: readonly string[], answers: string): Promise<void> {
  for (const [at, name] of names.entries()) {
    await expect(page.locator(".committee-called")).toHaveText(name);
    await page.keyboard.press(answers[at] ?? "");
  }
}

async function openDebate(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await offers(page, t("committee:next.startRollCall"));
  await page.keyboard.press("n");
  await answer(page, NAMES, "ppvppp");
  await type(page, page.getByLabel(t("committee:agenda.add")), ITEM);
  await page.keyboard.press("Enter");
  await offers(page, t("committee:next.takeItem", { item: ITEM }));
  await reach(
    page,
    button(page, t("committee:agenda.take"))
      .or(page.getByRole("tab", { selected: true }))
      .first(),
  );
  await letters(page, [
    ["n", t("committee:next.openDebate")],
    ["n", t("committee:next.openList")],
    ["n", t("committee:next.addSpeaker")],
  ]);
}

async function speak(page: Page): Promise<void> {
  for (const name of ["Kenya", "Norway"].map(stateName)) {
    await page.keyboard.press("a");
    await page.keyboard.type(name.slice(0, 1));
    await page.keyboard.press("Enter");
    await expect(page.locator(".committee-floor ol")).toContainText(name);
  }
  await letters(page, [
    ["n", t("committee:next.endSpeech", { seat: stateName("Kenya") })],
    ["k", t("committee:floor.go")],
    ["k", t("committee:floor.stop")],
    ["n", t("committee:next.callNext", { seat: stateName("Norway") })],
  ]);
}

/** A motion in one line, seconded from the floor and carried by sight. */
async function carry(page: Page, line: string): Promise<void> {
  await page.keyboard.press("m");
  await expect(page.getByLabel(t("committee:motion.line"))).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await expect(page.locator(".first-motion")).toBeVisible();
  await letters(page, [
    ["s", t("committee:motion.put")],
    ["v", t("committee:ballot.sight.carried")],
  ]);
  await page.keyboard.press("c");
  await expect(button(page, t("committee:ballot.sight.carried"))).toHaveCount(0);
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await reach(page, page.getByRole("combobox", { name: label, exact: true }));
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

async function handIn(page: Page): Promise<void> {
  await reach(page, page.getByRole("tab", { name: t("committee:tab.papers"), exact: true }));
  await press(page, button(page, t("committee:paper.new")));
  await choose(page, t("committee:paper.sponsor"), "Kenya");
  await type(page, page.getByLabel(t("committee:paper.title")), "Help");
  await reach(page, page.getByLabel(t("committee:paper.text")));
  await page.keyboard.type("Names crimes of today");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Lets states help each other");
  await press(page, button(page, t("committee:paper.submit")));
  await choose(page, t("committee:paper.addSignatory"), "Brazil");
  await press(page, button(page, t("committee:paper.introduce")));
  await expect(page.locator(".paper-text").first()).toContainText("Lets states help each other");
}

test("from the roll call to the adoption with keys alone", { tag: LONG }, async ({ page }, info) => {
  const look = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
  await formed(page, NAMES);
  await openDebate(page);
  await speak(page);
  await look("debate");

  await carry(page, "bra 10 1 evidence");
  await expect(page.locator(".committee-caucus")).toContainText("evidence");
  await page.keyboard.press("a");
  await page.keyboard.type("j");
  await page.keyboard.press("Enter");
  await letters(page, [
    ["n", t("committee:next.endSpeech", { seat: stateName("Japan") })],
    ["n", t("committee:next.waitQueue")],
  ]);
  await look("caucus");
  await press(page, button(page, t("committee:floor.endCaucus")));
  await handIn(page);

  await reach(page, page.getByRole("tab", { name: t("committee:tab.papers"), exact: true }));
  await carry(page, "fra close");
  await expect(page.locator(".committee-decide")).toContainText(t("committee:ballot.outcome.carried"));
  await look("closed");
  await offers(page, t("committee:next.putPaper", { paper: DRAFT }));
  await page.keyboard.press("m");
  await page.keyboard.type("bra roll");
  await page.keyboard.press("Enter");
  await page.keyboard.press("v");
  await offers(page, t("committee:next.putPaper", { paper: DRAFT }));
  await page.keyboard.press("n");
  await answer(page, NAMES, "yynypn");
  await answer(page, ["Kenya"], "y");
  await offers(page, t("committee:next.closeBallot", { subject: DRAFT }));
  await look("roll-call");
  await page.keyboard.press("n");
  await expect(page.locator(OUTCOME)).toHaveText(t("committee:ballot.outcome.adopted"));
  await look("adopted");

  // A mistake: the vote is taken back, and closed again.
  await page.keyboard.press("t");
  await offers(page, t("committee:next.closeBallot", { subject: DRAFT }));
  await page.keyboard.press("n");
  await expect(page.locator(OUTCOME)).toHaveText(t("committee:ballot.outcome.adopted"));
  await page.keyboard.press("n");
  await expect(page.locator(".committee-next")).toContainText(t("committee:next.addItem"));
});
