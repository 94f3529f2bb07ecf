/**
 * The chair runs a whole meeting by keyboard from one laptop: set-up, roll call, agenda, speakers' list, a moderated
 * caucus by motion and vote, a draft, an unfriendly amendment, division, a roll-call vote with a pass, adoption and
 * minutes. A reload loses nothing, and the wall shows the meeting.
 */
import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press, reach, type } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { pressAct } from "../support/browser/start.ts";
import { stateName, t } from "../support/browser/words.ts";

const ITEM = "Crime by means of computers";
const CLAUSES = ["Names crimes of today", "Lets states help each other", "Pays for training"];
const OTHER_WORDS = "Binds states to help each other";
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });
const AMENDMENT = t("committee:paper.untitled.draft", { n: 1, target: 1 });

/** The smallest text size, in pixels, that can be read from ten metres. */
const SMALLEST_PX = 40;

const box = (page: Page, name: string): Locator => page.getByRole("combobox", { name, exact: true });
const heading = (page: Page, name: string): Locator => page.getByRole("heading", { name });

/** Types the start of a name and accepts the match. */
async function pick(page: Page, label: string, name: string): Promise<void> {
  await box(page, label).focus();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await expect(field).toHaveValue(text);
}

/** Presses Enter on a button without reaching it by Tab. The steps before the debate already test Tab. */
async function act(page: Page, name: string): Promise<void> {
  await expect(button(page, name)).toBeEnabled();
  await button(page, name).press("Enter");
}

async function openTab(page: Page, name: "agenda" | "papers" | "minutes"): Promise<void> {
  const tab = page.getByRole("tab", { name: t(`committee:tab.${name}`), exact: true });
  await reach(page, tab);
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

/** Answers each name with one key when it is called. */
async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, key] of Object.entries(answers)) {
    await expect(page.locator(".committee-called")).toHaveText(name.replace("again ", ""));
    await page.keyboard.press(key);
  }
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).press("Enter");
  await press(page, page.getByRole("option", { name: option, exact: true }));
}

async function setUp(page: Page): Promise<void> {
  await page.goto(START);
  await pressAct(page, "committee");
  await type(page, page.getByLabel(t("committee:setup.name")), "Third Committee");
  await pick(page, t("committee:setup.add"), "Kenya");
  await type(
    page,
    page.getByLabel(t("committee:setup.other")),
    "Norway\nBrazil\nIndia\nJapan\nFrance\nHoly See, observer",
  );
  await press(page, button(page, t("committee:setup.addNames")));
  await expect(page.getByText(t("committee:setup.count", { count: 7, members: 6 }))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await press(page, button(page, t("committee:setup.start")));
}

async function openDebate(page: Page): Promise<void> {
  await press(page, button(page, t("committee:next.openMeeting")));
  await press(page, button(page, t("committee:next.startRollCall")));
  await answer(page, {
    Brazil: "p",
    France: "v",
    "Holy See": "p",
    India: "p",
    Japan: "p",
    Kenya: "p",
    Norway: "a",
  });
  await expect(page.getByText(t("committee:bar.present", { present: 5, members: 6 }))).toBeVisible();
  await type(page, page.getByLabel(t("committee:agenda.add")), ITEM);
  await page.keyboard.press("Enter");
  await press(page, button(page, t("committee:next.takeItem", { item: ITEM })));
  await press(page, button(page, t("committee:next.openDebate")));
}

/** Moves and seconds a motion, puts it to the vote and counts the votes. */
async function carry(
  page: Page,
  by: string,
  second: string,
  kind: "closeDebate" | "divide" | null,
): Promise<void> {
  await act(page, t("committee:motion.enter"));
  if (kind !== null) await choose(page, t("committee:motion.kind"), t(`committee:motion.name.${kind}`));
  await pick(page, t("committee:motion.by"), by);
  if (kind === null) await write(page.getByLabel(t("committee:motion.topic")), "Evidence");
  if (kind === "divide") {
    const last = page.getByRole("checkbox", { name: "3", exact: true });
    await press(page, last, "Space");
  }
  await act(page, t("committee:motion.submit"));
  await pick(page, t("committee:motion.needsSecond", { count: 1 }), second);
}

async function count(page: Page, yes: number, no: number): Promise<void> {
  await act(page, t("committee:motion.put"));
  await enter(page, yes, no);
}

async function enter(page: Page, yes: number, no: number): Promise<void> {
  await type(
    page,
    page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }),
    String(yes),
  );
  await type(
    page,
    page.getByRole("textbox", { name: t("committee:ballot.choice.no"), exact: true }),
    String(no),
  );
  await act(page, t("committee:ballot.close"));
}

async function handIn(page: Page): Promise<void> {
  await openTab(page, "papers");
  await act(page, t("committee:paper.new"));
  await pick(page, t("committee:paper.sponsor"), "Kenya");
  await write(page.getByLabel(t("committee:paper.title")), "Help");
  await write(page.getByLabel(t("committee:paper.text")), CLAUSES.join("\n"));
  await act(page, t("committee:paper.submit"));
  await expect(button(page, t("committee:paper.introduce"))).toBeDisabled();
  await expect(page.getByText(t("committee:refusal.tooFewSignatories"))).toBeVisible();
  await pick(page, t("committee:paper.addSignatory"), "Brazil");
  await act(page, t("committee:paper.introduce"));
}

async function amend(page: Page): Promise<void> {
  await act(page, t("committee:paper.amend"));
  await pick(page, t("committee:paper.sponsor"), "Japan");
  await choose(page, t("committee:paper.clause"), /^clause 2/);
  await write(page.getByLabel(t("committee:paper.newText")), OTHER_WORDS);
  await act(page, t("committee:paper.submit"));
  await pick(page, t("committee:paper.addSignatory"), "India");
  await act(page, t("committee:paper.introduce"));
}

/** The smallest text on the wall, in pixels. */
async function smallest(wall: Page): Promise<number> {
  return wall.evaluate(() => {
    const sizes = [...document.querySelectorAll(".committee-wall *")]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ""),
      )
      .filter((one) => one.closest(".visually-hidden, svg") === null)
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    return Math.min(...sizes);
  });
}

async function openWall(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent("page");
  await act(page, t("committee:bar.wall"));
  const wall = await opening;
  await wall.setViewportSize({ width: 1920, height: 1080 });
  return wall;
}

test("a chair runs a meeting from one laptop by keyboard, and the wall shows it", { tag: LONG }, async ({
  page,
}) => {
  await setUp(page);
  await openDebate(page);
  await act(page, t("committee:next.openList"));
  for (const name of ["Kenya", "Brazil"]) await pick(page, t("committee:list.add"), name);
  const wall = await openWall(page);
  await expect(wall.getByRole("listitem")).toHaveText([stateName("Kenya"), stateName("Brazil")]);
  await page.bringToFront();

  // The chair corrects a mistake by taking it back, while forty people watch.
  const takeBack = t("committee:bar.undo", {
    entry: t("committee:fact.speakerAdded", { seat: stateName("Brazil") }),
  });
  await press(page, button(page, takeBack));
  await expect(wall.getByRole("listitem")).toHaveText([stateName("Kenya")]);
  await pick(page, t("committee:list.add"), "Brazil");
  await act(page, t("committee:next.callNext", { seat: stateName("Kenya") }));
  await expect(wall.locator(".committee-wall-speaker")).toHaveText(stateName("Kenya"));
  expect(await smallest(wall)).toBeGreaterThanOrEqual(SMALLEST_PX);
  expect(await violations(wall)).toEqual([]);

  await page.reload();
  await act(page, t("committee:next.endSpeech", { seat: stateName("Kenya") }));
  await expect(button(page, t("committee:next.callNext", { seat: stateName("Brazil") }))).toBeVisible();

  await carry(page, "India", "Japan", null);
  await expect(page.locator(".first-motion")).toContainText(
    t("committee:ballot.needs", { needed: 4, voting: 6 }),
  );
  await count(page, 4, 2);
  // The clock of the caucus takes the middle of the hall, and the vote that began it is one line beside it.
  await expect(wall.locator('.horseshoe-middle [data-large="true"]')).toBeVisible();
  await expect(wall.locator(".committee-wall-decision")).toContainText(t("committee:ballot.carried"));
  await expect(wall.locator(".committee-wall-caucus")).toContainText("Evidence");
  await act(page, t("committee:floor.endCaucus"));

  await handIn(page);
  await amend(page);
  await carry(page, "France", "Brazil", "closeDebate");
  await count(page, 4, 2);
  await act(page, t("committee:next.putPaper", { paper: AMENDMENT }));
  await enter(page, 3, 2);
  await expect(page.locator(".paper-text").first()).toContainText(OTHER_WORDS);

  await carry(page, "Brazil", "India", "divide");
  await count(page, 4, 2);
  await act(page, t("committee:motion.enter"));
  await type(page, page.getByLabel(t("committee:motion.line")), "Japan roll");
  await page.keyboard.press("Enter");
  await act(page, t("committee:motion.grant"));
  const part = t("committee:paper.part", {
    places: t("committee:place.operative", { count: 1, numbers: "3" }),
    paper: DRAFT,
  });
  await act(page, t("committee:next.putPart", { part }));
  await answer(page, { Brazil: "n", France: "p", India: "n", Japan: "y", Kenya: "y", "again France": "n" });
  await expect(wall.locator(".committee-wall-tally dd")).toHaveText(["2", "3", "0", "0"]);
  await expect(wall.locator(".horseshoe-sign")).toHaveCount(5);
  await act(page, t("committee:ballot.close"));

  await act(page, t("committee:next.putPaper", { paper: DRAFT }));
  await answer(page, { Brazil: "y", France: "p", India: "a", Japan: "y", Kenya: "y", "again France": "n" });
  await act(page, t("committee:ballot.close"));
  await expect(page.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
  await act(page, t("committee:ballot.under"));
  await expect(page.getByRole("row")).toHaveCount(7);
  expect(await violations(page)).toEqual([]);

  await act(page, t("committee:paper.plenary"));
  await expect(page.getByRole("dialog")).toContainText(OTHER_WORDS);
  await page.keyboard.press("Escape");

  await openTab(page, "minutes");
  await expect(page.locator(".adopted-text .document-clause")).toHaveText([
    `1.${CLAUSES[0]};`,
    `2.${OTHER_WORDS}.`,
  ]);
  await expect(page.locator(".minutes-lines del")).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, "console on a phone", false);
  expect(await violations(page)).toEqual([]);
  await expect(heading(page, "Third Committee").first()).toBeAttached();
});
