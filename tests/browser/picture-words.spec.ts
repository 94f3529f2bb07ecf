/** The picture in words: one sentence and a table say what it shows, as soon as it has shown it and never before. */
import type { Page } from "@playwright/test";
import type { Key } from "../../src/client/i18n/index.ts";
import { violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG, longUnless } from "../support/browser/long.ts";
import { button, closeBeat, closeToMove, closeUntil, decision } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t, within } from "../support/browser/words.ts";

const picture = (page: Page) => page.locator(".canvas");
const words = (page: Page) => page.locator(".picture-in-words");
const opener = (page: Page) => button(page, t("picture:words.open"));
/** A sentence as part of the picture's name. */
const said = (key: Key) => new RegExp(like(key).source.replace(/^\^|\$$/g, ""));
const rows = (page: Page) => words(page).locator("tbody tr");

/** The numbers in a row of the table. */
async function numbersIn(page: Page, row: string): Promise<readonly number[]> {
  const cells = rows(page).filter({ hasText: row }).locator("td");
  return (await cells.allTextContents()).map(Number);
}

/** Expects every column to add up to its last row. */
async function expectSums(page: Page): Promise<void> {
  const table = await rows(page).evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))),
  );
  const total = table.pop() ?? [];
  expect(total).toEqual(total.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
}

test("the hall's name says the article, its text and the counts, and its table every caucus", async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(picture(page)).toHaveAccessibleName(said("picture:sentence.placards"));
  await expect(opener(page)).toHaveAttribute("aria-expanded", "false");
  await press(page, opener(page));
  await expect(opener(page)).toHaveAttribute("aria-expanded", "true");
  // Twelve caucuses and all states.
  await expect(rows(page)).toHaveCount(13);
  await expectSums(page);
  const [support, live, object] = await numbersIn(page, t("picture:words.total"));
  await expect(picture(page)).toHaveAccessibleName(
    within("picture:sentence.placards", { a: support ?? 0, b: live ?? 0, c: object ?? 0 }),
  );
  expect(await violations(page)).toEqual([]);
  await press(page, opener(page));
  await expect(words(page)).toHaveCount(0);
});

test("where several texts lie on the floor, a reader chooses one and hears its counts", async ({ page }) => {
  const match = matchAt("lesson", "deal");
  await page.goto(addressOf(recordOf(match)));
  await press(page, opener(page));
  const choice = words(page).getByRole("radiogroup", { name: t("picture:words.text") });
  const texts = choice.getByRole("radio");
  expect(await texts.count()).toBeGreaterThan(1);
  const sentence = await words(page).locator("p").first().textContent();
  const seen = new Set<string>();
  for (const radio of await texts.all()) {
    await radio.press("Space");
    await expect(radio).toBeChecked();
    const name = (await radio.evaluate((one) => one.closest("label")?.textContent)) ?? "";
    await expect(words(page).getByRole("table")).toHaveAccessibleName(
      t("picture:words.textByCaucus", { text: name }),
    );
    await expect(rows(page)).toHaveCount(13);
    await expectSums(page);
    seen.add(String(await numbersIn(page, t("picture:words.total"))));
  }
  expect(seen.size).toBeGreaterThan(1);
  // The sentence stays that of the picture.
  await expect(words(page).locator("p").first()).toHaveText(sentence ?? "");
  expect(await violations(page)).toEqual([]);
});

test("the words do not depend on the picture being shown", { tag: LONG }, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await press(page, button(page, t("match.pictureFold")));
  await expect(picture(page)).toHaveCount(0);
  await press(page, opener(page));
  await expect(rows(page)).toHaveCount(13);
  await expectSums(page);
});

test("after the talks the map counts signatures and instruments by region", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "season"))));
  await expect(picture(page)).toHaveAccessibleName(said("picture:sentence.race"));
  await press(page, opener(page));
  await expect(rows(page)).toHaveCount(6);
  await expectSums(page);
  const [states = 0, signed = 0, joined = 0] = await numbersIn(page, t("picture:words.total"));
  expect(states).toBe(193);
  expect(signed).toBeGreaterThan(joined);
  expect(await violations(page)).toEqual([]);
  // The hall still shows how the text was decided.
  await page.getByRole("radio", { name: t("match.pictureOf.caucus"), exact: true }).click();
  await expect(picture(page)).toHaveAccessibleName(
    new RegExp(
      `${said("picture:sentence.packageVotes").source}|${said("picture:sentence.packageStands").source}`,
    ),
  );
  await expect(rows(page)).toHaveCount(13);
});

test.describe("while the picture moves", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" }, readsMoves: false });

  test("the words say the result of a vote only once the picture has shown it", { tag: LONG }, async ({
    page,
  }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", "vote"))));
    await press(page, opener(page));
    // Notes what the words say at each frame while the picture plays.
    await page.evaluate(() => {
      const early: string[] = [];
      Object.assign(window, { early });
      const look = (): void => {
        const isPlaying = document.querySelector('.picture[data-playing="true"]') !== null;
        const said = document.querySelector(".picture-in-words p")?.textContent ?? "";
        if (isPlaying) early.push(said);
        requestAnimationFrame(look);
      };
      look();
    });
    await closeToMove(page);
    await expect(picture(page)).toHaveAccessibleName(said("picture:sentence.packageVotes"));
    const early = await page.evaluate(() => (window as unknown as { early: string[] }).early);
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter((said) => like("picture:sentence.packageVotes").test(said))).toEqual([]);
  });
});

test.describe("when drawing fails", () => {
  test.use({ trouble: /not drawn|broken on purpose/ });

  /** Without arcs, parts of the picture are missing; without translation, all of it. */
  for (const broken of ["arc", "translate"] as const) {
    test(`a match goes on without a dialog and keeps the picture in words (${broken})`, {
      tag: longUnless(broken === "translate"),
    }, async ({ page }) => {
      await page.addInitScript((method) => {
        CanvasRenderingContext2D.prototype[method] = () => {
          throw new Error("broken on purpose");
        };
      }, broken);
      await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
      await expect(page.getByText(t("match.pictureMissing"))).toHaveCount(broken === "arc" ? 0 : 1);
      expect(await closeBeat(page)).toBe("deal");
      await expect(picture(page)).toHaveAccessibleName(said("picture:sentence.placards"));
      await press(page, opener(page));
      await expect(rows(page)).toHaveCount(13);
      expect(await closeUntil(page, "close")).toBe("close");
      await expect(decision(page)).toBeVisible();
      await expect(page.getByRole("alertdialog")).toHaveCount(0);
    });
  }
});

test("on a phone every column of the table is in sight, also before anything is shown", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await opener(page).click();
  const table = words(page).locator(".table-scroll");
  await expect(table).toBeVisible();
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
});
