/** A window can have any size, for example when the user zooms in. The picture never fails, and the match goes on. */
import type { Page } from "@playwright/test";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { formOnHost } from "../support/browser/host-committee.ts";
import { LONG, longUnless } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, closeToMove, decision, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { test as zoomed } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

/** Common screens at a zoom of 200% or more. */
const ZOOMED = [
  [683, 384],
  [667, 375],
  [546, 307],
  [455, 256],
  [427, 240],
  [341, 192],
  [320, 256],
] as const;

/** Twenty widths by ten heights, from the smallest supported window to a large screen: 200 sizes. */
const WIDTHS = [
  320, 341, 360, 390, 427, 455, 480, 546, 600, 640, 683, 720, 801, 901, 1024, 1180, 1366, 1680, 1920, 2560,
];
const HEIGHTS = [256, 290, 320, 384, 480, 600, 768, 900, 1080, 1440];

/** A 1366 by 768 screen at a zoom of 200, 250, 300 and 400%, and the smallest window of WCAG 1.4.10. */
const AT_ZOOM = [
  [683, 384],
  [546, 307],
  [455, 256],
  [341, 192],
  [320, 256],
] as const;

const picture = (page: Page) => page.locator(".canvas canvas");
const look = (page: Page, name: "caucus" | "map") =>
  page.getByRole("radio", { name: t(`match.pictureOf.${name}`), exact: true });

/** Waits until the picture is as wide as its container and at rest, with everything built for this size. */
async function expectDrawn(page: Page, size: string): Promise<void> {
  const isDrawn = (): Promise<boolean> =>
    picture(page).evaluate((canvas: HTMLCanvasElement) => {
      const place = canvas.parentElement;
      const isFitted = place !== null && Math.abs(place.clientWidth - canvas.clientWidth) <= 1;
      return isFitted && canvas.dataset.objects !== undefined;
    });
  await expect.poll(isDrawn, { message: size }).toBe(true);
}

async function expectNothingFailed(page: Page, size: string, errors: readonly string[]): Promise<void> {
  await expect(page.getByRole("alertdialog"), size).toHaveCount(0);
  expect(errors, size).toEqual([]);
}

async function startFirst(page: Page): Promise<void> {
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(picture(page)).toBeVisible();
}

for (const [width, height] of ZOOMED) {
  test(`a first match opens, and a beat is played, at ${width} by ${height}`, {
    tag: longUnless(width === 320),
  }, async ({ page, watched }) => {
    await page.setViewportSize({ width, height });
    await startFirst(page);
    await expectDrawn(page, "as it opens");
    expect(await beatOf(page)).toBe("sound");
    expect(await closeBeat(page)).toBe("deal");
    await expect(decision(page)).toBeVisible();
    await expectDrawn(page, "in the next beat");
    await expectNothingFailed(page, "after a beat", watched.errors);
  });
}

test.describe("after a reveal in a very low window", () => {
  test.use({ readsMoves: false });

  test("the heading that has the focus is above the bar", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await startFirst(page);
    await closeToMove(page);
    const heading = page.locator(".move-card h2");
    await expect(heading).toBeFocused();
    const [own, bar] = await Promise.all([heading.boundingBox(), page.locator(".bottom-bar").boundingBox()]);
    // Pages scroll by whole pixels; a heading may begin at a fraction of one.
    expect(Math.round(own?.y ?? -1)).toBeGreaterThanOrEqual(0);
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});

for (const beat of ["deal", "season"] as const) {
  test(`a running match is drawn in the hall and on the map at 200 window sizes, in the ${beat} beat`, {
    tag: LONG,
  }, async ({ page, watched }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", beat))));
    await expect(picture(page)).toBeVisible();
    for (const [at, width] of WIDTHS.entries()) {
      // At every size both are drawn; the one in sight alternates with the width.
      await look(page, at % 2 === 0 ? "caucus" : "map").click();
      for (const height of HEIGHTS) {
        await page.setViewportSize({ width, height });
        await expectDrawn(page, `${width} by ${height}`);
        await expectNothingFailed(page, `${width} by ${height}`, watched.errors);
      }
    }
  });
}

test("a vote is drawn in the hall at zoomed and at usual window sizes", { tag: LONG }, async ({
  page,
  watched,
}) => {
  const address = addressOf(recordOf(matchAt("lesson", "vote")));
  for (const [width, height] of [...ZOOMED, [901, 600], [1366, 768], [2560, 1440]] as const) {
    const size = `${width} by ${height}`;
    await page.goto("about:blank");
    await page.setViewportSize({ width, height });
    await page.goto(address);
    await expectDrawn(page, size);
    expect(await beatOf(page), size).toBe("vote");
    await closeBeat(page);
    await expectDrawn(page, size);
    await expectNothingFailed(page, size, watched.errors);
  }
});

for (const [width, height] of AT_ZOOM) {
  zoomed(
    `a pupil's page of a room and a committee's page open at ${width} by ${height}`,
    {
      tag: longUnless(width === 320),
    },
    async ({ page, room, watched }) => {
      const size = `${width} by ${height}`;
      await page.setViewportSize({ width, height });
      await page.goto(`${START}#join/${room.code}`);
      await page.getByRole("button", { name: fromContent("country.KEN.name") }).click();
      await expectFits(page, `the lobby at ${size}`, false);
      await room.teach({ type: "start", table: 0 });
      await button(page, t("briefing.start")).click();
      await expect(page.locator(".match")).toBeVisible();
      await expectNothingFailed(page, `a pupil at ${size}`, watched.errors);
      // On a small window a room hides the picture until it is asked for.
      const show = button(page, t("match.pictureUnfold"));
      if (await show.isVisible()) await show.click();
      await expectDrawn(page, `a pupil at ${size}`);
      await room.closeBeat();
      await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
      await expectDrawn(page, `a pupil in the next beat at ${size}`);
      await expectNothingFailed(page, `a pupil in the next beat at ${size}`, watched.errors);

      const { code, key } = await formOnHost(room.served, "Third Committee");
      await page.goto("about:blank");
      await page.goto(`${START}#committee/${code}/${key}`);
      await expect(page.locator("main h1")).toBeVisible();
      await expectFits(page, `a committee at ${size}`, false);
      await expectNothingFailed(page, `a committee at ${size}`, watched.errors);
    },
  );
}
