/**
 * A newcomer's first match: Ines asks a question, one press opens the match, a guide explains one thing per beat, and
 * her letter ends it.
 */
import type { Page } from "@playwright/test";
import { fateFor, letterKey } from "../../src/client/selectors/debrief/letter.ts";
import { GUIDE_STEPS, type GuideStep } from "../../src/client/selectors/match/guide.ts";
import { caseAnswers } from "../../src/client/selectors/text/case-line.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import { EMPTY_CHAIR_TRUST } from "../../src/engine/model/costs.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { reopen } from "../../src/match/open-record.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { FIRST_SEAT } from "../../src/ui/start/first-match.ts";
import { actAtHome, goAlong, joinAll } from "../support/browser/acts.ts";
import { exportedRecord } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import {
  beatOf,
  button,
  closeBeat,
  closeToMove,
  closeUntil,
  decision,
  placeOf,
  readButton,
  readMove,
  START,
} from "../support/browser/match.ts";
import { wordsBeforeControl } from "../support/browser/panel-words.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const MOST_WORDS = 60;

const note = (page: Page) => page.getByRole("complementary", { name: t("guide.label") });
const tabs = (page: Page) =>
  decision(page).getByRole("tab", { name: t("match.panels.journal"), exact: true });

async function startFirst(page: Page): Promise<void> {
  await page.goto(START);
  await press(page, button(page, t("start.first")));
  await expect(page.locator(".match")).toBeVisible();
  await expect(note(page)).toBeVisible();
}

/**
 * Lays placards one article after the other, as the guide says. At this point there is no button to lay all at once.
 */
async function layOneByOne(page: Page): Promise<void> {
  await expect(button(decision(page), t("negotiation:sound.layAll"))).toHaveCount(0);
  const next = decision(page).getByRole("button", { name: like("negotiation:common.next") });
  for (let isLast = false; !isLast; ) {
    await press(page, button(decision(page), t("negotiation:sound.fill")));
    await expect(decision(page).getByText(t("negotiation:sound.laidNote"))).toBeVisible();
    isLast = (await next.count()) === 0;
    if (!isLast) await press(page, next);
  }
}

/** Accepts the offer that comes in the first deal beat. The beat asks for nothing else. */
async function acceptFirst(page: Page): Promise<void> {
  await press(
    page,
    decision(page)
      .getByRole("button", { name: like("negotiation:offer.acceptFrom") })
      .first(),
  );
  await expect(decision(page).getByText(t("negotiation:offer.answered"))).toBeVisible();
}

/** The guide's note, or null if the beat explains nothing new. */
async function hint(page: Page): Promise<string | null> {
  // The panel of a phase comes in a file of its own.
  await expect(decision(page).locator(".tab-panel :is(h2, h3)").first()).toBeAttached({ timeout: 10_000 });
  const [step] = await note(page).locator("p").allTextContents();
  return step ?? null;
}

/** The guide's text for a step. */
function said(step: GuideStep): string {
  return t(`guide.step.${step}`, { country: fromContent(`country.${FIRST_SEAT}.name`) });
}

/** The letter for this match, worked out from its record. */
async function letterOf(page: Page): Promise<string> {
  const record = await exportedRecord(page);
  const found = reopen(libraryFor(RULES_VERSION, record.setup), record);
  if (!found.ok) throw new Error(found.problem);
  const { scenario, world } = found.match;
  const [crime, data, refuse] = caseAnswers(scenario, currentText(world)).map(({ answer }) => answer);
  if (crime === undefined || data === undefined || refuse === undefined) throw new Error("no case");
  return t(letterKey(fateFor(world, indexOf(scenario, FIRST_SEAT)), [crime, data, refuse]));
}

/** Counts the frames that show the letter while the picture is still playing. */
async function watchLetter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate((skip) => {
    const watched = window as unknown as { early: number };
    watched.early = 0;
    const look = (): void => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(".bottom-bar button")];
      const isPlaying = buttons.some((one) => one.textContent === skip && !one.disabled);
      if (isPlaying && document.querySelector(".letter") !== null) watched.early += 1;
      requestAnimationFrame(look);
    };
    look();
  }, t("match.skip"));
  return () => page.evaluate(() => (window as unknown as { early: number }).early);
}

test("with nothing laid, the first button leads to the placards; only then it names what an empty chair costs", async ({
  page,
}) => {
  await startFirst(page);
  const foot = page.getByRole("contentinfo");
  const leaving = button(foot, t("match.confirmEmpty", { trust: EMPTY_CHAIR_TRUST }));
  await expect(leaving).toHaveCount(0);
  await press(page, button(foot, t("match.layFirst")));
  await expect(decision(page).locator(".placard-choice").first()).toBeInViewport();
  await expect(decision(page).locator(".placard-choice input").first()).toBeFocused();
  await expect(leaving).not.toHaveClass(/primary/);
  expect(await beatOf(page)).toBe("sound");
  await layOneByOne(page);
  await expect(button(foot, t("beat.sound.confirm"))).toHaveClass(/primary/);
});

test("a newcomer who presses only the last button of the page still goes on, and reads what it cost", async ({
  page,
}) => {
  await startFirst(page);
  const confirm = page.locator(".confirm > .button").last();
  const place = (await placeOf(page).textContent()) ?? "";
  await expect(async () => {
    await press(page, confirm);
    await expect(placeOf(page)).not.toHaveText(place, { timeout: 1000 });
  }).toPass();
  expect(await beatOf(page)).toBe("deal");
});

test("the first match can be played by keyboard alone, from the start page to the letter", async ({
  page,
}) => {
  await startFirst(page);
  const early = await watchLetter(page);
  const hints: string[] = [];
  let hasActed = 0;
  for (let beat = await beatOf(page); beat !== "over"; beat = await closeBeat(page)) {
    const words = await wordsBeforeControl(page);
    if (beat !== "conference")
      expect
        .soft(words, `${await placeOf(page).textContent()}: words before a control`)
        .toBeLessThanOrEqual(MOST_WORDS);
    const told = await hint(page);
    if (told !== null && !hints.includes(told)) hints.push(told);
    if (beat === "sound" && hints.length === 1) await layOneByOne(page);
    if (beat === "deal" && hints.length === 2) await acceptFirst(page);
    if (beat === "close") await joinAll(page);
    if (beat === "season") hasActed += await actAtHome(page);
    await goAlong(page);
    if (beat === "close" && hints.length === 3) await expectNoLineYet(page);
  }
  expect(hasActed).toBeGreaterThan(0);
  const order = GUIDE_STEPS.map(said).filter((one) => hints.includes(one));
  expect(hints).toEqual(order);
  expect(hints.slice(0, 3)).toEqual((["placard", "package", "block"] as const).map(said));
  expect(hints).toContain(t("guide.step.home"));
  const letter = page.getByRole("region", {
    name: t("letter:heading", { called: fromContent(`case.${START_CASE.case}.called`) }),
  });
  await expect(letter).toContainText(await letterOf(page));
  expect(await early(), "frames with the letter before its picture").toBe(0);
});

/** Before the first close, the panel has no line on what the text means for Ines. */
async function expectNoLineYet(page: Page): Promise<void> {
  await expect(page.locator(".case-line")).toHaveCount(0);
}

test.describe("given a page that still shows what the last move did", () => {
  test.use({ readsMoves: false });

  test("her line stands there after a close, and not above the next decision", { tag: LONG }, async ({
    page,
  }) => {
    await startFirst(page);
    await closeUntil(page, "close");
    await expectNoLineYet(page);
    await closeToMove(page);
    await expect(readButton(page)).toBeVisible();
    const line = decision(page).locator(".case-line");
    await expect(line).toContainText(fromContent(`case.${START_CASE.case}.called`));
    const why = t("negotiation:case.why", { who: fromContent(`case.${START_CASE.case}.called`) });
    await press(page, line.getByRole("button", { name: why }));
    await expect(page.getByRole("dialog", { name: why })).toBeVisible();
    await page.keyboard.press("Escape");
    await readMove(page);
    await expect(line).toHaveCount(0);
  });
});

test("a reload returns to the step of the guide, and a skipped guide stays away", {
  tag: LONG,
}, async ({ page }) => {
  await startFirst(page);
  await layOneByOne(page);
  await closeUntil(page, "close");
  await expect(note(page)).toContainText(t("guide.step.block"));
  await expect(tabs(page)).toHaveCount(0);

  await page.reload();
  await expect(note(page)).toContainText(t("guide.step.block"));
  await expect(tabs(page)).toHaveCount(0);
  expect(await beatOf(page)).toBe("close");

  await press(page, button(note(page), t("guide.skip")));
  await expect(note(page)).toHaveCount(0);
  await expect(tabs(page)).toBeVisible();

  await page.reload();
  await expect(tabs(page)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await closeBeat(page);
});
