/**
 * Finds the decision that mattered. Each decision of a person is replaced in turn by that of a level-2 bot, with the
 * same random draws and with everything the person did later. The decision that changes the outcome most is reported
 * with both futures (docs/LAB.md).
 */
import { chanceOfSeat, policy } from "../../bots/index.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { isAllowed } from "../../engine/options/legal.ts";
import { type Results, results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { Beat, Phase, PublicWorld } from "../../engine/state/world.ts";
import { changeSeat, close, playOut } from "../../match/match.ts";
import type { Library, Match, MatchRecord } from "../../match/types.ts";
import { scenarioFor } from "../../match/types.ts";
import { actsOf, type Chapter, chaptersOf, replayChapter } from "../matches/chapters.ts";
import { type Outcome, outcomeOf } from "../matches/outcome.ts";
import { playedOn } from "../matches/played-on.ts";
import { type Course, publicImpact } from "../matches/public-impact.ts";
import { type ActsApart, actsApart } from "./acts-apart.ts";
import { type ForkChain, forkChain } from "./fork-chain.ts";
import { type HiddenActs, hiddenIn } from "./hidden-acts.ts";

const BOT: Holder = { type: "bot", level: 2 };

/** An outcome, with the text as numbers and the seat's three results. */
export type Future = Omit<Outcome, "text"> & Readonly<{ text: readonly number[]; results: Results }>;

export type Decision = Readonly<{
  /**
   * How many entries to keep before playing on from here: `fork(record, at)` returns the match as this beat opened.
   */
  at: number;
  phase: Phase;
  beat: Beat;
  round: number;
  season: number;
  month: number;
  /** The texts of each article in this beat, in the order in which placards are laid. */
  texts: PublicWorld["draft"]["texts"];
  /** What the person did in this beat and what a level-2 bot would have done, without what both have in common. */
  did: readonly Command[];
  instead: readonly Command[];
  /** What the person did in all other beats. */
  elsewhere: readonly Command[];
  /** The outcome of the match as it was played, and as it would have been. */
  actual: Future;
  other: Future;
  /** The articles whose alternative differs. */
  changed: readonly number[];
  /** By what chain the fork came to another end. */
  chain: ForkChain;
  impact: number;
}>;

export type OnProgress = (done: number, of: number) => void;

/**
 * The decision that changes the outcome most; ties go to the earliest. Null if none changes anything, or if the
 * record is refused.
 * @param hidden the acts that a guide had not shown yet: a beat where the bot would have used one is passed over,
 *   because the player could not have done so
 */
export function whatIf(
  library: Library,
  record: MatchRecord,
  seat: string,
  hidden: HiddenActs = [],
  onProgress: OnProgress = () => {},
): Decision | null {
  const cut = chaptersOf(library, record);
  if (cut === null) return null;
  const country = indexOf(scenarioFor(library, record.setup), seat);
  const actual = futureOf(cut.end, country);
  const decided = cut.chapters.filter((chapter) => isDecision(chapter, seat, country));
  let most: Decision | null = null;
  for (const [done, chapter] of decided.entries()) {
    onProgress(done, decided.length);
    const decision = decisionAt(chapter, cut, seat, { country, actual, hidden });
    if (decision !== null && decision.impact > (most?.impact ?? 0)) most = decision;
  }
  onProgress(decided.length, decided.length);
  return most;
}

type Cut = NonNullable<ReturnType<typeof chaptersOf>>;

function isDecision(chapter: Chapter, seat: string, country: number): boolean {
  return chapter.opened.world.holders[country]?.type === "person" && actsOf(chapter, seat).length > 0;
}

type Asked = Readonly<{ country: number; actual: Future; hidden: HiddenActs }>;

/** A decision and its fork. Returns null if the bot would have done the same, as far as a screen shows. */
function decisionAt(
  chapter: Chapter,
  { chapters: all, end }: Cut,
  seat: string,
  { country, actual, hidden }: Asked,
): Decision | null {
  const { world } = chapter.opened;
  const { phase, beat, round, season, month, clock } = world;
  const acts = actsOf(chapter, seat);
  const chance = chanceOfSeat(world.secrets.words, clock, country);
  const planned = policy(BOT, seen(world, country), chance).filter((one) =>
    isAllowed(seen(world, country), one),
  );
  if (isNothing(actsApart(acts, planned))) return null;
  const missing = hiddenIn(hidden, world);
  if (planned.some(({ type }) => missing.includes(type))) return null;
  const fork = forked(chapter, all, seat);
  const { did, instead } = actsApart(acts, beat === "sign" ? signedOf(fork, country) : planned);
  if (isNothing({ did, instead })) return null;
  const other = futureOf(fork, country);
  const changed = actual.text.flatMap((alternative, a) => (alternative === other.text[a] ? [] : [a]));
  const impact = impactOf(actual, other, changed.length);
  return {
    ...{ at: chapter.at, phase, beat, round, season, month, texts: world.draft.texts },
    ...{ did, instead, actual, other, changed, impact },
    elsewhere: all.flatMap((one) => (one.at === chapter.at ? [] : actsOf(one, seat))),
    chain: forkChain(end, fork, clock),
  };
}

function isNothing({ did, instead }: ActsApart): boolean {
  return did.length === 0 && instead.length === 0;
}

/**
 * What the capital did when a bot held the seat: a seat named at the opening signs by command, other seats by their
 * hazard.
 */
function signedOf({ world }: Match, country: number): readonly Command[] {
  return [world.treaty.signed[country] === 0 ? { type: "sign", declaration: "none" } : { type: "stayOut" }];
}

/** Lets the bot decide in this one beat. Everything the person did later is replayed where it still makes sense. */
function forked(chapter: Chapter, all: readonly Chapter[], seat: string): Match {
  let match = othersIn(chapter, seat, chapter.opened);
  match = close(changeSeat(match, seat, BOT));
  match = changeSeat(match, seat, { type: "person" });
  return playedOn(match, all, chapter);
}

/** Replays what other people did in the same beat. */
function othersIn(chapter: Chapter, seat: string, from: Match): Match {
  return replayChapter({ ...chapter, entries: chapter.entries.filter((entry) => entry.seat !== seat) }, from)
    .match;
}

function futureOf(match: Match, country: number): Future {
  const end = match.world.beat === "over" ? match : playOut(match);
  return { ...outcomeOf(end), text: currentText(end.world), results: results(seen(end.world, country)) };
}

/** How much the outcome changed, in points: what everybody sees, and the seat's three results. */
export function impactOf(actual: Future, other: Future, articles: number): number {
  return (
    publicImpact(courseOf(actual), courseOf(other), articles) +
    Math.abs(actual.results.mandate - other.results.mandate) +
    Math.abs(actual.results.trust - other.results.trust) +
    Math.abs(actual.results.world - other.results.world)
  );
}

function courseOf({ adopted, inForceMonth }: Future): Course {
  return { isAdopted: adopted, inForce: inForceMonth };
}
