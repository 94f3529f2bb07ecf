/**
 * Finds the moments that decided a match. Every act of a person is taken out in turn, and the rest is replayed with
 * the same random draws and everything that people did later. The acts that change the outcome most are the moments.
 * Those near the top are weighed again with different draws, so that chance alone never makes a moment (docs/LAB.md).
 */

import type { GameEvent } from "../../engine/events/event.ts";
import { seedWordsOf } from "../../engine/exact/rng.ts";
import { WALL } from "../../engine/state/seat.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { redact } from "../../engine/views/redact.ts";
import { type View, view } from "../../engine/views/view.ts";
import { close, playOut } from "../../match/match.ts";
import type { Entry, Library, Match, MatchRecord } from "../../match/types.ts";
import type { OnProgress } from "../forks/what-if.ts";
import { type Chapter, chaptersOf, replayChapter } from "../matches/chapters.ts";
import { playedOn } from "../matches/played-on.ts";
import { type ActTaken, actByAct, entriesWithout, type MomentAct, takenFrom } from "./acts.ts";
import { type TableEnd, tableEndOf, weightOf } from "./difference.ts";
import { pickMoments } from "./pick-moments.ts";

/** How the match ended as it was played, and how it ends without the deed but with the same draws. */
export type Fork = Readonly<{ actual: TableEnd; other: TableEnd }>;

export type Moment = Pick<PublicWorld, "clock" | "phase" | "beat" | "round" | "season" | "month"> &
  Readonly<{
    /** What is taken out: one act, or the blocks of several seats; empty for an event. */
    deeds: readonly MomentAct[];
    struck: string | null;
    /** The package that was made, answered or withdrawn. */
    offer: Offer | null;
    /** The first fork has the random draws of the match; the other forks have different draws. */
    forks: readonly [Fork, ...Fork[]];
    /** Mean difference over all forks, in points. */
    weight: number;
    /** What everybody could see when the beat opened, and what they could see after it closed. */
    opened: View;
    closed: View;
    /** The indices of the beat's events among all public events. */
    from: number;
    to: number;
  }>;

export type Moments = Readonly<{
  /** At most six moments, in order of time. */
  moments: readonly Moment[];
  /** All public events, from the opening to the end. */
  events: readonly GameEvent[];
}>;

/** The number of other seeds with which each moment is weighed. */
const OTHER_LUCKS = 4;
/** The number of pairs of a seat and a beat that are examined act by act. */
const MOST_SEATS = 14;
/** The number of acts that are weighed with different draws. */
const MOST_WEIGHED = 12;
/** Below this weight, an act decided nothing; a step to the next wording weighs 100 [design]. */
const LEAST_WEIGHT = 10;

type Cut = Readonly<{ scenario: Match["scenario"]; chapters: readonly Chapter[]; end: Match; seed: string }>;
type Weighed = Readonly<{ taken: ActTaken; forks: readonly [Fork, ...Fork[]]; weight: number }>;

/** Returns null if an entry is refused: the record is of another version or was changed. */
export function momentsOf(
  library: Library,
  record: MatchRecord,
  onProgress: OnProgress = () => {},
): Moments | null {
  const read = chaptersOf(library, record);
  if (read === null) return null;
  const { scenario, world } = read.end;
  const end = world.beat === "over" ? read.end : playOut(read.end);
  const cut: Cut = { scenario, chapters: read.chapters, end, seed: record.setup.seed };
  const actual = tableEndOf(end);
  const inPart = (first: number, share: number): OnProgress => {
    return (done, of) => onProgress(first + Math.round((share * done) / Math.max(1, of)), 100);
  };
  const seats = weighAll(cut, actual, cut.chapters.flatMap(takenFrom), inPart(0, 50));
  const acts = weighAll(
    cut,
    actual,
    best(seats, MOST_SEATS).flatMap(({ taken }) => actByAct(taken)),
    inPart(50, 20),
  );
  const weighed = underOtherLucks(cut, best(acts, MOST_WEIGHED), inPart(70, 30));
  onProgress(100, 100);
  return told(cut, pickMoments(weighed.filter(({ weight }) => weight >= LEAST_WEIGHT)));
}

function weighAll(
  cut: Cut,
  actual: TableEnd,
  all: readonly ActTaken[],
  onProgress: OnProgress,
): readonly Weighed[] {
  return all.map((taken, done) => {
    onProgress(done, all.length);
    const other = tableEndOf(replayed(cut, taken.chapter, entriesWithout(taken), 0));
    return { taken, forks: [{ actual, other }], weight: weightOf(cut.scenario, actual, other) };
  });
}

/** The weightiest moments, at most two per beat, so that one beat does not fill the list; ties go to the earliest. */
function best(all: readonly Weighed[], most: number): readonly Weighed[] {
  const beats = new Map<Chapter, number>();
  const ranked = all.filter(({ weight }) => weight > 0).sort((x, y) => y.weight - x.weight);
  const kept = ranked.filter(({ taken: { chapter } }) => {
    const before = beats.get(chapter) ?? 0;
    beats.set(chapter, before + 1);
    return before < 2;
  });
  return kept.slice(0, most);
}

function underOtherLucks(cut: Cut, all: readonly Weighed[], onProgress: OnProgress): readonly Weighed[] {
  const asPlayed = new Map<string, TableEnd>();
  const actualOf = (chapter: Chapter, luck: number): TableEnd => {
    const key = `${chapter.at}/${luck}`;
    const end = asPlayed.get(key) ?? tableEndOf(replayed(cut, chapter, chapter.entries, luck));
    asPlayed.set(key, end);
    return end;
  };
  return all.map(({ taken, forks: [own] }, done) => {
    onProgress(done, all.length);
    const others = Array.from({ length: OTHER_LUCKS }, (_, k): Fork => {
      const other = tableEndOf(replayed(cut, taken.chapter, entriesWithout(taken), k + 1));
      return { actual: actualOf(taken.chapter, k + 1), other };
    });
    const forks = [own, ...others] as const;
    const sum = forks.reduce((all, { actual, other }) => all + weightOf(cut.scenario, actual, other), 0);
    return { taken, forks, weight: Math.round(sum / forks.length) };
  });
}

/**
 * Replays a chapter with these entries and all that follows, to the end. @param luck 0 for the random draws of the
 * match
 */
function replayed(cut: Cut, chapter: Chapter, entries: readonly Entry[], luck: number): Match {
  const opened = luck === 0 ? chapter.opened : withLuck(chapter.opened, `${cut.seed}/luck ${luck}`);
  const { match } = replayChapter({ ...chapter, entries }, opened);
  return playedOn(close(match), cut.chapters, chapter);
}

/** Makes later rolls use another seed; what was drawn at the opening stays. */
function withLuck(match: Match, seed: string): Match {
  const { world } = match;
  return { ...match, world: { ...world, secrets: { ...world.secrets, words: seedWordsOf(seed) } } };
}

function told(cut: Cut, found: readonly Weighed[]): Moments {
  const heard = cut.end.log.map((event) => redact(cut.scenario, event, WALL));
  const countUpTo = (at: number): number => heard.slice(0, at).filter((event) => event !== null).length;
  const moments = found.map(({ taken, forks, weight }): Moment => {
    const { chapter, deeds, struck } = taken;
    const after = cut.chapters.find(({ at }) => at > chapter.at)?.opened ?? cut.end;
    const { clock, phase, beat, round, season, month } = chapter.opened.world;
    return {
      ...{ clock, phase, beat, round, season, month },
      ...{ deeds, struck, forks, weight },
      offer: offerIn(deeds, after),
      opened: view(chapter.opened.world, WALL),
      closed: view(after.world, WALL),
      from: countUpTo(chapter.opened.log.length),
      to: countUpTo(after.log.length),
    };
  });
  return { moments, events: heard.filter((event) => event !== null) };
}

function offerIn([deed]: readonly MomentAct[], { world, scenario }: Match): Offer | null {
  if (deed === undefined) return null;
  const { command, seat } = deed;
  const { offers } = world.secrets;
  if (command.type === "answerOffer" || command.type === "withdrawOffer") {
    return offers.find(({ id }) => id === command.offer) ?? null;
  }
  if (command.type !== "offerPackage" && command.type !== "counterOffer") return null;
  const to =
    command.type === "offerPackage" ? command.to : offers.find(({ id }) => id === command.offer)?.from;
  const isThis = (offer: Offer): boolean =>
    scenario.countries[offer.from]?.iso3 === seat &&
    offer.to === to &&
    JSON.stringify([offer.give, offer.ask]) === JSON.stringify([command.give, command.ask]);
  return offers.findLast(isThis) ?? null;
}
