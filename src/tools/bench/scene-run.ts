/** One measurement of the picture: a whole vote, a rest, and ten skipped rounds. */
import { deflateRawSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { Beat } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { openMatch, setReady } from "../../match/match.ts";
import { record } from "../../match/record.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Match } from "../../match/types.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import {
  atRest,
  closeBeat,
  framesOf,
  readMove,
  type SceneSize,
  startTasks,
  watchFrames,
} from "./scene-page.ts";
import { type SlowStart, slowStart } from "./scene-start.ts";

export const RENDERERS = ["auto", "webgl", "canvas"] as const;
export type Renderer = (typeof RENDERERS)[number];

export type SceneRun = Readonly<{
  seed: string;
  /** The script time of each frame during the vote, in ms. */
  scripts: readonly number[];
  /** Frames per second that are drawn more than 100 ms after the picture has come to rest. */
  late: number;
  /** Objects and textures of the picture at rest, before and after ten rounds. */
  before: SceneSize;
  after: SceneSize;
  /** Durations of tasks of 50 ms or more while Phaser starts, in ms. */
  start: readonly number[];
  /** The waiting times at the start on a slowed-down processor. */
  slow: SlowStart;
}>;

const SEAT = "KEN";
const MOST_SEEDS = 40;
const ROUNDS = 10;
const REST_WATCHED_MS = 1000;
const AFTER_REST_MS = 100;

export async function runScene(address: string, renderer: Renderer): Promise<SceneRun> {
  const { seed, match } = matchAtVote();
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const open = async (one: Match): Promise<Page> => {
      const page = await browser.newPage({
        viewport: { width: 1366, height: 768 },
        reducedMotion: "no-preference",
      });
      await watchFrames(page);
      await page.goto(`${address}/?renderer=${renderer}${packed(one)}`);
      return page;
    };
    return {
      seed,
      ...(await vote(await open(match))),
      ...(await rounds(await open(opened("express", seed)))),
      slow: await slowStart(browser, {
        start: `${address}/?renderer=${renderer}`,
        match: `${address}/?renderer=${renderer}${packed(match)}`,
      }),
    };
  } finally {
    await browser.close();
  }
}

/** A vote from its first frame to its last, and what is drawn afterwards. */
async function vote(page: Page): Promise<Pick<SceneRun, "scripts" | "late" | "start">> {
  await atRest(page);
  const start = (await startTasks(page)).map(({ ms }) => ms);
  const { clock: from } = await framesOf(page);
  await closeBeat(page, false);
  const { clock: until, frames } = await framesOf(page);
  const late = await lateFrames(page);
  await page.close();
  return { start, late, scripts: frames.filter(({ at }) => at > from && at < until).map(({ ms }) => ms) };
}

/** Frames drawn while the picture rests. */
export async function lateFrames(page: Page): Promise<number> {
  await atRest(page);
  await page.waitForTimeout(AFTER_REST_MS);
  const { clock } = await framesOf(page);
  await page.waitForTimeout(REST_WATCHED_MS);
  return (await framesOf(page)).frames.filter(({ at }) => at > clock).length;
}

/**
 * Objects and textures before and after ten beats are closed. An earlier close is not counted, because it may create
 * lasting objects.
 */
export async function rounds(page: Page, count = ROUNDS): Promise<Pick<SceneRun, "before" | "after">> {
  await atRest(page);
  await closeBeat(page, true);
  await readMove(page);
  const before = await atRest(page);
  for (let round = 0; round < count; round++) await closeBeat(page, true);
  await readMove(page);
  return { before, after: await atRest(page) };
}

function opened(scenario: Setup["scenario"], seed: string): Match {
  const setup: Setup = {
    scenario,
    seed,
    climate: "contested",
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: { [SEAT]: { type: "person" } },
  };
  return openMatch(libraryFor(RULES_VERSION, setup), setup);
}

/** A match on the first seed for which a state blocks, so that a vote takes place. */
function matchAtVote(): Readonly<{ seed: string; match: Match }> {
  const isBefore = (beat: Beat): boolean =>
    beat === "sound" || beat === "deal" || beat === "close" || beat === "stand";
  for (let n = 0; n < MOST_SEEDS; n++) {
    const seed = `bench/${n}`;
    let match = opened("lesson", seed);
    while (isBefore(match.world.beat)) match = setReady(match, SEAT);
    if (match.world.beat === "vote") return { seed, match };
  }
  throw new Error(`none of ${MOST_SEEDS} matches comes to a vote`);
}

/** Packs a match for the address of the page. */
function packed(match: Match): string {
  const text = JSON.stringify({ ...record(match), engineVersion: RULES_VERSION });
  return `#m=${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
}
