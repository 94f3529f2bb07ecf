/** What a delegate does at the table by keyboard, and what the page must then show. */
import { expect, type Locator, type Page } from "@playwright/test";
import { choose, press, reach } from "./keyboard.ts";
import { beatOf, button, decision, leaveQuestions } from "./match.ts";
import { fromContent, like, t } from "./words.ts";

/** Opens a tab inside the decision panel. The tab's full name can be longer, as in "Red line 2 credits". */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = decision(page).getByRole("tab", { name: new RegExp(`^${name}`) });
  await reach(page, tab);
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

/** Opens one of the five panels. The text opens over the picture instead if there is room beside the decision. */
export async function turnTo(
  page: Page,
  panel: "decide" | "text" | "home" | "states" | "journal",
): Promise<void> {
  const tab = decision(page).getByRole("tab", { name: t(`match.panels.${panel}`), exact: true });
  if (panel === "text" && (await tab.count()) === 0) return openSheet(page);
  await reach(page, tab);
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

/** Lays the text over the picture. */
async function openSheet(page: Page): Promise<void> {
  await choose(page, textControl(page));
  await expect(sheet(page)).toBeVisible();
}

/** The control that shows the text: a view of the picture, or a tab if there is no room beside the decision. */
export function textControl(page: Page): Locator {
  const tab = decision(page).getByRole("tab", { name: t("match.panels.text"), exact: true });
  return page.getByRole("radio", { name: t("match.pictureOf.text") }).or(tab);
}

/** The whole text, in the panel or over the picture. */
export function sheet(page: Page): Locator {
  return page.getByRole("region", { name: t("negotiation:text.heading") });
}

/** The number on the button that lists sealed acts; 0 if there are none. */
export async function sealedCount(page: Page): Promise<number> {
  if ((await sealedButton(page).count()) === 0) return 0;
  return Number.parseInt((await sealedButton(page).textContent()) ?? "", 10);
}

/** The button that lists sealed acts. Its name contains their number. */
function sealedButton(page: Page): Locator {
  return page.getByRole("contentinfo").getByRole("button", { name: /^\d+ / });
}

/** The sealed acts, as listed in the bottom bar. */
export async function sealedActs(page: Page): Promise<readonly string[]> {
  if ((await sealedCount(page)) === 0) return [];
  await press(page, sealedButton(page));
  const list = page.getByRole("dialog", { name: t("match.sealedHeading") });
  const names = await list
    .getByRole("button", { name: like("match.takeBack") })
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  return names;
}

/** Takes back the first act in the list of the bottom bar. */
export async function takeBackFirst(page: Page): Promise<void> {
  await press(page, sealedButton(page));
  const list = page.getByRole("dialog", { name: t("match.sealedHeading") });
  await press(page, list.getByRole("button", { name: like("match.takeBack") }).first());
  if (await list.isVisible()) await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
}

/** Lays all placards on the open article. */
export async function layPlacards(page: Page): Promise<void> {
  const groups = decision(page).getByRole("radiogroup", { name: like("negotiation:sound.placardOn") });
  // The decisions follow right after the table.
  await expect(groups.first()).toBeVisible();
  const texts = await groups.count();
  for (let at = 0; at < texts; at++) {
    const placard = t(`placard.${at % 2 === 0 ? "0" : "2"}`);
    await choose(page, groups.nth(at).getByRole("radio", { name: placard, exact: true }));
  }
  await expect(
    decision(page).locator(".sealed-slip", { hasText: t("negotiation:sound.laid") }),
  ).toBeVisible();
}

/** Lays the placards of every article as the mandate suggests; in a room, once the first article is answered. */
export async function layByMandate(page: Page): Promise<void> {
  await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
  const all = button(decision(page), t("negotiation:sound.layAll"));
  if ((await all.count()) === 0) await layPlacards(page);
  await press(page, all);
  const agenda = decision(page).getByRole("tablist", { name: t("negotiation:sound.agenda") });
  const open = agenda.getByRole("tab", { name: new RegExp(`${t("negotiation:common.open")}$`) });
  await expect(open).toHaveCount(0);
}

/** Gives the prepared speech. */
export async function speak(page: Page): Promise<void> {
  await openTab(page, t("negotiation:sound.speakTab"));
  await press(page, button(decision(page), t("negotiation:speak.seal")));
  await expect(
    decision(page).getByRole("button", {
      name: t("negotiation:common.takeBackAct", { act: t("act.speak") }),
    }),
  ).toBeVisible();
}

/** The deals that a test can make. Each returns false if it is not on offer now. */
export const DEALS = { package: offerPackage, bridge: callBridge, redLine: declareRedLine };
export type Deal = keyof typeof DEALS;

async function callBridge(page: Page): Promise<boolean> {
  await openTab(page, t("negotiation:deal.bridge"));
  const texts = decision(page).getByRole("radiogroup", { name: t("negotiation:bridge.new") });
  if ((await texts.count()) === 0) return false;
  await choose(page, texts.getByRole("radio").first());
  return sealWith(page, t("negotiation:bridge.seal"), t("act.sponsorBridge"));
}

async function declareRedLine(page: Page): Promise<boolean> {
  await openTab(page, t("negotiation:deal.redLine"));
  const texts = decision(page).getByRole("radiogroup", { name: t("negotiation:redLine.text") });
  if ((await texts.count()) === 0) return false;
  await choose(page, texts.getByRole("radio").first());
  return sealWith(page, t("negotiation:redLine.seal"), t("act.declareRedLine"));
}

async function sealWith(page: Page, seal: string, act: string): Promise<boolean> {
  const sealing = button(decision(page), seal);
  if ((await sealing.count()) === 0 || (await sealing.isDisabled())) return false;
  await press(page, sealing);
  await expect(button(decision(page), t("negotiation:common.takeBackAct", { act }))).toBeVisible();
  return true;
}

export async function openTrade(page: Page): Promise<void> {
  await openTab(page, t("negotiation:deal.package"));
}

/** Opens the form where players build a package themselves. */
export async function openOwnPackage(page: Page): Promise<void> {
  const fold = button(decision(page), t("negotiation:package.build"));
  if ((await fold.getAttribute("aria-expanded")) === "false") await press(page, fold);
}

/**
 * Offers the first idea, the prepared package, or a package to a state found by typing. The answer appears at once.
 */
async function offerPackage(page: Page): Promise<boolean> {
  await openTrade(page);
  const idea = decision(page).getByRole("button", { name: like("negotiation:offer.sendTo") });
  const build = button(decision(page), t("negotiation:package.build"));
  if ((await idea.count()) > 0) await press(page, idea.first());
  else if ((await build.count()) === 0 || !(await offerOwn(page))) return false;
  await expect(decision(page).getByRole("heading", { name: t("negotiation:offer.mine") })).toBeVisible();
  return true;
}

async function offerOwn(page: Page): Promise<boolean> {
  await openOwnPackage(page);
  const offer = button(decision(page), t("negotiation:package.send"));
  if (await offer.isDisabled()) await pickState(page, t("negotiation:package.other"), "NOR");
  if (await offer.isDisabled()) return false;
  await press(page, offer);
  return true;
}

/** Finds a state in a search box. */
export async function pickState(page: Page, label: string, iso3: string): Promise<void> {
  await reach(page, decision(page).getByRole("combobox", { name: label }));
  await page.keyboard.type(fromContent(`country.${iso3}.name`));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Joins consensus on every text that the chair puts. Resolves to the number of texts. Several are under tabs. */
export async function joinAll(page: Page): Promise<number> {
  const group = decision(page).getByRole("radiogroup", { name: like("negotiation:close.stand") });
  if ((await group.count()) === 0) return 0;
  const join = group.getByRole("radio", { name: new RegExp(`^${t("negotiation:close.join")}`) });
  const agenda = decision(page).getByRole("tablist", { name: t("negotiation:close.agenda") });
  const texts = await agenda.getByRole("tab").count();
  await choose(page, join);
  for (let at = 1; at < texts; at++) {
    await press(page, button(decision(page), like("negotiation:common.next")));
    await choose(page, join);
  }
  return Math.max(1, texts);
}

/** Joins, votes yes and signs: agrees in every beat after the rounds. */
export async function goAlong(page: Page): Promise<void> {
  const beat = await beatOf(page);
  if (beat === "stand") await chooseIn(page, t("adoption:stand.yours"), t("adoption:stand.join"));
  if (beat === "vote") await chooseIn(page, t("adoption:whole.yours"), t("adoption:vote.yes"));
  if (beat === "sign") await chooseIn(page, t("ratification:sign.choice"), t("ratification:sign.sign"));
}

export async function chooseIn(page: Page, group: string, choice: string): Promise<void> {
  const radios = decision(page).getByRole("radiogroup", { name: group });
  await choose(page, radios.getByRole("radio", { name: new RegExp(`^${choice}`) }).first());
}

/** Goes through the seats of the home table. Returns the button of the first act with this name, or null. */
async function offeredAtHome(page: Page, name: string | RegExp): Promise<Locator | null> {
  const table = decision(page).getByRole("tablist", { name: t("ratification:home.heading") });
  for (const seat of await table.getByRole("tab").all()) {
    await reach(page, seat);
    const act = decision(page).getByRole("button", { name, pressed: false, disabled: false }).first();
    if ((await act.count()) > 0) return act;
  }
  return null;
}

/** The button of a reservation, whichever clause it names. */
const RESERVE = new RegExp(t("ratification:act.reserve", { article: ".+" }));

/**
 * Leaves the questions of a season open, turns to the home table and takes up to two of the acts on offer. Also votes
 * and deposits if the seat can.
 */
export async function actAtHome(page: Page): Promise<number> {
  await leaveQuestions(page);
  await chooseIn(page, t("ratification:season.tabs"), t("ratification:season.tabHome"));
  let acts = 0;
  for (const name of [t("ratification:act.law"), t("ratification:act.hearing"), RESERVE]) {
    const act = acts >= 2 ? null : await offeredAtHome(page, name);
    if (act === null) continue;
    await press(page, act, "Space");
    acts += 1;
    await expect(decision(page).getByRole("button", { name, pressed: true })).toHaveCount(1);
  }
  const sure = decision(page).getByRole("radio", { name: new RegExp(`^${t("ratification:vote.sure")}`) });
  if ((await sure.count()) > 0 && (await sure.isEnabled())) await choose(page, sure);
  const now = decision(page).getByRole("radio", { name: new RegExp(`^${t("ratification:deposit.now")}`) });
  if ((await now.count()) > 0) await choose(page, now);
  return acts;
}
