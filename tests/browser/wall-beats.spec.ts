/**
 * On the wall, every beat of a lesson says in a sentence what its text means for one of the eight people, and every page
 * is whole at both sizes of a projector, with eight delegations, a deal and the check questions of the second round.
 */
import type { Page } from "@playwright/test";
import { rested } from "../support/browser/axe.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { actByPolicy, answer, answerChecks, layLast, offer } from "../support/browser/pupils-acts.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { sentencesOf, t } from "../support/browser/words.ts";

const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const SEATS = ["KEN", "BRA", "DEU", "IND", "USA", "JAM", "CHN", "FRA"];

test.use({ settings: { ...LESSON, seats: SEATS } });

/** All sentences of the content that say what an answer means for a person. */
const MEANINGS: readonly string[] = sentencesOf("content", /^case\.\w+\.consequence\./);

/** What a class can read beside the picture. Words for screen readers, and what had no room, do not count. */
async function seenBeside(page: Page): Promise<string> {
  return page.locator(".wall-side").evaluate((side) => {
    const room = side.getBoundingClientRect();
    const isInside = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      return box.left < room.right && box.right > room.left;
    };
    return [...side.querySelectorAll("*")]
      .filter((one) => one.closest(".visually-hidden") === null && isInside(one))
      .map((one) => (one.childElementCount === 0 ? (one.textContent ?? "") : ""))
      .concat(
        [...side.querySelectorAll(".wall-text-fate > span:last-child")].map(
          (one) => one.firstChild?.textContent ?? "",
        ),
      )
      .join(" | ");
  });
}

/** Parts with words that stick out of the wall, or of a part that cuts them. What stays away whole is not cut. Runs in the page. */
function cutOff(): readonly string[] {
  const words = [...document.querySelectorAll<HTMLElement>(".wall-page *, .on-wall *")].filter(
    (one) =>
      one.closest(".visually-hidden, .wall-controls, svg, canvas") === null &&
      [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== "") &&
      one.checkVisibility(),
  );
  const isOut = (one: HTMLElement): boolean => {
    const box = one.getBoundingClientRect();
    const clips = [...parentsOf(one)].filter((part) => getComputedStyle(part).overflow !== "visible");
    const bounds = clips.map((part) => part.getBoundingClientRect());
    const least = Math.min(innerHeight, ...bounds.map(({ bottom }) => bottom));
    const left = Math.max(0, ...bounds.map((part) => part.left));
    const right = Math.min(innerWidth, ...bounds.map((part) => part.right));
    if (bounds.some((part) => box.left >= part.right || box.right <= part.left)) return false;
    return box.bottom > least + 1 || box.right > right + 1 || box.left < left - 1 || box.top < -1;
  };
  function* parentsOf(one: HTMLElement): Generator<HTMLElement> {
    for (let part = one.parentElement; part !== null; part = part.parentElement) yield part;
  }
  return words.filter(isOut).map((one) => (one.textContent ?? "").trim().slice(0, 60));
}

async function look(page: Page, name: string): Promise<void> {
  for (const size of PROJECTORS) {
    await page.setViewportSize(size);
    await rested(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${size.width}.png`) });
    expect.soft(await page.evaluate(cutOff), `${name}, ${size.width}: cut`).toEqual([]);
    const { high, room } = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      room: innerHeight,
    }));
    expect.soft(high, `${name}, ${size.width}: height`).toBeLessThanOrEqual(room);
    const said = await seenBeside(page);
    const told = MEANINGS.filter((one) => said.includes(one)).length;
    expect.soft(told, `${name}, ${size.width}: its meaning`).toBeGreaterThan(0);
  }
}

test("every beat of a lesson says what it means for people, and fits a projector", { tag: LONG }, async ({
  page,
  room,
}) => {
  const devices: string[] = [];
  for (const seat of SEATS) {
    const device = await room.enter();
    await room.act(device, { type: "takeSeat", place: { table: 1, seat, role: "both" } });
    devices.push(device);
  }
  const [kenya = "", brazil = ""] = devices;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(wallOf(room));
  await room.teach({ type: "start", table: 0 });
  const wall = page.locator(".wall-page");
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  for (let at = 1; ; at++) {
    const { beat, isOver, round = 0 } = (await room.told(room.wallKey)).board?.[0] ?? {};
    if (isOver === true) break;
    await expect(async () => {
      await page.keyboard.press("Space");
      await expect(wall).toHaveAttribute("data-beat", beat ?? "", { timeout: 1000 });
    }).toPass();
    const name = `${String(at).padStart(2, "0")}-${beat}-${round}`;
    await look(page, name);
    if (beat === "sound") for (const device of devices) await layLast(room, device);
    else if (beat === "deal") {
      const id = await offer(room, brazil, "KEN");
      await answer(room, kenya, id, true);
    } else for (const device of devices) await actByPolicy(room, device);
    if (round === 2 && beat === "sound") for (const device of devices) await answerChecks(room, device);
    await look(page, `${name}-acted`);
    await room.closeBeat();
  }
});

/** Notes in each frame how bright the corner of the picture in front is, from 0 to 765. Runs in the page. */
function watchCorner(): void {
  const seen = { brightest: 0, frames: 0 };
  Object.assign(globalThis, { seen });
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const look = (): void => {
    const front = [...document.querySelectorAll<HTMLCanvasElement>(".canvas canvas")].at(-1);
    if (front !== undefined && pen !== null) {
      pen.clearRect(0, 0, 1, 1);
      pen.drawImage(front, -4, -4);
      const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
      seen.brightest = Math.max(seen.brightest, red + green + blue);
      seen.frames++;
    }
    requestAnimationFrame(look);
  };
  look();
}

test("the hall stays dark while it is drawn at another size", async ({ page, room }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(wallOf(room));
  await room.teach({ type: "start", table: 0 });
  await expect(page.locator(".canvas canvas")).toHaveCount(1);
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await expect(page.locator(".canvas canvas[data-objects]")).toHaveCount(1);
  await page.evaluate(watchCorner);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator(".kept-picture")).toHaveCount(0);
  await expect(page.locator(".canvas canvas[data-objects]")).toHaveCount(1);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { brightest: number; frames: number } }).seen,
  );
  expect(seen.frames).toBeGreaterThan(0);
  expect(seen.brightest).toBeLessThan(200);
});
