/**
 * What changed because of the player: a line after every close for solo players, and a table behind a step of the film.
 */
import type { Locator, Page } from "@playwright/test";
import { type MatchDifference, matchDifference } from "../../src/client/selectors/debrief/without-you.ts";
import { causesAt, replaysFor } from "../../src/lab/cause/search.ts";
import { openSilentMatch, playUpTo, type WithoutYou, withoutYou } from "../../src/lab/forks/without-you.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { standingOf } from "../../src/lab/matches/standing.ts";
import type { Match } from "../../src/match/types.ts";
import { goAlong, layByMandate, speak } from "../support/browser/acts.ts";
import { figuresOf, lookAt, openFilm } from "../support/browser/ended.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, closeBeat, closeToMove, closeUntil, decision, readMove } from "../support/browser/match.ts";
import { addressOf, findMatch, matchAt, recordOf, SEAT } from "../support/browser/records.ts";
import { sitDown } from "../support/browser/start.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. The line stands on the report of a move. */
test.use({ viewport: { width: 800, height: 900 }, readsMoves: false });

test("a lesson with a few acts: a line after the close, and the table behind its step of the film", {
  tag: LONG,
}, async ({ page }) => {
  await sitDown(page, { scenario: "lesson", iso3: SEAT, seed: "because" });
  await expect(lineOf(page)).toHaveCount(0);
  await layByMandate(page);
  await speak(page);
  await closeBeat(page);
  await closeUntil(page, "close");
  await closeToMove(page);
  expect(["sound", "lastSounding"]).toContain(await beatOf(page));
  await expect(lineOf(page)).toBeVisible();
  await readMove(page);
  while ((await goOn(page)) !== "over");
  await openTable(page);
  const rows = tableOf(page).getByRole("rowheader");
  for (const name of [
    "debrief:facts.adopted",
    "debrief:without.table.instruments",
    "debrief:facts.force",
  ] as const)
    await expect(rows.getByText(t(name), { exact: true })).toBeVisible();
});

async function goOn(page: Page): Promise<string> {
  await goAlong(page);
  return closeBeat(page);
}

/** The line in the panel on what would have come without the player, once it is known. */
function lineOf(page: Page): Locator {
  return decision(page).locator(".without-you[data-differs]");
}

function tableOf(page: Page): Locator {
  return page.locator("#without").getByRole("table");
}

/** Opens the table behind its step, which is there once the other match has been played. */
async function openTable(page: Page): Promise<void> {
  await openFilm(page);
  await figuresOf(page, t("film:chapter.without"));
  const columns = tableOf(page).getByRole("columnheader");
  await expect(columns).toHaveText([t("debrief:without.table.own"), t("debrief:without.table.other")]);
}

/** The match without this seat, as the engine in this process computes it from the same record. */
function otherOf(match: Match): WithoutYou {
  const found = withoutYou(libraryFor(match.engineVersion, match.setup), match, SEAT, match.world);
  if (found === null) throw new Error("the record was refused");
  return found;
}

/** The differences between the match and the same match without this seat, computed from the record alone. */
function apartIn(match: Match): MatchDifference {
  return matchDifference(match.scenario, standingOf(match.world), otherOf(match), []);
}

test("a change made by a seat is shown with both wordings, and with an answer that they change", {
  tag: LONG,
}, async ({ page }) => {
  const match = findMatch("express", (now) => now.world.beat === "over" && apartIn(now).answers.length > 0);
  const { articles, answers } = apartIn(match);
  await lookAt(page, recordOf(match));
  await openTable(page);
  const wording = (article: number, alternative: number): string => {
    const { id = "", alternatives = [] } = match.scenario.articles[article] ?? {};
    return fromContent(`alternative.${id}.${alternatives[alternative]?.key}.name`);
  };
  expect(articles.length).toBeGreaterThan(0);
  for (const { article, own, other } of articles) {
    const title = fromContent(`article.${match.scenario.articles[article]?.id}.title`);
    await expect(cellsOf(page, title)).toHaveText([wording(article, own), wording(article, other)]);
  }
  const [answer] = answers;
  if (answer === undefined) throw new Error("no answer differs");
  const { case: id, question } = answer;
  const said = [answer.own, answer.other].map((one) =>
    fromContent(`case.${id}.consequence.${question}.${one}`),
  );
  const row = tableOf(page)
    .getByRole("row", { name: fromContent(`case.${id}.who`) })
    .filter({ hasText: said[0] ?? "" });
  await expect(row.getByRole("cell")).toHaveText(said);
  await expect(page.locator("#without").getByText(t("debrief:without.same"))).toHaveCount(0);
});

/** The two cells of the row with this heading. */
function cellsOf(page: Page, name: string): Locator {
  const head = page.getByRole("rowheader", { name, exact: true });
  return tableOf(page).getByRole("row").filter({ has: head }).getByRole("cell");
}

test("a player who said nothing learns that nothing in the text would have been different", async ({
  page,
}) => {
  const match = findMatch("lesson", ({ world }) => world.beat === "over", {
    type: "script",
    script: "silent",
  });
  await lookAt(page, recordOf(match));
  await openTable(page);
  const part = page.locator("#without");
  await expect(part.getByText(t("debrief:without.same"))).toBeVisible();
  await expect(part.getByText(like("debrief:without.lost"))).toHaveCount(0);
});

/** The states that explain the race in this season, as the engine in this process finds them; none if nothing differs. */
function statesIn(match: Match): readonly number[] {
  const library = libraryFor(match.engineVersion, match.setup);
  const silence = openSilentMatch(library, match, SEAT);
  if (silence === null || match.world.beat !== "season" || match.world.month === 0) return [];
  const silent = playUpTo(silence, match.world).match;
  const replays = replaysFor(null, match, SEAT);
  const found = causesAt(library, match, SEAT, match.world, silent, replays);
  return found?.causes.find(({ target }) => target.type === "race")?.states ?? [];
}

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`in a season the line says why, and marks the states concerned on the map (${width} wide)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const match = findMatch("lesson", (now) => statesIn(now).length > 1);
    await page.goto(addressOf(recordOf(match)));
    const line = decision(page).locator(".without-you");
    await expect(line.locator(".cause")).toBeVisible();
    const show = line.getByRole("button", { name: t("debrief:without.cause.show") });
    const canvas = page.locator(".canvas canvas");
    await expect(canvas).toBeVisible();
    const before = await canvas.screenshot();
    await show.press("Enter");
    const names = statesIn(match).map((state) => {
      return fromContent(`country.${match.scenario.countries[state]?.iso3}.name`);
    });
    for (const name of names) await expect(line.locator(".states-shown")).toContainText(name);
    await expect(page.locator(".picture")).toBeInViewport();
    await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
    await line.getByRole("button", { name: t("debrief:without.cause.hide") }).press("Enter");
    await expect(line.locator(".states-shown")).toHaveText("");
  });
}

for (const [reducedMotion, isMoving] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test.describe(reducedMotion, () => {
    test.use({ contextOptions: { reducedMotion } });
    test(`the film's two rings ${isMoving ? "fill before their sentence comes" : "are filled at once"}`, async ({
      page,
    }) => {
      await lookAt(page, recordOf(matchAt("lesson", "over")));
      await openFilm(page);
      const dots = page.locator(".film-dots");
      await press(page, dots.getByRole("button", { name: t("film:chapter.without"), exact: true }));
      const { filled, said } = await page.locator('.film-step[data-now="true"]').evaluate(delaysIn);
      expect(filled).toHaveLength(2);
      for (const delay of filled) {
        expect(delay > 0).toBe(isMoving);
        expect(said > delay).toBe(isMoving);
      }
    });
  });
}

/** When each ring of a step is filled, and when its sentence comes, in seconds. Runs in the page. */
function delaysIn(step: Element): Readonly<{ filled: readonly number[]; said: number }> {
  const delayOf = (part: Element): number => Number.parseFloat(getComputedStyle(part).animationDelay);
  const filled = [...step.querySelectorAll(".rings-picture .end-ring")].map((ring) =>
    Math.max(...[...ring.querySelectorAll('[data-there="true"]')].map(delayOf)),
  );
  const sentence = step.querySelector(".film-sentence");
  return { filled, said: sentence === null ? 0 : delayOf(sentence) };
}
