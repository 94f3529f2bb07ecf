/**
 * Watches the picture in the built page, for a benchmark or a test: its frames, whether it is at rest, and how many
 * objects and textures it has.
 */
import type { Page } from "@playwright/test";

/** One animation frame of the page: when it began and how long its script ran, in ms. */
export type SceneFrame = Readonly<{ at: number; ms: number }>;

/** How many objects and textures the pictures have at rest. */
export type SceneSize = Readonly<{ objects: number; textures: number }>;

const CANVAS = ".canvas canvas";
/** The time between two checks of the page, in ms. */
const LOOK_MS = 50;
const CONFIRM = ".bottom-bar .confirm > .button.primary";
/** Ends a beat with something left open, once the page has asked. */
const END_ANYWAY = "[role=alertdialog] .dialog-feet .button:last-child";
/** The button that leads from what the last move did to the next decision. */
const READ = ".bottom-bar [data-step=read] > .button";

/** This code is kept as text, because it runs in the page before anything else. */
const WATCH = `{
  const frames = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) => ask((time) => {
    const at = performance.now();
    act(time);
    frames.push({ at, ms: performance.now() - at });
  });
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
  window.watched = { frames, tasks };
}`;

/** Call before opening the page. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

/** All frames so far. `clock` is the page's time now. */
export async function framesOf(
  page: Page,
): Promise<Readonly<{ frames: readonly SceneFrame[]; clock: number }>> {
  return page.evaluate("({ frames: window.watched.frames, clock: performance.now() })");
}

/** The cost of starting the picture: tasks of 50 ms or more that end after Phaser has been downloaded. */
export async function startTasks(page: Page): Promise<readonly SceneFrame[]> {
  return page.evaluate(`(() => {
    const came = performance.getEntriesByType("resource").find(({ name }) => name.includes("/phaser-"));
    return window.watched.tasks.filter(({ at, ms }) => at + ms > (came?.responseEnd ?? 0));
  })()`);
}

/** Tasks of 50 ms or more that ended after the time `from` on the page's clock, in ms. */
export async function tasksSince(page: Page, from: number): Promise<readonly number[]> {
  return page.evaluate(`window.watched.tasks.filter(({ at, ms }) => at + ms > ${from}).map(({ ms }) => ms)`);
}

/** Waits until the picture exists and is at rest. The picture reports its objects and textures only then. */
export async function atRest(page: Page): Promise<SceneSize> {
  const canvas = page.locator(`${CANVAS}[data-objects]`);
  await canvas.waitFor();
  const [objects, textures] = await Promise.all([
    canvas.getAttribute("data-objects"),
    canvas.getAttribute("data-textures"),
  ]);
  return { objects: Number(objects), textures: Number(textures) };
}

/** The element whose text changes once the next beat is shown. */
const PLACE = ".phase-now";
const PATIENCE_MS = 60_000;
/** The page ignores a press that follows another within this time, in ms, as part of a double click. */
const REST_MS = 600;

/**
 * Goes on from what the last move did, if the page reports it. The page ignores a press soon after the beat opened, and
 * soon after the decision that follows.
 */
export async function readMove(page: Page): Promise<void> {
  if ((await page.locator(READ).count()) === 0) return;
  while ((await page.locator(READ).count()) > 0) {
    await page.evaluate(`document.querySelector(${JSON.stringify(READ)})?.click()`);
    await page.waitForTimeout(LOOK_MS);
  }
  await page.waitForTimeout(REST_MS);
}

/** Closes the open beat and waits until the picture has shown the beat to its end, or has skipped it. */
export async function closeBeat(page: Page, isSkipped: boolean): Promise<void> {
  const before = await page.locator(PLACE).textContent();
  await page.waitForTimeout(REST_MS);
  await readMove(page);
  await page.locator(CONFIRM).click();
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    if ((await page.locator(PLACE).textContent()) !== before) return;
    // The page asks before it ends a beat with something left open.
    if ((await page.locator(END_ANYWAY).count()) > 0) await page.locator(END_ANYWAY).click();
    if (isSkipped) await page.keyboard.press("Escape");
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`nothing followed ${before}`);
}
