/**
 * Every device answers three questions before the match and again after it. The wall introduces the eight people, counts
 * the answers without saying whose they are, and at the end shows both bars.
 */
import type { Page } from "@playwright/test";
import { countOf } from "../../src/tools/pace/count.ts";
import { piecesIn } from "../../src/tools/pace/in-page.ts";
import { layByMandate } from "../support/browser/acts.ts";
import { violations } from "../support/browser/axe.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, endAnyway } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const MOST_WORDS = 120;

test.use({ settings: { ...LESSON, seats: ["KEN", "BRA", "DEU", "IND"] } });

async function wordsOf(page: Page): Promise<number> {
  const counts = await Promise.all(
    [".top-bar", ".room-bar", "#main", ".bottom-bar"].map(async (part) => {
      const found = page.locator(part);
      return (await found.count()) === 0 ? 0 : countOf(await piecesIn(found.first()), new Set()).words;
    }),
  );
  return counts.reduce((sum, words) => sum + words, 0);
}

/** Expects few words, and writes down how many. */
async function expectShort(page: Page, name: string): Promise<void> {
  const words = await wordsOf(page);
  test.info().annotations.push({ type: "words", description: `${name}: ${words}` });
  expect.soft(words, `${name}: words on the page`).toBeLessThanOrEqual(MOST_WORDS);
}

async function answer(page: Page, words: string): Promise<void> {
  await page.locator(".opinion-answers").getByRole("button", { name: words, exact: true }).click();
}

/** Goes past the two check questions about the match. */
async function skipChecks(page: Page): Promise<void> {
  for (const at of [1, 2]) {
    await expect(page.getByText(t("room:checks.place", { at, all: 2 }))).toBeVisible();
    await button(page, t("room:checks.skip")).click();
    await button(page, t("room:checks.next")).click();
  }
}

test("the second press of a double tap on an answer does not answer the next question", async ({
  page,
  room,
}) => {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await page.getByRole("button", { name: fromContent("country.KEN.name") }).click();
  await expect(page.getByText(t("room:opinion.place", { at: 1, all: 3 }))).toBeVisible();
  // As soon as the next question is there, it is pressed, as by a finger that taps twice.
  await page.evaluate(
    (second) => {
      const watched = new MutationObserver(() => {
        if (!document.querySelector(".opinion-card")?.textContent?.includes(second)) return;
        watched.disconnect();
        document.querySelector<HTMLElement>(".opinion-answers button")?.click();
      });
      watched.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    t("room:opinion.place", { at: 2, all: 3 }),
  );
  await answer(page, t("room:opinion.answers.no"));
  await expect(page.getByText(t("room:opinion.place", { at: 2, all: 3 }))).toBeVisible();
  await button(page, t("room:opinion.skip")).click();
  await expect(page.getByText(t("room:opinion.place", { at: 3, all: 3 }))).toBeVisible();
  const device = (await room.told(room.deskKey)).desk?.opinions ?? [];
  expect(device.map(({ answer: given }) => given)).toEqual(["no", null]);
});

test("a device in the lobby is asked three questions, and then told a person, a rule and a question", async ({
  page,
  room,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await page.getByRole("button", { name: fromContent("country.KEN.name") }).click();
  await expect(page.getByText(t("room:opinion.place", { at: 1, all: 3 }))).toBeVisible();
  await expectShort(page, "the lobby, a question");
  expect(await violations(page), "a question").toEqual([]);
  await answer(page, t("room:opinion.answers.no"));
  await expect(page.getByText(t("room:opinion.place", { at: 2, all: 3 }))).toBeVisible();
  // Not on an answer: a second press of the same key would answer a question that nobody has read.
  await expect(page.locator("#opinion")).toBeFocused();
  await button(page, t("room:opinion.skip")).click();
  await answer(page, t("room:opinion.answers.signed"));
  await expect(page.getByText(t("room:brief.rules.thirds"))).toBeVisible();
  await expectShort(page, "the lobby, the brief");
  await page.reload();
  await expect(page.getByText(t("room:brief.rules.thirds"))).toBeVisible();
});

test("the wall shows the eight people, the answers of the class, and at the end both bars", {
  tag: LONG,
}, async ({ page: wall, room, browser }) => {
  await wall.goto(wallOf(room));
  const count = (given: number, asked: number) => t("wall:poll.answered", { count: given, asked });
  const others: string[] = [];
  for (const [seat, said] of [
    ["BRA", "yes"],
    ["DEU", "no"],
  ] as const) {
    const device = await room.enter();
    others.push(device);
    await room.act(device, { type: "takeSeat", place: { table: 1, seat, role: "both" } });
    await room.act(device, { type: "sayOpinion", question: "criminal", answer: said });
  }
  await expect(wall.getByText(count(2, 2))).toBeVisible();
  await expect(wall.locator(".answer-bar dd")).toHaveCount(0);
  const eli = wall.getByRole("button", { name: fromContent("case.pupils.called") });
  await eli.click();
  await expect(eli).toHaveAttribute("aria-pressed", "true");
  await expect(wall.getByText(fromContent("case.pupils.question"))).toBeVisible();

  const context = await browser.newContext({
    viewport: PHONE,
    reducedMotion: "reduce",
    baseURL: room.served.url,
  });
  const pupil = await context.newPage();
  await pupil.goto(`/?renderer=canvas#join/${room.code}`);
  await pupil.getByRole("button", { name: fromContent("country.KEN.name") }).click();
  await answer(pupil, t("room:opinion.answers.yes"));
  await expect(wall.getByText(count(3, 3))).toBeVisible();
  await expect(wall.locator(".answer-bar dd")).toHaveText(["2", "1", "0"]);

  // Who has not answered all questions yet is asked them above the mandate, and can go on without.
  await room.teach({ type: "start", table: 0 });
  await expect(pupil.locator(".opinion-card")).toBeVisible();
  await expectShort(pupil, "the briefing");
  await button(pupil, t("briefing.start")).click();
  // All others are offered once one article is answered.
  await expect(button(pupil, t("negotiation:sound.layAll"))).toHaveCount(0);
  await layByMandate(pupil);
  await expect(async () => {
    await button(pupil, t("room:bar.done")).click({ timeout: 2000 });
    if (await endAnyway(pupil).isVisible()) await endAnyway(pupil).click();
    await expect(pupil.locator(".wait-question")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectShort(pupil, "a page that waits");
  await pupil.locator(".wait-question button").first().click();
  await expect(pupil.locator(".wait-question [role=status]")).not.toBeEmpty();
  expect(await violations(pupil), "a page that waits").toEqual([]);

  await room.teach({ type: "endNow" });
  await skipChecks(pupil);
  await answer(pupil, t("room:opinion.answers.no"));
  await button(pupil, t("room:opinion.skip")).click();
  await answer(pupil, t("room:opinion.answers.ratified"));
  const [first] = [pupil.locator(".opinion-changes-row").first()];
  await expect(first).toContainText(
    t("room:opinion.change", { before: t("room:opinion.answers.yes"), after: t("room:opinion.answers.no") }),
  );
  for (const device of others)
    await room.act(device, { type: "sayOpinion", question: "criminal", answer: "no" });
  await expect(async () => {
    await wall.keyboard.press("ArrowRight");
    await expect(wall.locator(".film")).toHaveAttribute("data-step", "ines", { timeout: 1000 });
  }).toPass({ timeout: 120_000 });
  await expect(wall.locator(".before-after dd")).toHaveText(["2", "1", "0", "0", "3", "0"]);
  await context.close();
});
