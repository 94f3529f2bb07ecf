/** On the wall, the picture shows a result before the words beside it do, and in the last night nothing else is light. */
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { t } from "../support/browser/words.ts";

/** Keeps what the wall says in every frame in which its picture plays. Runs in the page. */
function keepWhatThePlayingWallSays(skip: string): void {
  const kept = { told: [] as string[] };
  Object.assign(globalThis, { kept });
  const watch = (): void => {
    const isPlaying = [...document.querySelectorAll(".wall-foot button")].some(
      (one) => one.textContent === skip,
    );
    const race = document.querySelector(".wall-race");
    const isCounting = race !== null && getComputedStyle(race).visibility !== "hidden";
    const words = [...document.querySelectorAll(".wall-beat, .wall-side, [aria-live=polite]")];
    if (isPlaying) kept.told.push([document.title, ...words.map((part) => part.textContent)].join(" | "));
    if (isPlaying && isCounting)
      kept.told.push("The column counts the instruments of before beside the picture's.");
    requestAnimationFrame(watch);
  };
  watch();
}

test.describe("in full motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("on the wall, no word changes in any frame of a lesson while its picture plays", {
    tag: LONG,
  }, async ({ page, room }) => {
    await page.goto(wallOf(room));
    await room.teach({ type: "start", table: 0 });
    const wall = page.locator(".wall-page");
    await expect(wall).toHaveAttribute("data-beat", "sound");
    await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
    await page.evaluate(keepWhatThePlayingWallSays, t("wall:skip"));
    let frames = 0;
    for (let isOver = false; !isOver; ) {
      await room.closeBeat();
      const line = (await room.told(room.wallKey)).board?.[0];
      isOver = line?.isOver === true;
      // When the last picture has played, the wall turns to the results of the tables.
      if (isOver) await expect(page.getByRole("heading", { name: t("wall:end.heading") })).toBeVisible();
      else await expect(wall).toHaveAttribute("data-beat", line?.beat ?? "");
      const told = await page.evaluate(() => {
        const { kept } = globalThis as unknown as { kept: { told: string[] } };
        return kept.told.splice(0);
      });
      frames += told.length;
      expect(new Set(told).size, told.join("\n")).toBeLessThanOrEqual(1);
      if (!isOver) await expect(wall).toHaveAttribute("data-night", String(line?.phase === "adoption"));
    }
    expect(frames).toBeGreaterThan(100);
  });
});

test("in the last night the whole wall is dark", { tag: LONG }, async ({ page, room }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(wallOf(room));
  await room.teach({ type: "start", table: 0 });
  const wall = page.locator(".wall-page");
  await expect(wall).toHaveAttribute("data-beat", "sound");
  for (let phase = ""; phase !== "adoption"; ) {
    await room.closeBeat();
    phase = (await room.told(room.wallKey)).board?.[0]?.phase ?? "";
  }
  await expect(wall).toHaveAttribute("data-night", "true");
  for (const part of [".wall-head", ".wall-side", ".wall-foot"]) {
    const light = await page.locator(part).evaluate((one) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(one).backgroundColor.match(/\d+/g) ?? [];
      return Math.max(Number(red), Number(green), Number(blue));
    });
    expect(light, part).toBeLessThan(80);
  }
});
