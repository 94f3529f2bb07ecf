/** The great moments and the counts, each with the beat whose close brings it about. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import type { Command } from "../../../src/engine/state/command.ts";
import { indexOf } from "../../../src/engine/state/seat.ts";
import type { Beat } from "../../../src/engine/state/world.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { giveCommand, openMatch, setReady } from "../../../src/match/match.ts";
import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import type { Match } from "../../../src/match/types.ts";
import { brings } from "./coming.ts";
import { button, confirmButton, goOnSilently, leaveQuestions } from "./match.ts";
import { addressOf, findMatch, recordOf, SEAT, setupOf } from "./records.ts";
import { t } from "./words.ts";

const MOST_SEEDS = 30;

export type Peak = Readonly<{
  name: string;
  scenario: "lesson" | "express";
  beat: Exclude<Beat, "over">;
  isSuch: (event: GameEvent) => boolean;
  /** Set if it is a step on the way that leaves the panel beside it. */
  isSmall?: true;
  /** Set if the person must break a promise, which bots never do by themselves. */
  isFaithless?: true;
}>;

export const PEAKS: readonly Peak[] = [
  {
    name: "a reveal",
    scenario: "lesson",
    beat: "sound",
    isSuch: ({ type }) => type === "placardsRevealed",
  },
  {
    name: "a broken promise",
    scenario: "express",
    beat: "close",
    isSuch: (event) => event.type === "promisesReckoned" && event.reckonings.some(({ kept }) => !kept),
    isFaithless: true,
  },
  {
    name: "a close",
    scenario: "lesson",
    beat: "close",
    isSuch: ({ type }) => type === "standsTaken",
    isSmall: true,
  },
  { name: "a package", scenario: "lesson", beat: "stand", isSuch: ({ type }) => type === "packageTested" },
  {
    name: "a consensus",
    scenario: "lesson",
    beat: "stand",
    isSuch: (event) => event.type === "textDecided" && event.outcome.how === "consensus",
  },
  { name: "the last night", scenario: "lesson", beat: "close", isSuch: ({ type }) => type === "packagePut" },
  {
    name: "an amendment",
    scenario: "express",
    beat: "amendVote",
    isSuch: ({ type }) => type === "amendmentVoted",
  },
  {
    name: "the signatures",
    scenario: "lesson",
    beat: "sign",
    isSuch: ({ type }) => type === "signaturesOpened",
  },
  { name: "a vote", scenario: "lesson", beat: "vote", isSuch: ({ type }) => type === "textDecided" },
  {
    name: "the fortieth",
    scenario: "lesson",
    beat: "season",
    isSuch: ({ type }) => type === "thresholdReached",
  },
];

/**
 * Opens the match just before that moment, with the page's clock stopped. Resolves to the Skip button once the moment
 * plays.
 */
export async function openPeak(page: Page, peak: Peak, before: () => Promise<void>): Promise<Locator> {
  await page.clock.install();
  await page.goto(addressOf(recordOf(matchBefore(peak))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await page.clock.runFor(2000);
  await before();
  await leaveQuestions(page);
  const confirm = confirmButton(page, peak.beat);
  await confirm.click();
  // The page brings an open choice into sight in the next frame, before the second press.
  await page.clock.runFor(50);
  await goOnSilently(page, confirm);
  const skip = button(page.getByRole("contentinfo"), t("match.skip"));
  await expect(skip).toBeVisible();
  // A question that was answered gives the focus to the picture in the next frame.
  await page.clock.runFor(50);
  return skip;
}

/** A match whose next close brings that moment. */
function matchBefore({ scenario, beat, isSuch, isFaithless }: Peak): Match {
  if (isFaithless === true) return faithless(scenario, isSuch);
  return findMatch(scenario, (match) => match.world.beat === beat && brings(match, isSuch));
}

/** Accepts every offer and blocks every text that the chair puts, until a promise breaks. */
function faithless(scenario: Peak["scenario"], isSuch: Peak["isSuch"]): Match {
  for (let k = 0; k < MOST_SEEDS; k++) {
    const setup = setupOf(scenario, `faithless/${k}`);
    let match = openMatch(libraryFor(RULES_VERSION, setup), setup);
    while (match.world.phase === "negotiation") {
      match = givenAll(match, match.world.beat === "deal" ? acceptAll(match) : blockAll(match));
      if (match.world.beat === "close" && brings(match, isSuch)) return match;
      match = setReady(match, SEAT);
    }
  }
  throw new Error(`no promise broken in ${MOST_SEEDS} ${scenario} matches`);
}

function acceptAll({ scenario, world }: Match): readonly Command[] {
  const own = indexOf(scenario, SEAT);
  const open = world.secrets.offers.filter(({ to, status }) => to === own && status === "open");
  return open.map(({ id }) => ({ type: "answerOffer", offer: id, accept: true }));
}

function blockAll({ scenario }: Match): readonly Command[] {
  return [...scenario.articles.keys()].map((article) => ({
    type: "takeStand",
    article,
    stand: "block",
    breaking: true,
  }));
}

/** The match after these commands, without those that are refused. */
function givenAll(match: Match, commands: readonly Command[]): Match {
  return commands.reduce((now, command) => {
    const acted = giveCommand(now, SEAT, command);
    return acted.ok ? acted.match : now;
  }, match);
}
