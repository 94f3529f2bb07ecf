/** How many keys a chair presses for each frequent act, where the focus is afterwards, and when letters do nothing. */
import type { Page } from "@playwright/test";
import { choose } from "../support/browser/committee-room.ts";
import { formed, inDebate, NAMES, offers, Presses } from "../support/browser/console-keys.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { stateName, stateNames, t } from "../support/browser/words.ts";

const said = (page: Page, text: string) => expect(page.locator(".committee-decide")).toContainText(text);
const outcome = (page: Page) => page.locator(".committee-outcome");

/** The words of what has the focus, or “body”. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.activeElement === document.body ? "body" : (document.activeElement?.textContent ?? ""),
  );

/** Moves a moderated caucus, from the raised hand to the running clock. @param line the line without its topic */
async function caucus(page: Page, line: string): Promise<number> {
  const keys = new Presses(page);
  await keys.press("m");
  await expect(page.getByLabel(t("committee:motion.line"))).toBeFocused();
  await keys.type(line);
  await keys.topic("evidence");
  await expect(page.locator(".motion-reading")).toContainText("evidence");
  await keys.press("Enter");
  await said(page, t("committee:motion.needsSecond", { count: 1 }));
  await keys.press("s");
  await expect(button(page, t("committee:motion.put"))).toBeVisible();
  await keys.press("v");
  await expect(button(page, t("committee:ballot.sight.carried"))).toBeVisible();
  await keys.press("c");
  await expect(page.locator(".committee-caucus")).toContainText("evidence");
  await expect(button(page, t("committee:floor.stop"))).toBeVisible();
  return keys.count;
}

test("a moderated caucus takes at most 12 keys and its topic, from the raised hand to the running clock", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  expect(await caucus(page, "bra ")).toBeLessThanOrEqual(12);
  await button(page, t("committee:floor.endCaucus")).click();
  expect(await caucus(page, "k 15 1 ")).toBeLessThanOrEqual(12);
  await expect(page.locator(".committee-now")).toContainText(t("committee:floor.each", { time: "1 min" }));
});

test("a second takes one key, a vote by sight two, taking it back one, and the focus is never lost", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  const keys = new Presses(page);
  await keys.press("m");
  await keys.type("nor suspend 10");
  await keys.press("Enter");
  await said(page, t("committee:motion.needsSecond", { count: 1 }));
  await expect.poll(() => focused(page)).toBe(t("committee:motion.heading"));

  const second = new Presses(page);
  await second.press("s");
  await expect(button(page, t("committee:motion.put"))).toBeVisible();
  expect(second.count).toBeLessThanOrEqual(2);
  await expect.poll(() => focused(page)).not.toBe("body");

  const vote = new Presses(page);
  await vote.press("v");
  await expect(button(page, t("committee:ballot.sight.failed"))).toBeVisible();
  await expect.poll(() => focused(page)).toContain(t("committee:ballot.heading"));
  await vote.press("f");
  await expect(outcome(page)).toHaveText(t("committee:ballot.outcome.failed"));
  await said(page, t("committee:ballot.method.sight"));
  await said(page, t("committee:ballot.uncounted"));
  expect(vote.count).toBeLessThanOrEqual(3);
  await expect.poll(() => focused(page)).toBe(t("committee:ballot.result"));

  const back = new Presses(page);
  await back.press("t");
  await expect(button(page, t("committee:ballot.sight.failed"))).toBeVisible();
  expect(back.count).toBeLessThanOrEqual(2);
  await expect.poll(() => focused(page)).not.toBe("body");
});

test("a motion is put to the vote, counted by placards and closed with eight keys", async ({ page }) => {
  await formed(page);
  await inDebate(page);
  await page.keyboard.press("m");
  await page.keyboard.type("nor suspend 10");
  await page.keyboard.press("Enter");
  await said(page, t("committee:motion.needsSecond", { count: 1 }));
  await page.keyboard.press("s");
  await expect(button(page, t("committee:motion.put"))).toBeVisible();

  const keys = new Presses(page);
  await keys.press("v");
  const yes = page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true });
  await expect(yes).toBeVisible();
  while (!(await yes.evaluate((field) => field === document.activeElement)) && keys.count < 12)
    await keys.press("Tab");
  await keys.type("5");
  await keys.press("Tab");
  await keys.type("7");
  await keys.press("Enter");
  await expect(outcome(page)).toHaveText(t("committee:ballot.outcome.failed"));
  expect(keys.count).toBeLessThanOrEqual(8);
});

test("a speaker and a point take three keys each, and the pause one", async ({ page }) => {
  await formed(page);
  await inDebate(page);
  const speaker = new Presses(page);
  await speaker.press("a");
  await speaker.type("k");
  await speaker.press("Enter");
  await expect(button(page, t("committee:list.callOf", { seat: stateName("Kenya") }))).toBeVisible();
  expect(speaker.count).toBeLessThanOrEqual(3);

  // The focus has left the field again, so the next letter calls the speaker.
  await page.keyboard.press("n");
  await expect(page.locator(".committee-speech")).toContainText(stateName("Kenya"));
  const pause = new Presses(page);
  await pause.press("k");
  await expect(button(page, t("committee:floor.go"))).toBeVisible();
  expect(pause.count).toBe(1);

  const point = new Presses(page);
  await point.press("p");
  await point.type("j");
  await point.press("Enter");
  await expect(button(page, t("committee:point.uphold"))).toBeVisible();
  expect(point.count).toBeLessThanOrEqual(3);
  await expect.poll(() => focused(page)).toBe(t("committee:point.heading"));
  await page.keyboard.press("u");
  await expect(button(page, t("committee:point.uphold"))).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe("body");
});

test("in a half-typed name the first Escape closes the list and loses nothing; the second leaves the field", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  const field = page.locator("[data-letter=a]");
  await page.keyboard.press("a");
  await page.keyboard.type("k");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("k");
  await page.keyboard.press("Escape");
  await expect(field).not.toBeFocused();
  await expect.poll(() => focused(page)).not.toBe("body");
});

test("three speakers are added one after the other, also by a chair who types faster than the page draws", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  await page.evaluate(() => {
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 1000);
    window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
  });
  for (const name of ["k", "br", "j"]) {
    await page.keyboard.press("a");
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  for (const name of ["Kenya", "Brazil", "Japan"])
    await expect(button(page, t("committee:list.withdraw", { seat: stateName(name) }))).toBeVisible();
  // Where the focus was before the first of them, and where the next letter works.
  await expect.poll(() => focused(page)).toBe(t("committee:motion.heading"));
});

test("after a roll call the focus is in the console, so that the next letter works", async ({ page }) => {
  await formed(page, ["Brazil", "France", "Kenya"]);
  await page.keyboard.press("n");
  await expect(button(page, t("committee:next.startRollCall"))).toBeVisible();
  await page.keyboard.press("n");
  for (const name of ["Brazil", "France", "Kenya"].map(stateName)) {
    await expect(page.locator(".committee-called")).toHaveText(name);
    await page.keyboard.press("p");
  }
  await expect(page.locator(".committee-called")).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe("body");
});

test("letters do nothing in a field, with a modifier, or once they are switched off; the question mark lists them", async ({
  page,
}) => {
  await formed(page, ["Brazil", "France", "Kenya"]);
  const openMeeting = button(page, t("committee:next.openMeeting"));
  await page.getByLabel(t("committee:agenda.add")).focus();
  await page.keyboard.type("Narcotics");
  await expect(page.getByLabel(t("committee:agenda.add"))).toHaveValue("Narcotics");
  await expect(openMeeting).toBeVisible();
  await button(page, t("committee:bar.wall")).focus();
  await page.keyboard.press("Alt+n");
  await expect(openMeeting).toBeVisible();

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: t("committee:key.heading") });
  await expect(sheet.getByRole("row")).toHaveCount(20);
  await sheet.getByRole("checkbox", { name: t("committee:key.console") }).press("Space");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(page.locator(".committee-next kbd")).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(openMeeting).toBeVisible();
});

test("the line of a motion says what it has understood and what is missing", async ({ page }) => {
  await formed(page);
  await inDebate(page);
  const reading = page.locator(".motion-reading");
  await page.keyboard.press("m");
  await page.keyboard.type(`${stateName("South Africa").slice(0, 5)} mod 10 45`);
  await expect(reading).toContainText(stateName("South Africa"));
  await expect(reading).toContainText(t("committee:refusal.needsTopic"));
  await page.keyboard.type(" data");
  await expect(reading).toContainText(t("committee:refusal.doesNotDivide"));
  await page.keyboard.press("Enter");
  await expect(page.locator(".committee-refused")).toHaveText(t("committee:refusal.doesNotDivide"));
  await expect(page.getByLabel(t("committee:motion.line"))).toBeFocused();
});

test("Escape leaves a field, a digit opens a tab, N leads to the field for the first item, and a form takes the focus", async ({
  page,
}) => {
  await formed(page);
  const { keyboard } = page;
  await keyboard.press("n");
  await offers(page, t("committee:next.startRollCall"));
  await keyboard.press("n");
  for (const name of stateNames(NAMES)) {
    await expect(page.locator(".committee-called")).toHaveText(name);
    await keyboard.press("p");
  }
  await keyboard.press("3");
  await expect(page.getByRole("tab", { name: t("committee:tab.seats") })).toBeFocused();
  await offers(page, t("committee:next.addItem"));
  await keyboard.press("n");
  await expect(page.getByLabel(t("committee:agenda.add"))).toBeFocused();
  await keyboard.type("Cybercrime");
  await keyboard.press("Enter");
  await offers(page, t("committee:next.takeItem", { item: "Cybercrime" }));
  await keyboard.press("Escape");
  await expect(page.getByLabel(t("committee:agenda.add"))).not.toBeFocused();
  await keyboard.press("n");
  await offers(page, t("committee:next.openDebate"));
  await keyboard.press("2");
  await expect(button(page, t("committee:paper.new"))).toBeVisible();
  await button(page, t("committee:paper.new")).press("Enter");
  await expect(page.getByRole("heading", { name: t("committee:paper.new") })).toBeFocused();
  await expect(page.getByText(t("committee:paper.needsSponsor"))).toBeVisible();
});

test("a vote by seat is entered with one letter for each seat and closed with another; a yield takes the focus", async ({
  page,
}) => {
  await formed(page);
  await inDebate(page);
  const { keyboard } = page;
  await keyboard.press("m");
  await keyboard.type("nor suspend 10");
  await keyboard.press("Enter");
  // Until it is seconded or ruled out, the motion comes before the speakers.
  await expect(page.getByText(t("committee:next.secondMotion"))).toBeVisible();
  await keyboard.press("s");
  await choose(page, t("committee:motion.method"), t("committee:ballot.method.seats"));
  await page.getByRole("heading", { name: t("committee:motion.heading") }).focus();
  await keyboard.press("v");
  for (const name of stateNames(NAMES)) {
    await expect(page.locator('.seat-votes [data-next="true"]')).toContainText(name);
    // The letters answer also after a click on nothing, and press nothing else.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await keyboard.press("n");
  }
  await expect(page.locator('.seat-votes [data-next="true"]')).toHaveCount(0);
  await keyboard.press("v");
  await expect(outcome(page)).toHaveText(t("committee:ballot.outcome.failed"));
  await keyboard.press("a");
  await keyboard.type("k");
  await keyboard.press("Enter");
  await offers(page, t("committee:next.callNext", { seat: stateName("Kenya") }));
  await keyboard.press("n");
  await expect(button(page, t("committee:floor.yieldAct"))).toBeVisible();
  await keyboard.press("y");
  await expect.poll(() => focused(page)).toContain(t("committee:yield.chair"));
});

test("Escape leaves the list of yields, so that letters work again", async ({ page }) => {
  await formed(page);
  await inDebate(page);
  const { keyboard } = page;
  await keyboard.press("a");
  await keyboard.type("k");
  await keyboard.press("Enter");
  await offers(page, t("committee:next.callNext", { seat: stateName("Kenya") }));
  await keyboard.press("n");
  await expect(button(page, t("committee:floor.yieldAct"))).toBeVisible();
  await keyboard.press("y");
  await expect.poll(() => focused(page)).toContain(t("committee:yield.chair"));
  await keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe(t("committee:floor.heading"));
  await keyboard.press("k");
  await expect(button(page, t("committee:floor.go"))).toBeVisible();
});

test("after the debate is closed, the console has no list to open and nobody to add", async ({ page }) => {
  await formed(page);
  await inDebate(page);
  await expect(page.getByLabel(t("committee:list.add"))).toBeVisible();
  await button(page, t("committee:agenda.closeDebate")).click();
  await expect(page.getByLabel(t("committee:list.add"))).toHaveCount(0);
  await expect(button(page, t("committee:list.openAct"))).toHaveCount(0);
  await button(page, t("committee:agenda.reopen")).click();
  await expect(page.getByLabel(t("committee:list.add"))).toBeVisible();
});
