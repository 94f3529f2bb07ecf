/**
 * Counsel after a match: in every beat what the seat did is held against what the search would try, in worlds that fit what the
 * seat saw then, and the beats with the surest gain are told.
 */
import type { End } from "../bots/search/playout.ts";
import { weighed } from "../bots/search/search.ts";
import type { Try } from "../bots/search/tries.ts";
import { seenBy } from "../engine/seats/seen.ts";
import { indexOf } from "../engine/state/seat.ts";
import type { PublicWorld } from "../engine/state/world.ts";
import type { Library, MatchRecord } from "../match/types.ts";
import { actsOf, type Chapter, chaptersOf } from "./chapters.ts";
import type { OnProgress } from "./what-if.ts";

/** So many beats are told. */
const BEST = 3;

export type Counsel = Pick<PublicWorld, "phase" | "beat" | "round" | "season" | "month"> &
  Readonly<{
    /** Entries to keep to play on from here. */
    at: number;
    did: Try;
    instead: Try;
    /** Mean results of either in the same worlds. */
    ends: Readonly<{ did: End; instead: End }>;
    /** Points of Mandate, less what may be chance. */
    gain: number;
  }>;

/** Null where an entry is refused; empty where nothing would surely have been better. */
export function counsel(
  library: Library,
  record: MatchRecord,
  seat: string,
  onProgress: OnProgress = () => {},
): readonly Counsel[] | null {
  const cut = chaptersOf(library, record);
  if (cut === null) return null;
  const own = cut.chapters.filter(({ opened: { world, scenario } }) => {
    return world.holders[indexOf(scenario, seat)]?.type === "person";
  });
  const found = own.flatMap((chapter, done) => {
    onProgress(done, own.length);
    return counselIn(chapter, seat, library);
  });
  onProgress(own.length, own.length);
  return found.sort((x, y) => y.gain - x.gain).slice(0, BEST);
}

function counselIn(chapter: Chapter, seat: string, { mandates }: Library): Counsel[] {
  const { world } = chapter.opened;
  const did = actsOf(chapter, seat);
  const tried = weighed(seenBy(world, seat), mandates, { did });
  const [best] = tried;
  const known = tried.find(({ commands }) => commands === did);
  if (best === undefined || known === undefined || best.gain <= 0) return [];
  const { phase, beat, round, season, month } = world;
  const ends = { did: meanOf(known.ends), instead: meanOf(best.ends) };
  return [
    { phase, beat, round, season, month, at: chapter.at, did, instead: best.commands, ends, gain: best.gain },
  ];
}

/** Of what came of a try, by result. */
export function meanOf(ends: readonly End[]): End {
  const mean = (of: (end: End) => number): number =>
    Math.round(ends.reduce((sum, end) => sum + of(end), 0) / Math.max(1, ends.length));
  return {
    worth: mean((end) => end.worth),
    mandate: mean((end) => end.mandate),
    trust: mean((end) => end.trust),
    world: mean((end) => end.world),
  };
}
