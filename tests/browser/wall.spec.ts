/**
 * The wall of a room, over plain http. Before the match it shows the code. During the match it shows the picture with
 * the key facts beside it, or all tables. At the end it compares the results of the tables. Devices, and the words
 * beside the picture, show a result only after the wall has played it.
 */
import type { Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expectPictures, figuresOf } from "../support/browser/ended.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { expectWallFits } from "../support/browser/wall-fits.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const beat = (page: Page, name: "sound" | "deal" | "close") =>
  page.getByRole("heading", { name: t(`beat.${name}.name`), exact: true });
const place = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

test("before the match the wall shows how to join, asks about Ines, and fills with flags", async ({
  page,
  room,
}) => {
  await page.goto(wallOf(room));
  await expect(page.getByText(room.code).first()).toBeVisible();
  await expect(page.getByText(`${new URL(room.served.url).host}/join`, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
  await expect(
    page.getByRole("heading", {
      name: t("wall:poll.heading", { who: fromContent("case.researcher.called") }),
    }),
  ).toBeVisible();
  await expect(page.getByText(t("wall:taken", { count: 0, seats: 4 }))).toBeVisible();

  const device = await room.enter();
  await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await expect(page.getByText(t("wall:taken", { count: 1, seats: 4 }))).toBeVisible();
  const kenya = t("wall:seatTaken", { state: fromContent("country.KEN.name") });
  await expect(page.getByText(kenya)).toHaveCount(1);
  await expectWallFits(page, "before the match");
});

test("no control is seen until the mouse moves, the keyboard reaches all, and the wall is dark on a light device", async ({
  page,
  room,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(wallOf(room));
  await room.teach({ type: "start", table: 0 });
  await expect(beat(page, "sound")).toBeVisible();
  const controls = page.locator(".wall-controls");
  await expect(controls).toHaveCSS("opacity", "0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(controls.locator(":focus-visible")).toHaveCount(1);
  await expect(controls).toHaveCSS("opacity", "1");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(controls).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
  await expect(controls).toHaveCSS("opacity", "1");
  expect(await violations(page), "with its controls").toEqual([]);
  await expect(controls).toHaveCSS("opacity", "0");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test.describe("with two players", () => {
  test("a lamp stands over each seat that people hold, where the hall has it", async ({ page, room }) => {
    for (const seat of ["KEN", "BRA"] as const) {
      const device = await room.enter();
      await room.act(device, { type: "takeSeat", place: { table: 1, seat, role: "both" } });
    }
    await page.goto(wallOf(room));
    await room.teach({ type: "start", table: 0 });
    await expect(beat(page, "sound")).toBeVisible();
    await expect(page.locator(".lit-seat")).toHaveCount(2);
    const [hall, lamp] = await Promise.all(
      [".theatre-stage", ".lit-seat"].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(lamp?.x).toBeGreaterThan(hall?.x ?? 0);
    expect((lamp?.x ?? 0) + (lamp?.width ?? 0)).toBeLessThan((hall?.x ?? 0) + (hall?.width ?? 0));
  });
});

test.describe("in full motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the picture shows a result first, then the words beside it, and then the devices", async ({
    page,
    room,
  }) => {
    const device = await room.enter();
    await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
    await page.goto(wallOf(room));
    await room.teach({ type: "start", table: 0 });
    await expect(beat(page, "sound")).toBeVisible();
    await expect(page.locator(".canvas canvas")).toBeVisible();
    await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
    // For screen readers: a head, twelve caucuses and all states.
    const counts = page.getByRole("table", { name: t("picture:words.byCaucus") });
    await expect(counts.getByRole("row")).toHaveCount(14);

    await page.evaluate(keepWhatIsToldWhilePlaying, t("wall:skip"));
    await room.closeBeat();
    const { closed = 0 } = (await room.told(room.wallKey)).board?.[0] ?? {};
    expect(closed).toBeGreaterThan(0);
    await expect(button(page, t("wall:skip"))).toBeEnabled();
    await page.keyboard.press("Space");

    await expect(beat(page, "deal")).toBeVisible();
    await expect.poll(async () => (await room.told(device)).room?.wallClosed).toBe(closed);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told).size, told.join("\n")).toBe(1);
  });
});

/**
 * Records the words on the wall (of the picture, beside it, above it and in the live region) and the number of orders sent
 * to the host: once before the picture plays, and then in each of its frames. Runs in the page.
 * @param skips the words of the button that ends the playing
 */
function keepWhatIsToldWhilePlaying(skips: string): void {
  const told: string[] = [];
  let orders = 0;
  const { fetch } = globalThis;
  const counted: typeof fetch = (input, init) => {
    if (String(input).endsWith("/orders")) orders++;
    return fetch(input, init);
  };
  Object.assign(globalThis, { told, fetch: counted });
  const words = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
  const keep = (): void => {
    const said = [".wall-beat", ".wall-picture .visually-hidden", ".wall-side", "[aria-live=polite]"];
    told.push(`${said.map(words).join(" | ")} | ${orders}`);
  };
  const watch = (): void => {
    const skip = [...document.querySelectorAll(".wall-foot button")].find((one) => one.textContent === skips);
    if (skip instanceof HTMLButtonElement && !skip.disabled) keep();
    requestAnimationFrame(watch);
  };
  keep();
  watch();
}

/** The beats that show all eight people. On the last night, each sentence voted on stands beside the person whom it is about. */
const WITH_FACES: readonly string[] = ["sign", "season"];

test("every beat of a lesson fits on the wall, and the end is next to the real convention", {
  tag: LONG,
}, async ({ page, room }) => {
  // Pupils who look for something make the wall of a deal beat longer.
  for (const seat of LESSON.seats)
    await room.act(await room.enter(), { type: "takeSeat", place: { table: 1, seat, role: "both" } });
  await page.goto(wallOf(room));
  await room.teach({ type: "start", table: 0 });
  const wall = page.locator(".wall-page");
  await expect(wall).toHaveAttribute("data-beat", "sound");
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await expectWallFits(page, "a beat");
  const faces = page.locator(".wall-side .fate-face");
  await expect(faces, "the first placards: what each text means, by face").toHaveCount(2);
  for (;;) {
    await room.closeBeat();
    const { beat: now, isOver } = (await room.told(room.wallKey)).board?.[0] ?? {};
    if (isOver === true) break;
    await expect(async () => {
      await page.keyboard.press("Space");
      await expect(wall).toHaveAttribute("data-beat", now ?? "", { timeout: 1000 });
    }).toPass();
    await expectWallFits(page, now ?? "");
    if (WITH_FACES.includes(now ?? "")) await expect(faces, `${now}: what it means, by face`).toHaveCount(8);
    await expect(page.locator(".wall-side .portrait"), `${now}: what it means for people`).not.toHaveCount(0);
  }
  await expectPictures(page);
  await expectWallFits(page, "the end");
  await page.keyboard.press("Escape");
  await expect(wall).toHaveAttribute("data-beat", "over");
});

test.describe("with several tables", () => {
  test.use({ settings: { ...LESSON, tables: 3 } });

  test("a board shows all of them, one key leads to each, and nobody waits for a picture that is not shown", {
    tag: LONG,
  }, async ({ page, room }) => {
    const devices = [await room.enter(), await room.enter(), await room.enter()];
    for (const [at, device] of devices.entries()) {
      await room.act(device, { type: "takeSeat", place: { table: at + 1, seat: "KEN", role: "both" } });
    }
    await page.goto(wallOf(room));
    await room.teach({ type: "start", table: 0 });
    await expect(page.getByRole("heading", { name: t("wall:boardPage.heading") })).toBeVisible();
    await expect(page.getByRole("heading", { name: /2$/ })).toBeVisible();
    await expectWallFits(page, "all tables");

    await page.keyboard.press("2");
    await expect(place(page, t("wall:table", { table: 2 }))).toBeChecked();
    await expect(page.locator(".wall-page")).toHaveAttribute("data-table", "2");
    await room.closeBeat();
    const board = (await room.told(room.wallKey)).board ?? [];
    for (const [at, device] of devices.entries()) {
      await expect.poll(async () => (await room.told(device)).room?.wallClosed).toBe(board[at]?.closed);
    }

    await room.teach({ type: "endNow" });
    await expect(async () => {
      await page.keyboard.press("Space");
      await expect(page.getByRole("heading", { name: t("wall:end.heading") })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
    await expectPictures(page);
    await figuresOf(page, t("film:chapter.found"));
    await expect(page.getByRole("columnheader")).toHaveCount(5);
    await expectWallFits(page, "the texts side by side");
    await figuresOf(page, t("film:chapter.people"));
    await expectWallFits(page, "the cases side by side");
    await page.keyboard.press("3");
    await expect(place(page, t("wall:table", { table: 3 }))).toBeChecked();
    await figuresOf(page, t("film:chapter.talk"));
    await expect(page.getByRole("listitem").getByText(/\?$/).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".wall-page")).toHaveAttribute("data-table", "3");
  });
});

test("a pupil's device shows the same without control over others, and returns to its seat", {
  tag: LONG,
}, async ({ page, room }) => {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  const state = fromContent("country.BRA.name");
  await page.getByRole("button", { name: state }).click();
  await expect(page.getByRole("heading", { name: t("room:lobby.heading", { state }) })).toBeVisible();
  // Until the match begins, the flag is large enough to hold up.
  expect((await page.locator(".lobby > .large-flag").boundingBox())?.width).toBeGreaterThan(280);
  await page.goto(`/?renderer=canvas#wall/${room.code}`);
  await expect(
    page.getByRole("heading", {
      name: t("wall:poll.heading", { who: fromContent("case.researcher.called") }),
    }),
  ).toBeVisible();
  await room.teach({ type: "start", table: 0 });
  await expect(beat(page, "sound")).toBeVisible();
  await room.closeBeat();
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(beat(page, "deal")).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect((await room.told(room.wallKey)).board?.[0]?.closed).toBeGreaterThan(0);

  await button(page, t("wall:back")).click();
  await expect(page.getByRole("heading", { name: t("room:lobby.heading", { state }) })).toBeVisible();
});

test("without a key and without a seat the wall explains how to see it", async ({ page, room }) => {
  await page.goto(`/#wall/${room.code}`);
  await expect(page.getByText(t("wall:noKey"))).toBeVisible();
  await expectWallFits(page, "no key");
});
