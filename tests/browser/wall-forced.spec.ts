/** The wall in forced colours, at the conference, and with the six clauses of an evening. */
import type { Page } from "@playwright/test";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

test.use({ settings: { ...LESSON, scenario: "express" } });

/** Each sign of the wall with a colour other than that of the words beside it. */
function strangeSigns(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".wall :is(.answer-shape, .act-sign)")]
      .filter(
        (sign) =>
          getComputedStyle(sign).color !== getComputedStyle(sign.parentElement ?? document.body).color,
      )
      .map((sign) => sign.getAttribute("class") ?? ""),
  );
}

/** Lines of text of which one begins above the foot of the one before: in forced colours it would hide that one. */
function hiddenLines(page: Page, within: string): Promise<number> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(`${selector} > *`)].flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const rects = [...range.getClientRects()].filter(({ height }) => height > 0);
      return rects.length === 0
        ? []
        : [
            {
              top: Math.min(...rects.map(({ top }) => top)),
              bottom: Math.max(...rects.map((one) => one.bottom)),
            },
          ];
    });
    return boxes.filter(({ top }, at) => at > 0 && top < (boxes[at - 1]?.bottom ?? 0) - 1).length;
  }, within);
}

test("in forced colours every sign has the colour of its words, and no line hides another", {
  tag: LONG,
}, async ({ page, room }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await page.goto(wallOf(room));
  await expect(
    page.getByRole("heading", {
      name: t("wall:poll.heading", { who: fromContent("case.researcher.called") }),
    }),
  ).toBeVisible();
  expect(await strangeSigns(page)).toEqual([]);
  await room.teach({ type: "start", table: 0 });
  for (;;) {
    const { beat } = (await room.told(room.wallKey)).board?.[0] ?? {};
    if (beat === "season" || beat === "conference") break;
    await room.closeBeat();
  }
  await page.reload();
  await expect(page.locator(".wall-race")).toBeVisible();
  expect(await hiddenLines(page, ".wall-race")).toBe(0);
});

test("at the conference the wall shows both questions and what carries each, and at the end all marks of the text", {
  tag: LONG,
}, async ({ page, room }) => {
  await room.teach({ type: "start", table: 0 });
  const beatNow = async (): Promise<string | null | undefined> =>
    (await room.told(room.wallKey)).board?.[0]?.beat;
  while ((await beatNow()) !== "conference") await room.closeBeat();
  await page.goto(wallOf(room));
  for (const id of ["observers", "protocol"] as const) {
    await expect(page.getByText(t(`ratification:conference.${id}`))).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByText(t("ratification:conference.decides.simple"))).toBeInViewport({ ratio: 1 });
  await room.closeBeat();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: t("wall:end.heading") })).toBeVisible();
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator(".ladder-marks").first()).toBeInViewport({ ratio: 1 });
  }
});
