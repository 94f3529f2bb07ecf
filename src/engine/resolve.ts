/**
 * Closes a beat or a season. Everything is resolved at once, from the state of the world when the beat opened; parts
 * that depend on each other are resolved in the order of MODEL.md §3.6. Nearly all random draws are made here.
 */

import { applyFacts } from "./events/apply-facts.ts";
import type { Fact, GameEvent } from "./events/event.ts";
import { quotient } from "./exact/whole.ts";
import { isLastRound } from "./model/agenda.ts";
import { hasTable } from "./model/capitals.ts";
import { proposeAmendments, putPackage, testPackage, voteAmendments, voteOnWhole } from "./rules/adoption.ts";
import { closeRound, takeStands } from "./rules/closing.ts";
import {
  giveAssistance,
  grantPrices,
  makePledges,
  namePrices,
  runCampaigns,
  settlePledges,
} from "./rules/coalition.ts";
import { holdConference, isConvened } from "./rules/conference.ts";
import { answerRequests, formTaskForces, putLastRequests, putRequests } from "./rules/cooperation.ts";
import {
  buildBridges,
  declareLines,
  dropLines,
  exchangeOffers,
  settleOffers,
  sponsorBridges,
} from "./rules/dealing.ts";
import { openFloor } from "./rules/floor.ts";
import { openHomes, playHomes } from "./rules/home-table.ts";
import { breakNews } from "./rules/news.ts";
import { passMonths, stepLength } from "./rules/ratification.ts";
import { courtStates } from "./rules/rivals.ts";
import { openSignatures } from "./rules/signature.ts";
import { hearSpeeches, revealPlacards, reviseAfterDeals, reviseTexts } from "./rules/sounding.ts";
import { answerEvents, strikeByChance } from "./rules/world-events.ts";
import type { Commands } from "./state/command.ts";
import { type Beat, horizonOf, type Phase, type World } from "./state/world.ts";

type Applied = Readonly<{ world: World; events: readonly GameEvent[] }>;

type Step = (world: World, commands: Commands) => Fact[];

/** The steps of each beat, in order; the last step opens the next beat. */
const STEPS: Readonly<Record<Beat, readonly Step[]>> = {
  sound: [revealPlacards, hearSpeeches, reviseTexts, (world) => next(world, "negotiation", "deal")],
  deal: [
    exchangeOffers,
    settleOffers,
    declareLines,
    dropLines,
    sponsorBridges,
    buildBridges,
    reviseAfterDeals,
    (world) => next(world, "negotiation", "close"),
  ],
  close: [takeStands, closeRound, openFloor, breakNews, openRound],
  lastSounding: [revealPlacards, reviseTexts, putPackage, (world) => next(world, "adoption", "amend")],
  amend: [
    proposeAmendments,
    (world) => next(world, "adoption", world.amendments.length > 0 ? "amendVote" : decisionBeat(world)),
  ],
  amendVote: [voteAmendments, (world) => next(world, "adoption", decisionBeat(world))],
  stand: [testPackage, afterStand],
  vote: [voteOnWhole, afterDecision],
  sign: [openSignatures, openSeason],
  season: [
    playHomes,
    answerEvents,
    answerRequests,
    courtStates,
    giveAssistance,
    runCampaigns,
    makePledges,
    formTaskForces,
    namePrices,
    grantPrices,
    passMonths,
    settlePledges,
    openSeason,
  ],
  conference: [answerRequests, holdConference, (world) => [matchEnded(world)]],
  over: [],
};

/**
 * Resolves the beat with the commands of every country, by index. An empty list means silence. Commands that are not
 * allowed have no effect.
 */
export function resolve(world: World, commands: Commands): Applied {
  return inOrder(world, STEPS[world.beat], commands);
}

function inOrder(world: World, steps: readonly Step[], commands: Commands): Applied {
  const events: GameEvent[] = [];
  let now = world;
  for (const step of steps) {
    const applied = applyFacts(now, step(now, commands));
    now = applied.world;
    events.push(...applied.events);
  }
  return { world: now, events };
}

function next(world: World, phase: Phase, beat: Beat): Fact[] {
  return [beatAt(world, phase, beat, 0)];
}

function beatAt(world: World, phase: Phase, beat: Beat, monthsAhead: number): Fact {
  const season =
    phase === "ratification" ? 1 + quotient(world.month, world.scenario.seasonMonths) : world.season;
  return { type: "beatOpened", phase, beat, round: world.round, season, month: world.month, monthsAhead };
}

/**
 * Opens the first beat of a round. The last round sounds the open articles once more and takes amendments; if no
 * article is open there is no sounding, and a brief match has neither.
 */
function openRound(before: World): Fact[] {
  const world = { ...before, round: before.round + 1 };
  if (!isLastRound(world, world.round)) return next(world, "negotiation", "sound");
  const { isBrief } = world.scenario;
  if (world.draft.floor.length > 0 && !isBrief) return next(world, "adoption", "lastSounding");
  return [...putPackage(world), ...next(world, "adoption", isBrief ? decisionBeat(world) : "amend")];
}

/** The beat that decides on the whole text: the test for consensus, or the vote if the procedure takes it at once. */
function decisionBeat({ scenario }: World): Beat {
  return scenario.procedure.consensusFirst ? "stand" : "vote";
}

function afterStand(world: World): Fact[] {
  const blocked = (world.treaty.outcome?.blockers.length ?? 0) > 0;
  return blocked ? next(world, "adoption", "vote") : afterDecision(world);
}

/** Opens an adopted text for signature, or ends the match if no text was adopted. */
function afterDecision(world: World): Fact[] {
  if (world.treaty.outcome?.how === "failed") return [matchEnded(world)];
  return [...openHomes(world, homeSeats(world)), ...next(world, "signature", "sign")];
}

function matchEnded({ month, secrets }: World): Fact {
  return { type: "matchEnded", month, pace: secrets.pace, tilt: secrets.tilt };
}

function homeSeats(world: World): number[] {
  return world.scenario.countries.flatMap((_, i) => (hasTable(world, i) ? [i] : []));
}

/** Opens the next season or the first conference, or ends the match. */
function openSeason(world: World): Fact[] {
  if (world.month >= horizonOf(world)) {
    if (isConvened(world)) return [beatAt(world, "conference", "conference", 0), ...putLastRequests(world)];
    return [matchEnded(world)];
  }
  const monthsAhead = stepLength(world, world.month);
  const opened = beatAt(world, "ratification", "season", monthsAhead);
  const now = { ...world, monthsAhead };
  return [opened, ...strikeByChance(now), ...putRequests(now)];
}

/** Starts a match at its first beat. */
export function start(world: World): Applied {
  return inOrder(world, [openFloor, openRound], []);
}

/**
 * Starts a match on the last night with a whole text: the room accepts or rejects the text, and the delegations go
 * home.
 */
export function startOnText(world: World, text: readonly number[]): Applied {
  return applyFacts(world, [{ type: "packagePut", text }, ...next(world, "adoption", decisionBeat(world))]);
}
