/** A committee on a host: the chair's laptop moves it there, and delegates join with their phones. */
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import type { PackId } from "../../../src/committee/state/pack.ts";
import { watch } from "./fixtures.ts";
import { button } from "./match.ts";
import type { ServedRoom } from "./served-room.ts";
import { clickAct } from "./start.ts";
import { escaped, stateName, stateNames, t } from "./words.ts";

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1366, height: 768 };
export const PROJECTOR = { width: 1920, height: 1080 };

/** Errors expected in a test that stops its host. */
const HOST_GONE = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|Failed to load resource/;

export async function open(
  browser: Browser,
  room: ServedRoom,
  viewport: typeof DESK,
  errors: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const seen = watch(context, new URL(room.url).host);
  context.on("close", () => errors.push(...seen.errors.filter((error) => !HOST_GONE.test(error))));
  return context.newPage();
}

/** Moves a new committee with these names to the host. @returns the code that delegates type */
export async function toHost(
  chair: Page,
  room: ServedRoom,
  names: readonly string[],
  pack: PackId = "una-usa",
): Promise<string> {
  await chair.goto(room.url);
  await clickAct(chair, "committee");
  await chair.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await chair.getByRole("radio", { name: t(`committee:pack.${pack}.name`) }).press("Space");
  await chair.getByLabel(t("committee:setup.other")).fill(names.map(stateName).join("\n"));
  await button(chair, t("committee:setup.addNames")).click();
  await button(chair, t("committee:setup.start")).click();
  await button(chair, t("delegate:devices.open")).click();
  await expect(chair).toHaveURL(/#committee\/[A-Z0-9]{6}$/);
  return /#committee\/([A-Z0-9]{6})/.exec(chair.url())?.[1] ?? "";
}

export async function comeIn(page: Page, room: ServedRoom, code: string, name: string): Promise<void> {
  await page.goto(`${room.url}/#join`);
  await page.getByLabel(t("room:join.code")).fill(code.toLowerCase());
  await button(page, t("room:join.enter")).click();
  await page.getByLabel(t("delegate:choose.search")).fill(stateName(name).slice(0, 3));
  await page.getByRole("button", { name: new RegExp(`^${stateName(name)}`) }).click();
}

/**
 * Presses the same key for each name as it is called: “p” for present or pass, “v” for present and voting, “a” for
 * absent or abstain, “y” for yes, or “n” for no.
 */
export async function callNames(chair: Page, names: readonly string[], key = "p"): Promise<void> {
  for (const name of stateNames(names)) {
    await expect(chair.locator(".committee-called")).toHaveText(name);
    await chair.keyboard.press(key);
  }
}

/** Marks all present and opens the debate on an item with its list open. */
export async function openDebate(chair: Page, names: readonly string[]): Promise<void> {
  await openMeeting(chair, names);
  await openList(chair);
}

/** Opens the meeting and calls the roll. */
export async function openMeeting(chair: Page, names: readonly string[]): Promise<void> {
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  await callNames(chair, names);
}

/** Takes up an item and opens the debate and the speakers' list. */
export async function openList(chair: Page): Promise<void> {
  await chair.getByLabel(t("committee:agenda.add")).fill("Cybercrime");
  await chair.keyboard.press("Enter");
  await button(chair, t("committee:next.takeItem", { item: "Cybercrime" })).click();
  await button(chair.locator(".committee-next"), t("committee:next.openDebate")).click();
  await button(chair, t("committee:next.openList")).click();
}

/** The name of a select consists of its value and its label. */
/** @param option the whole name of the option, or a pattern for it */
export async function choose(page: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  const root = "page" in page ? page.page() : page;
  await page.getByRole("button", { name: new RegExp(` ${escaped(label)}$`) }).click();
  await root
    .getByRole("option", { name: typeof option === "string" ? stateName(option) : option, exact: true })
    .click();
}

/** Types a name and selects the match. */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true });
  // The list closes if its field is scrolled into sight while somebody types.
  await field.scrollIntoViewIfNeeded();
  await field.fill(stateName(name));
  await page.getByRole("option", { name: stateName(name), exact: true }).click();
  await page.keyboard.press("Escape");
}

/** A delegation asks for a roll call, which the chair grants. */
export async function askRollCall(chair: Page, name: string): Promise<void> {
  await button(chair, t("committee:motion.enter")).click();
  const line = chair.getByLabel(t("committee:motion.line"));
  await line.fill(`${stateName(name)} ${t("committee:motion.word.rollCallVote").split(" ")[0]}`);
  await line.press("Enter");
  await button(chair, t("committee:motion.grant")).click();
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}
