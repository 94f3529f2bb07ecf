/**
 * What the page says when a match ends: the votes of a lost ballot state by state, and the results for viewers
 * without a seat.
 */
import { violations } from "../support/browser/axe.ts";
import { figuresOf, lookAt, openFilm } from "../support/browser/ended.ts";
import { leave } from "../support/browser/files.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, START } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, matchAt, matchWithoutConvention, recordOf } from "../support/browser/records.ts";
import { clickAct } from "../support/browser/start.ts";
import { like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

test("a lost vote is shown with the votes it needed, the vote of each state, and the reasons", {
  tag: LONG,
}, async ({ page }) => {
  await lookAt(page, recordOf(matchWithoutConvention()));
  await openFilm(page);
  await figuresOf(page, t("film:chapter.vote"));
  const part = page.getByRole("region", { name: t("debrief:sections.vote") });
  await expect(part.getByText(like("debrief:vote.short.twoThirds"))).toBeVisible();
  await expect(part.getByRole("heading", { name: t("debrief:vote.blocked", { count: 1 }) })).toBeVisible();
  const against = part.getByRole("button", { name: t("debrief:vote.side.no", { count: 1 }), exact: true });
  await expect(against).toHaveAttribute("aria-expanded", "true");
  const whys = part.getByRole("button", { name: like("common.whyAbout") });
  // The player cast the only vote against, and the page does not explain a player's own vote.
  await expect(whys).toHaveCount(0);
  await part
    .getByRole("button", { name: t("debrief:vote.side.absent", { count: 192 }), exact: true })
    .click();
  await whys.first().click();
  await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
});

test("a viewer without a seat sees the world that was made, and no mandate", async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "watch");
  await button(page, t("watch.go")).click();
  await button(page, t("match.watchEnd")).click();
  await openFilm(page);
  await figuresOf(page, t("film:chapter.results"));
  const part = page.getByRole("region", { name: t("debrief:sections.world") });
  await expect(part.getByRole("meter", { name: t("debrief:results.cooperation") })).toBeVisible();
  await expect(part.getByRole("meter", { name: t("debrief:results.abuse") })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("debrief:results.mandate") })).toHaveCount(0);
});

/** Words that can be seen in the panel. Runs in the page. */
function wordsInSight(): number {
  const panel = document.querySelector(".decision .tab-panel");
  // Only what is laid out has words to see.
  // biome-ignore lint/performance/useDomNodeTextContent: closed parts must not count
  const text = panel instanceof HTMLElement ? panel.innerText : "";
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test.describe("the end of a match", () => {
  const lesson = recordOf(matchAt("lesson", "over"));

  for (const [name, made] of [
    ["with a treaty", lesson],
    ["of a standard match", recordOf(matchAt("standard", "over"))],
  ] as const)
    test(`${name} is one screen of at most 120 words`, { tag: LONG }, async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await lookAt(page, made);
      await expect(page.getByText(t("debrief:end.pending"))).toHaveCount(0, { timeout: STUDY_MS });
      await expect(page.getByRole("term").first()).toBeVisible();
      const { high, room } = await page
        .locator(".decision .tab-panel")
        .evaluate(({ scrollHeight, clientHeight }) => ({ high: scrollHeight, room: clientHeight }));
      expect(high).toBeLessThanOrEqual(room);
      expect(await page.evaluate(wordsInSight)).toBeLessThanOrEqual(120);
      for (const ring of await page.locator(".ending svg").all()) await expect(ring).toBeInViewport();
    });

  test("the cause stands there as a sentence, and no box is empty", { tag: LONG }, async ({ page }) => {
    await lookAt(page, lesson);
    await expect(page.getByText(t("debrief:end.pending"))).toHaveCount(0, { timeout: STUDY_MS });
    await expect(page.locator(".end-cause, .without-you").first()).toHaveText(/\S\./);
    for (const box of await page.locator(".end-cause, .without-you").all()) {
      const { high, line } = await box.evaluate((one) => ({
        high: one.getBoundingClientRect().height,
        line: Number.parseFloat(getComputedStyle(one).lineHeight),
      }));
      const text = (await box.textContent()) ?? "";
      expect(high, text).toBeLessThan(line * (2 + Math.ceil(text.length / 40)));
    }
  });

  test("everything else that can be done opens with room to read", async ({ page }) => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await lookAt(page, lesson);
      await button(page, t("debrief:end.more")).click();
      for (const note of await page.locator(".next-list li > span").all()) {
        const { width: wide } = (await note.boundingBox()) ?? { width: 0 };
        expect(wide, `${width}: ${await note.textContent()}`).toBeGreaterThan(100);
      }
      await expectFits(page, `more to do, ${width}`, false);
      await leave(page);
    }
  });

  test("on a phone is reached with one scroll, and nothing overlaps with text twice as large", async ({
    page,
  }) => {
    const height = 844;
    await page.setViewportSize({ width: 390, height });
    await lookAt(page, lesson);
    await expectFits(page, "the end, 390", false);
    const first = page.locator(".end-three .button").first();
    const [top, bottom] = await Promise.all([
      page.locator(".ending").evaluate((one) => one.getBoundingClientRect().top + scrollY),
      first.evaluate((one) => one.getBoundingClientRect().bottom + scrollY),
    ]);
    expect(top).toBeLessThan(height);
    expect(bottom - top).toBeLessThanOrEqual(height);
    await expectFitsTwiceAsLarge(page, "the end, 390");
    await page.setViewportSize({ width: 1366, height: 768 });
    await expectFitsTwiceAsLarge(page, "the end, 1366");
    expect(await violations(page)).toEqual([]);
  });

  test("takes the focus at its title, so that Tab reaches the three buttons", { tag: LONG }, async ({
    page,
  }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", "season"))));
    await closeUntil(page, "over");
    await expect(page.locator(".ending h2")).toBeFocused();
    await expect(page.getByText(t("debrief:end.pending"))).toHaveCount(0, { timeout: STUDY_MS });
    const three = page.locator(".end-three .button");
    await expect(three).toHaveCount(3);
    // Where the sentence of cause can light states on the map, its link comes before the buttons.
    const links = await page.locator(".without-you .link-button").count();
    for (let at = -links; at < 3; at++) {
      await page.keyboard.press("Tab");
      if (at >= 0) await expect(three.nth(at)).toBeFocused();
    }
  });
});
