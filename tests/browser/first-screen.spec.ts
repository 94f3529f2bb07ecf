/** Every page before a match works without Phaser, and so does the match. The first screen needs little data. */
import type { Page } from "@playwright/test";
import { begun } from "../../src/tools/translations/translations-program.ts";
import { leave } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, endAnyway, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { actButton, clickAct } from "../support/browser/start.ts";
import { listen, sum, told, type Weights, weigh } from "../support/browser/weight.ts";
import { TEST_LANGUAGE, t } from "../support/browser/words.ts";

/** The limit for the scripts, styles and drawings of the first screen, in gzipped bytes. */
const BUDGET = 200_000;
/** The limit for everything that a first match loads, including pictures and fonts, in bytes over the network. */
const FIRST_MATCH = 1_500_000;

test("no page before a match loads the picture, and the first match does", { tag: LONG }, async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const hasPhaser = (): boolean => asked.some((path) => /phaser/.test(path));
  await neverRests(page);
  await page.goto(START);
  await button(page, t("start.caseYes")).click();
  await expect(page.getByRole("status").first()).not.toBeEmpty();
  for (const act of ["watch", "about", "new"] as const) {
    await clickAct(page, act);
    await expect(page.getByRole("heading", { name: t("start.heading") })).toHaveCount(0);
    await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
    await page.goBack();
    await expect(actButton(page, act)).toBeVisible();
    await page.goBack();
  }
  expect(hasPhaser()).toBe(false);
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect.poll(hasPhaser).toBe(true);
});

test("a match can be played even if the picture never loads", async ({ page, watched }) => {
  await page.route(/phaser/, (route) => route.abort());
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(page.getByText(t("match.pictureMissing"))).toBeVisible();
  await button(page, t("beat.sound.confirm")).click();
  await endAnyway(page).click();
  await expect(button(page, t("beat.deal.confirm"))).toBeEnabled();
  // The browser itself logs an error for the missing file.
  expect(watched.errors.every((error) => /ERR_FAILED/.test(error))).toBe(true);
  watched.errors.length = 0;
});

/** Makes the browser seem busy forever, so that the page prefetches nothing and requests only what it needs. */
async function neverRests(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Everything that the start page requests by itself until it is ready and the network is quiet. */
async function askedByStart(page: Page, language = TEST_LANGUAGE): Promise<Weights> {
  const asked = listen(page);
  await page.goto(`${START}&lang=${language}`);
  await expect(page.locator(`main[lang="${language}"], [lang="${language}"] main`)).toBeVisible();
  await page.waitForLoadState("networkidle");
  return weigh(page, asked);
}

function expectWithinBudget(what: string, weights: Weights): void {
  process.stdout.write(`${told(what, weights)}\n`);
  expect(weights.size).toBeGreaterThan(1);
  expect(sum(weights), `${what} in bytes`).toBeLessThanOrEqual(BUDGET);
}

/** Leaves a saved match in the browser, as an earlier visit would. */
async function saveOne(page: Page): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(page.locator(".match")).toBeVisible();
  await leave(page);
  await page.close();
}

for (const language of ["en", ...begun()]) {
  // The long tests measure what changes seldom.
  const when = language === "en" ? {} : { tag: LONG };
  test(
    `a first visit in ${language} needs no more scripts, styles and drawings than the budget`,
    when,
    async ({ page }) => {
      await neverRests(page);
      const needed = await askedByStart(page, language);
      expectWithinBudget(`first screen in ${language}`, needed);
    },
  );

  test(`nor does a later visit in ${language}, which lists saved matches`, { tag: LONG }, async ({
    page,
    context,
  }) => {
    await saveOne(page);
    const later = await context.newPage();
    await neverRests(later);
    const needed = await askedByStart(later, language);
    await expect(later.locator(".save-row")).toBeVisible();
    expectWithinBudget(`first screen with a save in ${language}`, needed);
  });
}

test("the page prefetches what a match needs once the first screen is ready", { tag: LONG }, async ({
  page,
  context,
}) => {
  await neverRests(page);
  const needed = await askedByStart(page);
  const resting = await context.newPage();
  // The browser keeps the times of 250 resources otherwise, and the page fetches more.
  await resting.addInitScript(() => performance.setResourceTimingBufferSize(1000));
  const asked = listen(resting);
  await resting.goto(START);
  await expect.poll(() => [...asked].some((path) => path.includes("match-screen"))).toBe(true);
  await resting.waitForLoadState("networkidle");
  const ahead = [...asked].filter((path) => !needed.has(path));
  process.stdout.write(`${told("fetched ahead", await weigh(resting, ahead))}\n`);
  expect(await askedAfterLoad(resting, ahead)).toEqual(ahead);
});

/** Of these paths, the ones that the page requested only after it had loaded. */
function askedAfterLoad(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const started = new Map(
      performance
        .getEntriesByType("resource")
        .map((entry) => [new URL(entry.name).pathname, entry.startTime]),
    );
    return names.filter((name) => (started.get(name) ?? 0) >= (visit?.loadEventStart ?? Infinity));
  }, paths);
}

/** The bytes received over the network since the page was opened. */
function transferred(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map((entry) => (entry as PerformanceResourceTiming).transferSize)
      .reduce((total, bytes) => total + bytes, 0),
  );
}

test("a first match, from the start page to its picture, takes at most 1.5 MB in all", async ({ page }) => {
  await neverRests(page);
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  const bytes = await transferred(page);
  process.stdout.write(`first match: ${bytes} bytes\n`);
  expect(bytes).toBeGreaterThan(BUDGET);
  expect(bytes).toBeLessThanOrEqual(FIRST_MATCH);
});

/** The page's total layout shift, as browsers measure it. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver((list) => {
          const moved = list.getEntries() as (PerformanceEntry & { value: number })[];
          done(moved.reduce((total, { value }) => total + value, 0));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // If nothing has shifted, no entry ever arrives.
        requestAnimationFrame(() => setTimeout(() => done(0)));
      }),
  );
}

test("the first screen does not shift, even with saved matches", { tag: LONG }, async ({ page, context }) => {
  await saveOne(page);
  const later = await context.newPage();
  await later.goto(START);
  await expect(later.getByRole("heading", { name: t("start.continueHeading") })).toBeVisible();
  await later.waitForLoadState("networkidle");
  // Fonts that load late shift lines by less than this.
  expect(await shifts(later)).toBeLessThan(0.005);
});
