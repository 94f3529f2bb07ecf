import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { lookAt } from "../support/browser/ended.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { matchAt, recordOf } from "../support/browser/records.ts";
import { fromContent, t, within } from "../support/browser/words.ts";

const MATCH = recordOf(matchAt("lesson", "over"));

/** Opens the finished match, and what can be shared of it. */
async function openShare(page: Page): Promise<void> {
  await lookAt(page, MATCH);
  await press(page, button(page, t("debrief:end.share")));
}

const PAR = within("debrief:results.withPar");

const FIGURES = { value: "[\\d\\s,]+", par: "[\\d\\s,]+" };
const result = (id: "mandate" | "trust", key: "withPar" | "ofThousandWithPar"): RegExp =>
  new RegExp(
    t("debrief:card.result", {
      name: t(`debrief:results.${id}`),
      value: t(`debrief:results.${key}`, FIGURES),
    }),
  );
/** What the card says in words. */
const PARTS: readonly (string | RegExp)[] = [
  t("debrief:card.sentence", { text: fromContent("country.KEN.name") }),
  t("start.heading"),
  result("mandate", "withPar"),
  result("trust", "ofThousandWithPar"),
  t("debrief:card.match", {
    scenario: t("scenario.lesson.name"),
    climate: t("climate.measured.name"),
    seed: "browser/0",
  }),
  t("debrief:card.exercise"),
];

/** The card once par is known, since it is drawn again then. */
const cardOf = (page: Page) => page.getByRole("img", { name: PAR });

/** Clicks the button and returns the downloaded file. */
async function kept(page: Page): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const coming = page.waitForEvent("download");
  await button(page, t("debrief:card.save")).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("the card of a match is kept as a picture, and says in words what it shows", async ({ page }) => {
  await openShare(page);
  const card = cardOf(page);
  await card.scrollIntoViewIfNeeded();
  await expect(card).toBeVisible();
  const words = (await card.getAttribute("alt")) ?? "";
  for (const part of PARTS) expect(words).toMatch(part);
  const drawn = await card.getAttribute("src");
  const { name, bytes } = await kept(page);
  expect(name).toBe("fortieth-lesson-ken.png");
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  await button(page, t("debrief:card.words")).click();
  await expect(page.getByRole("textbox", { name: t("debrief:card.wordsNote") })).toHaveValue(words);
  // With par the card is drawn only once: a second drawing would have a different address.
  expect(await card.getAttribute("src")).toBe(drawn);
});

test("a card looks the same from a dark page, because people see it elsewhere", { tag: LONG }, async ({
  page,
}) => {
  await openShare(page);
  await cardOf(page).scrollIntoViewIfNeeded();
  const light = await kept(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.reload();
  await press(page, button(page, t("debrief:end.share")));
  await cardOf(page).scrollIntoViewIfNeeded();
  const dark = await kept(page);
  expect(dark.bytes.equals(light.bytes)).toBe(true);
});

test("in a right-to-left page a card begins at the right", { tag: LONG }, async ({ page }) => {
  /** Whether the pixel at `x` has the strong blue of the frame in the corner of the card. */
  const hasFrame = (x: number) =>
    cardOf(page).evaluate((image: HTMLImageElement, at) => {
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const [red = 255, , blue = 0] = context?.getImageData(at, 72, 1, 1).data ?? [];
      return red < 60 && blue > 80;
    }, x);
  await openShare(page);
  await cardOf(page).scrollIntoViewIfNeeded();
  expect([await hasFrame(64), await hasFrame(1136)]).toEqual([false, true]);
  await page.addInitScript(() =>
    document.addEventListener("DOMContentLoaded", () => {
      document.head.append(
        Object.assign(document.createElement("style"), { textContent: "*{direction:rtl}" }),
      );
    }),
  );
  await page.reload();
  await press(page, button(page, t("debrief:end.share")));
  await cardOf(page).scrollIntoViewIfNeeded();
  expect([await hasFrame(64), await hasFrame(1136)]).toEqual([true, false]);
});

test("a device with a share sheet gets the card and its words", { tag: LONG }, async ({ page }) => {
  // Desktop Chromium has no share sheet, so the test supplies one as on a phone.
  await page.addInitScript(() => {
    const given: string[] = [];
    Object.assign(window, { given });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files = [], text = "" }: ShareData) => {
        given.push(...files.map(({ name, type }) => `${name} ${type}`), text);
      },
    });
  });
  await openShare(page);
  await cardOf(page).scrollIntoViewIfNeeded();
  await button(page, t("debrief:card.send")).click();
  const words = await cardOf(page).getAttribute("alt");
  const given = await page.evaluate(() => (window as unknown as { given: readonly string[] }).given);
  expect(given).toEqual(["fortieth-lesson-ken.png image/png", words]);
});
