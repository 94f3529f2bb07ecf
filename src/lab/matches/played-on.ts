/**
 * Takes a match that departed from its record in one beat and plays it to the end. Everything that people did later
 * is replayed where it still makes sense.
 */
import { close, playOut } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { type Chapter, placeOf, replayChapter } from "./chapters.ts";

/**
 * @param from the match just after the beat of `parted` closed
 * @param all chapters of the record; those after `parted` are replayed
 */
export function playedOn(from: Match, all: readonly Chapter[], parted: Chapter): Match {
  const left = new Set(all.filter(({ at }) => at > parted.at));
  let match = from;
  while (match.world.beat !== "over" && left.size > 0) {
    for (const one of dueNow(match, left)) {
      match = replayChapter(one, match).match;
      left.delete(one);
    }
    match = close(match);
  }
  return playOut(match);
}

/**
 * Chapters with acts for this beat: those at the same place in the match, or seasons that began before this one ends.
 */
function dueNow({ world }: Match, left: ReadonlySet<Chapter>): Chapter[] {
  return [...left].filter(({ opened }) => {
    if (world.beat !== "season" || opened.world.beat !== "season") {
      return placeOf(opened.world) === placeOf(world);
    }
    return opened.world.month < world.month + world.monthsAhead;
  });
}
