/** The picture draws no frames while nothing moves, and keeps no more objects after many rounds than before. */
import { watchFrames } from "../../src/tools/bench/scene-page.ts";
import { lateFrames, rounds } from "../../src/tools/bench/scene-run.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("no frame is drawn at rest, and ten rounds leave no more objects and textures behind", {
  tag: LONG,
}, async ({ page }) => {
  await watchFrames(page);
  await page.goto(addressOf(recordOf(matchAt("express", "sound"))));
  const { before, after } = await rounds(page);
  expect(after).toEqual(before);
  expect(await lateFrames(page)).toBe(0);
});
