/**
 * Where the focus is during a whole meeting of a committee, by keyboard: always on something, and never put on a button
 * that ends, undoes or leaves something.
 */
import { expect, type Page } from "@playwright/test";
import { comeIn, DESK, open, openDebate, PHONE, pick, toHost } from "../support/browser/committee-room.ts";
import { test } from "../support/browser/fixtures.ts";
import { focusFaults, forgetFocus, watchFocus } from "../support/browser/focus-log.ts";
import { press, reach, type } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "France", "Kenya"].map(stateName);

/** Longer than the time without focus that counts as a fault, so that the log has seen it. */
const SEEN_MS = 250;

/** Presses a control by keyboard and waits as a person does before the next key. */
async function act(page: Page, name: string): Promise<void> {
  await press(page, button(page, name));
  await page.waitForTimeout(SEEN_MS);
}

/** Adds a delegation by typing its name. */
async function add(page: Page, label: string, name: string): Promise<void> {
  await reach(page, page.getByRole("combobox", { name: label, exact: true }));
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(SEEN_MS);
}

async function answer(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(SEEN_MS);
  }
}

async function form(page: Page): Promise<void> {
  await page.goto(START);
  await clickAct(page, "committee");
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByRole("radio", { name: t("committee:pack.una-usa.name") }).press("Space");
  await page.getByLabel(t("committee:setup.other")).fill(NAMES.join("\n"));
  await button(page, t("committee:setup.addNames")).click();
  await button(page, t("committee:setup.start")).click();
  await expect(page.locator(".committee-bar")).toBeVisible();
}

/** The roll call, an item and the open list. */
async function openMeeting(page: Page): Promise<void> {
  await act(page, t("committee:next.openMeeting"));
  await act(page, t("committee:next.startRollCall"));
  await answer(page, ["p", "p", "v"]);
  await type(page, page.getByLabel(t("committee:agenda.add")), "Cybercrime");
  await act(page, t("committee:agenda.addAct"));
  await act(page, t("committee:next.takeItem", { item: "Cybercrime" }));
  await act(page, t("committee:next.openDebate"));
  await act(page, t("committee:next.openList"));
}

/** Two speakers, one taken back and one withdrawn. */
async function hearSpeakers(page: Page): Promise<void> {
  for (const name of NAMES) await add(page, t("committee:list.add"), name);
  await act(
    page,
    t("committee:bar.undo", { entry: t("committee:fact.speakerAdded", { seat: stateName("Kenya") }) }),
  );
  await act(page, t("committee:list.withdraw", { seat: stateName("France") }));
  await act(page, t("committee:list.callOf", { seat: stateName("Brazil") }));
  await act(page, t("committee:next.endSpeech", { seat: stateName("Brazil") }));
  await add(page, t("committee:list.add"), "Kenya");
  await act(page, t("committee:next.callNext", { seat: stateName("Kenya") }));
  await act(page, t("committee:floor.endSpeech"));
}

/** A motion with its second, put to the vote. */
async function move(page: Page, by: string, second: string, topic: string): Promise<void> {
  await act(page, t("committee:motion.enter"));
  await add(page, t("committee:motion.by"), by);
  await type(page, page.getByLabel(t("committee:motion.topic")), topic);
  await act(page, t("committee:motion.submit"));
  await add(page, t("committee:motion.needsSecond", { count: 1 }), second);
  await act(page, t("committee:motion.put"));
}

async function caucus(page: Page): Promise<void> {
  await move(page, "Brazil", "France", "Evidence");
  await type(page, page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }), "2");
  await act(page, t("committee:ballot.close"));
  await act(page, t("committee:ballot.ask.close", { count: NAMES.length - 2 }));
  await add(page, t("committee:list.add"), "France");
  await act(page, t("committee:next.callNext", { seat: stateName("France") }));
  await act(page, t("committee:next.endSpeech", { seat: stateName("France") }));
  await act(page, t("committee:floor.endCaucus"));
}

/** A motion that the chair rules out, a vote that the chair stops, and a point that the chair decides. */
async function rule(page: Page): Promise<void> {
  await move(page, "Kenya", "France", "Training");
  await act(page, t("committee:ballot.cancel"));
  await act(page, t("committee:motion.ruleOut"));
  await act(page, t("committee:point.enter"));
  await add(page, t("committee:point.by"), "Kenya");
  await act(page, t("committee:point.uphold"));
  await act(page, t("committee:agenda.closeDebate"));
  await act(page, t("committee:next.finishItem", { item: "Cybercrime" }));
}

test("a chair's whole meeting by keyboard", { tag: LONG }, async ({ page }) => {
  await watchFocus(page);
  await form(page);
  await forgetFocus(page);
  await openMeeting(page);
  await hearSpeakers(page);
  await caucus(page);
  await rule(page);
  expect(await focusFaults(page)).toEqual([]);
});

test("letters answer a roll call wherever the focus is, and not once they are switched off", async ({
  page,
}) => {
  await form(page);
  await button(page, t("committee:next.openMeeting")).click();
  await button(page, t("committee:next.startRollCall")).click();
  const called = page.locator(".committee-called");
  await button(page, t("committee:bar.menu")).focus();
  await expect(called).toHaveText(stateName("Brazil"));
  await page.keyboard.press("p");
  await expect(called).toHaveText(stateName("France"));

  const keys = page.getByRole("checkbox", { name: t("committee:key.console") });
  await keys.press("Space");
  await expect(keys).not.toBeChecked();
  await expect(page.locator(".committee-decide kbd")).toHaveCount(0);
  await page.keyboard.press("p");
  await expect(called).toHaveText(stateName("France"));
  await page.reload();
  await expect(keys).not.toBeChecked();
  await keys.press("Space");
  await page.keyboard.press("p");
  await expect(called).toHaveText(stateName("Kenya"));
});

/** On a phone: on the list and off it, a motion and its withdrawal, a second, a vote, a point and a speech. */
async function takePart(chair: Page, phone: Page): Promise<void> {
  await act(phone, t("delegate:list.join"));
  await act(phone, t("delegate:list.leave"));
  await act(phone, t("delegate:list.join"));
  await button(chair, t("committee:next.callNext", { seat: stateName("Kenya") })).click();
  await phone.waitForTimeout(SEEN_MS);
  await act(phone, t("committee:floor.yieldAct"));
  await act(phone, t("committee:point.kind.order"));
  await button(chair, t("committee:point.uphold")).click();
  await reach(phone, phone.getByRole("tab", { name: t("delegate:tab.motions") }));
  await act(phone, t("delegate:motion.raise"));
  await type(phone, phone.getByLabel(t("committee:motion.topic")), "Training");
  await act(phone, t("committee:motion.submit"));
  await act(phone, t("delegate:motion.withdraw"));
  await button(chair, t("committee:motion.enter")).click();
  await pick(chair, t("committee:motion.by"), "France");
  await chair.getByLabel(t("committee:motion.topic")).fill("Evidence");
  await button(chair, t("committee:motion.submit")).click();
  await act(phone, t("delegate:motion.second"));
  await chair.getByRole("button", { name: new RegExp(`${t("committee:motion.method")}$`) }).click();
  await chair.getByRole("option", { name: t("committee:ballot.method.seats"), exact: true }).click();
  await button(chair, t("committee:motion.put")).click();
  await act(phone, t("committee:ballot.choice.yes"));
  await button(chair, t("committee:ballot.close")).click();
  await button(chair, t("committee:ballot.ask.close", { count: NAMES.length - 1 })).click();
  await phone.waitForTimeout(SEEN_MS);
}

test("a delegate's whole meeting by keyboard", { tag: LONG }, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const phone = await open(browser, room, PHONE, errors);
  await watchFocus(phone);
  await comeIn(phone, room, code, "Kenya");
  await openDebate(chair, NAMES);
  await forgetFocus(phone);
  await takePart(chair, phone);
  expect(await focusFaults(phone)).toEqual([]);
  for (const page of [chair, phone]) await page.context().close();
  await room.close();
  expect(errors).toEqual([]);
});
