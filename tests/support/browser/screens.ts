/** All screens and panel states that a person reaches, one after the other, ready to be checked. */

import { expect, type Page } from "@playwright/test";
import type { Beat } from "../../../src/engine/state/world.ts";
import { viewOf } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { sheet, textControl } from "./acts.ts";
import { challenges } from "./challenges.ts";
import { figuresOf, lookAt, openFilm } from "./ended.ts";
import { importMatches, leave, openFile } from "./files.ts";
import { choose, press } from "./keyboard.ts";
import { button, closeBeat, closeUntil, decision, START } from "./match.ts";
import { STUDY_MS } from "./patience.ts";
import {
  addressOf,
  bundleOf,
  findMatch,
  matchAt,
  matchWithoutConvention,
  recordOf,
  SEAT,
  savedOf,
} from "./records.ts";
import { clickAct, doorButton, openDoor } from "./start.ts";
import { fromContent, like, t } from "./words.ts";

/**
 * Checks what is shown; `name` describes it. With `isListOpen`, a list is open at the focused box, and everything
 * else is hidden from screen readers until it closes.
 */
export type Look = (name: string, isListOpen?: boolean) => Promise<void>;

export type Visit = (page: Page, look: Look) => Promise<void>;

export async function openMatch(page: Page, match: Match): Promise<void> {
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(match)));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", match.world.beat);
  // Wait until the picture has loaded, because nothing should move during a check.
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
}

function tab(page: Page, name: string): Promise<void> {
  return decision(page)
    .getByRole("tab", { name: new RegExp(`^${name}`) })
    .click();
}

/** Menus, lists and panels next to a button, and dialogs. */
export const FLOATING = ".popover, [role=dialog], [role=alertdialog]";

/** Opens something that floats, checks it, and closes it again. */
async function floating(page: Page, look: Look, name: string, open: () => Promise<void>): Promise<void> {
  await open();
  await expect(page.locator(FLOATING).first()).toBeVisible();
  await look(name);
  await page.keyboard.press("Escape");
}

async function fromMenu(page: Page, item: "share" | "rules" | "motion"): Promise<void> {
  await button(page.getByRole("banner"), t("match.menu")).click();
  await page.getByRole("menuitem", { name: t(`match.menuItems.${item}`), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

export const beforeMatch: Visit = async (page, look) => {
  await page.goto(START);
  await look("start");
  await button(page, t("start.caseMay")).click();
  await look("start, the case answered");
  await floating(page, look, "colours", () => button(page, t("colours.name")).click());
  for (const door of ["alone", "class", "meeting", "more"] as const) {
    await openDoor(page, door);
    await look(`behind a door of the start page: ${door}`);
    await page.keyboard.press("Escape");
  }
  await floating(page, look, "open a record", () => clickAct(page, "open"));
  await page.keyboard.press("Escape");
  await openFile(page, "broken.json", "broken");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("problem");
  await page.keyboard.press("Escape");
  await button(page, t("page.start")).click();
  await clickAct(page, "watch");
  await look("watch");
  await page.getByRole("button", { name: t("setup.steps.length") }).click();
  await look("watch, choosing a length");
  await page.keyboard.press("Escape");
  await button(page, t("common.back")).click();
  await clickAct(page, "about");
  await look("sources and about");
  await button(page, t("page.start")).click();
};

export const setup: Visit = async (page, look) => {
  await page.goto(START);
  await clickAct(page, "new");
  await look("setup, length");
  await button(page, t("common.next")).click();
  await look("setup, table");
  await page.getByRole("textbox", { name: t("setup.seedLabel") }).fill("");
  await look("setup, no seed");
  await page.getByRole("textbox", { name: t("setup.seedLabel") }).fill("bell\u0007");
  await expect(page.getByText(t("setup.seedUnsound"))).toBeVisible();
  await expect(button(page, t("common.next"))).toBeDisabled();
  await look("setup, a seed that is none");
  await page.getByRole("textbox", { name: t("setup.seedLabel") }).fill("screens");
  await button(page, t("common.next")).click();
  await look("setup, no delegation yet");
  const kenya = fromContent(`country.${SEAT}.name`);
  await page.getByRole("searchbox", { name: t("setup.search") }).fill(kenya);
  await page.getByRole("option", { name: kenya }).click();
  await look("setup, a delegation chosen");
  await button(page, t("setup.begin")).click();
  await expect(button(page, t("briefing.start"))).toBeVisible();
  await look("briefing");
  await button(page, t("briefing.start")).click();
  await expect(page.locator(".match")).toBeVisible();
  await leave(page);
  await expect(doorButton(page)).toBeVisible();
  await look("start with a save");
  await page.getByRole("button", { name: like("start.deleteSave") }).click();
  await look("delete a save");
};

/** The number of beats in a guided match that show a step, up to the deals. */
const STEPS_SHOWN = 5;

export const firstMatch: Visit = async (page, look) => {
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(page.getByRole("complementary", { name: t("guide.label") })).toBeVisible();
  await look("a first match, laying placards");
  const next = decision(page).getByRole("button", { name: like("negotiation:common.next") });
  for (let isLast = false; !isLast; ) {
    await button(decision(page), t("negotiation:sound.fill")).click();
    isLast = (await next.count()) === 0;
    if (!isLast) await next.click();
  }
  for (let at = 1; at < STEPS_SHOWN; at++) {
    const beat = await closeBeat(page);
    await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
    await look(`a first match, ${beat}, step ${at + 1}`);
  }
  await closeUntil(page, "sign");
  await look("a first match, home");
};

export const sounding: Visit = async (page, look) => {
  await openMatch(page, matchAt("express", "sound"));
  await look("sound");
  await button(decision(page), t("negotiation:sound.fill")).first().click();
  await decision(page)
    .getByRole("button", { name: t("negotiation:sound.tell") })
    .click();
  await look("sound, laid");
  await tab(page, t("negotiation:sound.speakTab"));
  await look("speech");
  await floating(page, look, "sealed acts", () =>
    page
      .getByRole("contentinfo")
      .getByRole("button", { name: like("match.sealed") })
      .click(),
  );
};

export const papers: Visit = async (page, look) => {
  await openMatch(
    page,
    findMatch("express", ({ world }) => world.beat === "sound" && world.round === 3),
  );
  await look("sound with the report of the last round");
  await textControl(page).click();
  await look("text");
  await floating(page, look, "reasons of a case", () =>
    sheet(page)
      .getByRole("button", { name: like("negotiation:case.why") })
      .first()
      .click(),
  );
  await tab(page, t("match.panels.home"));
  await look("home");
  await tab(page, t("match.panels.states"));
  await look("states");
  // A list closes when the page scrolls beneath it, so the box is scrolled into view before typing.
  const box = decision(page).getByRole("combobox", { name: t("states.find") });
  await box.scrollIntoViewIfNeeded();
  await box.click();
  const brazil = fromContent("country.BRA.name");
  await page.keyboard.type(brazil.slice(0, -1));
  await expect(page.getByRole("option", { name: brazil })).toBeVisible();
  await look("states, searching", true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: brazil })).toBeVisible();
  await look("a state");
  await floating(page, look, "reasons of a stand", () =>
    decision(page)
      .getByRole("button", { name: like("common.whyAbout") })
      .first()
      .click(),
  );
  await tab(page, t("match.panels.journal"));
  await look("journal");
};

export const menus: Visit = async (page, look) => {
  await openMatch(page, matchAt("lesson", "deal"));
  await floating(page, look, "menu", () => button(page.getByRole("banner"), t("match.menu")).click());
  for (const item of ["share", "rules", "motion"] as const) {
    await floating(page, look, item, () => fromMenu(page, item));
  }
  await floating(page, look, "glossary", () =>
    button(page.getByRole("banner"), t("glossary.heading")).click(),
  );
};

/** Large states receive offers; small ones seldom do. */
const COURTED = "USA";
const WAYS = ["room", "bridge", "redLine", "watch"] as const;

export const dealing: Visit = async (page, look) => {
  await openMatch(page, findMatch("express", hasOffer, undefined, COURTED));
  await look("deal, an offer to answer");
  await tab(page, t("negotiation:deal.package"));
  await button(decision(page), t("negotiation:package.build")).click();
  await look("deal, a package of one's own");
  for (const way of WAYS) {
    await tab(page, t(`negotiation:deal.${way}`));
    await look(`deal, ${way}`);
  }
};

function hasOffer(match: Match): boolean {
  const { mine, world } = viewOf(match, COURTED);
  return (
    world.beat === "deal" &&
    (mine?.offers ?? []).some(({ to, status }) => to === mine?.country && status === "open")
  );
}

export const closing: Visit = async (page, look) => {
  await openMatch(page, findMatch("express", isBound, undefined, COURTED));
  await look("close, bound by a promise");
  const bound = decision(page)
    .getByRole("article")
    .filter({ has: page.getByText(like("negotiation:close.bound")) })
    .first();
  await press(
    page,
    bound.getByRole("radio", { name: new RegExp(`^${t("negotiation:close.abstain")}`) }),
    "Space",
  );
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("break a promise");
  await button(page.getByRole("alertdialog"), t("negotiation:close.breakDo")).click();
  await look("close, a stand sealed");
};

function isBound(match: Match): boolean {
  return viewOf(match, COURTED).options.some(
    (option) => option.type === "takeStand" && option.articles.some(({ bound }) => bound),
  );
}

/** The beats after the rounds. A vote on the whole text takes place only if somebody blocks. */
export const LAST_NIGHT: readonly Beat[] = ["lastSounding", "amend", "amendVote", "stand"];

export const lastNight: Visit = async (page, look) => {
  for (const beat of LAST_NIGHT) {
    await openMatch(page, matchAt("express", beat));
    await look(beat);
  }
  await openMatch(page, matchAt("express", "vote", { type: "script", script: "always-block" }));
  await look("vote");
};

export const signing: Visit = async (page, look) => {
  await openMatch(page, findMatch("express", hasCardToMove));
  await choose(page, decision(page).getByRole("radio", { name: t("ratification:sign.declare") }));
  await look("sign, with a declaration");
};

/** Whether this is the ceremony and a declaration can win over a group at home. */
function hasCardToMove({ world, scenario }: Match): boolean {
  const own = scenario.countries.findIndex(({ iso3 }) => iso3 === SEAT);
  const home = world.secrets.homes.find(({ country }) => country === own);
  return world.beat === "sign" && home?.moods.includes(0) === true;
}

const PLACES = ["tabNews", "tabHome", "tabAbroad", "tabRace"] as const;

export const seasons: Visit = async (page, look) => {
  await openMatch(
    page,
    findMatch("express", ({ world }) => world.beat === "season" && world.season === 2),
  );
  for (const place of PLACES) {
    await decision(page)
      .getByRole("radio", { name: t(`ratification:season.${place}`) })
      .click();
    await look(`season, ${place}`);
  }
  await openMatch(
    page,
    findMatch("express", ({ world }) => world.beat === "season" && world.monthsAhead === 1),
  );
  await look("the final five");
  await openMatch(page, findMatch("express", hasJustReached));
  await look("the instrument that was missing");
};

function hasJustReached({ world }: Match): boolean {
  return world.beat === "season" && world.treaty.reached >= 0;
}

export const endings: Visit = async (page, look) => {
  await openMatch(page, matchAt("express", "conference"));
  await look("conference");
  await leave(page);
  await lookAt(page, recordOf(matchAt("lesson", "over")));
  await expect(decision(page).getByText(t("debrief:end.pending"))).toHaveCount(0, {
    timeout: STUDY_MS,
  });
  await look("debrief");
  await openFilm(page);
  await expect(page.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  await look("the film");
  await figuresOf(page, t("film:chapter.people"));
  await page.getByRole("radio", { name: t("debrief:verdicts.all") }).click();
  await figuresOf(page, t("film:chapter.found"));
  await page.getByRole("button", { name: t("debrief:treaty.show") }).click();
  await figuresOf(page, t("film:chapter.results"));
  await look("the film with all verdicts, the treaty and the results");
};

export const withoutConvention: Visit = async (page, look) => {
  await lookAt(page, recordOf(matchWithoutConvention()));
  await expect(decision(page).locator(".ending .hall-picture")).toBeVisible();
  await look("debrief without a convention");
};

export const watching: Visit = async (page, look) => {
  await page.goto(START);
  await clickAct(page, "watch");
  await button(page, t("watch.go")).click();
  await button(page, t("match.goOn")).click();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
  await look("a match being watched");
  await button(page, t("match.watchEnd")).click();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "over");
  await look("a match only watched");
  await leave(page);
  await openFile(
    page,
    "old.json",
    JSON.stringify({ ...savedOf(matchAt("lesson", "deal")), engineVersion: "older" }),
  );
  await expect(page.getByText(t("match.frozen"))).toBeVisible();
  await look("a match of another version");
};

const DAYS_KEPT = 2;

/** The page of matches: empty, with some, and with an invalid file; then the start page after today's match. */
export const matches: Visit = async (page, look) => {
  await page.goto(START);
  await clickAct(page, "matches");
  await expect(button(page, t("matches:export"))).toBeVisible();
  await look("your matches, none yet");
  await importMatches(page, "broken");
  await expect(page.getByText(t("matches:notImported"))).toBeVisible();
  await look("your matches, a damaged file");
  await importMatches(page, bundleOf(matchAt("lesson", "over"), DAYS_KEPT));
  await expect(page.locator(".match-card")).toHaveCount(1);
  await expect(page.getByText(like("matches:better"))).toBeVisible({ timeout: STUDY_MS });
  await page
    .getByRole("button", { name: like("matches:text") })
    .first()
    .click();
  await look("your matches");
  await button(page, t("page.start")).click();
  await openDoor(page, "alone");
  await expect(button(page, t("today.copy"))).toBeVisible();
  await look("alone, today's convention played");
};

/** Each part of the page, and how to visit its screens. */
export const VISITS: Readonly<Record<string, Visit>> = {
  "before a match": beforeMatch,
  "setting up": setup,
  "a first match": firstMatch,
  "the tough seats": challenges,
  "the sounding": sounding,
  "the papers": papers,
  "the menus": menus,
  "the dealing": dealing,
  "the closing": closing,
  "the last night": lastNight,
  "the signature": signing,
  "the seasons": seasons,
  "the end": endings,
  "no convention": withoutConvention,
  "only watching": watching,
  "your matches": matches,
};
