/**
 * Counsel: what the search advises a seat, in a form that a person can judge. After a match it compares what the seat
 * did in every beat with what the search would try, in worlds that fit what the seat saw then. It reports the beats
 * with the surest gains.
 */
import type { TryResult } from "../../bots/search/playout.ts";
import { type WeighedTry, weighTries } from "../../bots/search/search.ts";
import type { Try } from "../../bots/search/try.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import { isSameCommand } from "../../engine/state/command-slots.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import type { Library, MatchRecord } from "../../match/types.ts";
import { actsOf, type Chapter, chaptersOf } from "../matches/chapters.ts";
import { type HiddenActs, hiddenIn } from "./hidden-acts.ts";
import type { OnProgress } from "./what-if.ts";

/** How many items are reported: other ways to act in one beat, or beats of a finished match. */
const BEST = 3;

/** A way to act, with its mean result in the guessed worlds. */
export type Way = Readonly<{ commands: Try; end: TryResult }>;

/** A difference in worth below this many points, out of 1,000, hardly counts. */
const SLIGHT = 5;

/**
 * The verdict on a way. `better` and `worse`: the difference is larger than chance explains. A better way must also
 * do well in Mandate, which is the result shown: no lower on average, and higher in more worlds than lower. A way is
 * also worse if it lowers Mandate on average and in more than twice as many worlds as it raises it. `slight`: the
 * difference is surely below five points, in Mandate as well.
 */
export type Verdict = "better" | "same" | "slight" | "unsure" | "worse";

/** A way, and how it compares with another way in the same worlds. */
export type OtherWay = Way &
  Readonly<{
    verdict: Verdict;
    /** The gain in worth, in points, minus one standard error. */
    gain: number;
    /** In how many worlds this way brought more Mandate, and in how many it brought less. */
    more: number;
    less: number;
  }>;

/** `worlds` is 0 if there was nothing to compare. */
export type Ways = Readonly<{ worlds: number; known: Way; others: readonly OtherWay[] }>;

export type Counsel = Pick<PublicWorld, "phase" | "beat" | "round" | "season" | "month"> &
  Readonly<{
    /** How many entries of the record to keep before playing on from here. */
    at: number;
    worlds: number;
    /** The texts of each article in this beat, in the order in which placards are laid. */
    texts: PublicWorld["draft"]["texts"];
    did: Way;
    instead: OtherWay;
  }>;

/**
 * Returns null if an entry is refused, and an empty list if nothing would surely have been better.
 * @param hidden the acts that a guide had not shown yet, which are never advised
 */
export function counsel(
  library: Library,
  record: MatchRecord,
  seat: string,
  hidden: HiddenActs = [],
  onProgress: OnProgress = () => {},
): readonly Counsel[] | null {
  const cut = chaptersOf(library, record);
  if (cut === null) return null;
  const own = cut.chapters.filter(({ opened: { world, scenario } }) => {
    return world.holders[indexOf(scenario, seat)]?.type === "person";
  });
  const found = own.flatMap((chapter, done) => {
    onProgress(done, own.length);
    return counselIn(chapter, seat, library, hidden);
  });
  onProgress(own.length, own.length);
  return found.sort((x, y) => y.instead.gain - x.instead.gain).slice(0, BEST);
}

function counselIn(chapter: Chapter, seat: string, { mandates }: Library, hidden: HiddenActs): Counsel[] {
  const { world } = chapter.opened;
  const did = actsOf(chapter, seat);
  const ways = waysOf(
    weighTries(seenBy(world, seat), mandates, { did, hidden: hiddenIn(hidden, world) }),
    did,
  );
  const instead = ways?.others.find(({ verdict }) => verdict === "better");
  if (ways === null || instead === undefined) return [];
  const { phase, beat, round, season, month, draft } = world;
  const when = { phase, beat, round, season, month, at: chapter.at, texts: draft.texts };
  return [{ ...when, worlds: ways.worlds, did: ways.known, instead }];
}

/**
 * Compares the tries that the search has weighed with what was done or, without `did`, with the usual try. Only tries
 * played in the same number of worlds are compared; the best few are returned, the surest gain first. Null if what
 * was done is not among the tries.
 */
export function waysOf(tried: readonly WeighedTry[], did?: Try): Ways | null {
  const known = tried.find(({ commands, gain }) => (did === undefined ? gain === 0 : commands === did));
  if (known === undefined) return null;
  const { commands, ends } = known;
  const others = tried
    .filter((one) => one.ends.length === ends.length && !isSameTry(one.commands, commands))
    .map((one) => held(one, ends))
    .sort((x, y) => y.gain - x.gain);
  return { worlds: ends.length, known: { commands, end: meanOf(ends) }, others: others.slice(0, BEST) };
}

function isSameTry(one: Try, other: Try): boolean {
  return one.length === other.length && one.every((act) => other.some((as) => isSameCommand(act, as)));
}

function held({ commands, ends }: WeighedTry, against: readonly TryResult[]): OtherWay {
  const apart = ends.map(({ mandate }, k) => mandate - (against[k]?.mandate ?? mandate));
  const more = apart.filter((points) => points > 0).length;
  const less = apart.filter((points) => points < 0).length;
  const speaksFor = sumOf(apart) >= 0 && (more > less || (more === 0 && less === 0));
  const speaksAgainst = sumOf(apart) < 0 && less > 2 * more;
  const { mean, error } = differenceIn(ends, against);
  const verdictOn = (): Verdict => {
    if (JSON.stringify(ends) === JSON.stringify(against)) return "same";
    const isSlightAsShown = Math.abs(sumOf(apart)) < SLIGHT * ends.length;
    if (Math.abs(mean) + error < SLIGHT && isSlightAsShown) return "slight";
    if (mean + error < 0) return "worse";
    if (mean - error > 0) return speaksFor ? "better" : "unsure";
    return speaksAgainst ? "worse" : "unsure";
  };
  return { commands, end: meanOf(ends), verdict: verdictOn(), gain: mean - error, more, less };
}

/**
 * The mean difference in worth and its standard error. Both ways were played in the same worlds, so they are compared
 * world by world.
 */
function differenceIn(
  ends: readonly TryResult[],
  against: readonly TryResult[],
): Readonly<{ mean: number; error: number }> {
  const gains = ends.map(({ worth }, k) => worth - (against[k]?.worth ?? worth));
  const mean = sumOf(gains) / gains.length;
  const spread = sumOf(gains.map((gain) => (gain - mean) * (gain - mean))) / Math.max(1, gains.length - 1);
  return { mean, error: Math.sqrt(spread / gains.length) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** The mean of each result over the ends of a try. */
function meanOf(ends: readonly TryResult[]): TryResult {
  const mean = (of: (end: TryResult) => number): number =>
    Math.round(sumOf(ends.map(of)) / Math.max(1, ends.length));
  return {
    worth: mean((end) => end.worth),
    mandate: mean((end) => end.mandate),
    trust: mean((end) => end.trust),
    world: mean((end) => end.world),
  };
}
