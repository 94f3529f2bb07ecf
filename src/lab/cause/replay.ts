/** Plays a match again without one unit, up to a place. */
import { instrumentsFor } from "../../engine/model/whole-text.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import { changeSeat, close, playOut } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { isBefore, type Place, SILENT } from "../forks/without-you.ts";
import { type Chapter, placeOf, replayChapter } from "../matches/chapters.ts";
import { type Standing, standingOf } from "../matches/standing.ts";
import { entriesLeft, touches, type Unit } from "./unit.ts";

/** A match without a unit, as far as it has been played. `done` holds the chapters already replayed. */
export type Without = Readonly<{ unit: Unit; match: Match; done: ReadonlySet<number> }>;

/**
 * Opens the match at the first beat that the unit changes. Returns null if it changes none.
 * @param text the text of the match without the seat, for units of wordings
 */
export function openWithout(
  chapters: readonly Chapter[],
  seat: Seat,
  unit: Unit,
  text: readonly number[],
): Without | null {
  const first = chapters.findIndex((chapter) => touches(unit, chapter, seat));
  const opened = chapters[first]?.opened;
  if (opened === undefined) return null;
  const done = new Set(chapters.slice(0, first).map(({ at }) => at));
  return { unit, match: changedBy(unit, opened, seat, text), done };
}

function changedBy(unit: Unit, match: Match, seat: Seat, text: readonly number[]): Match {
  if (unit.type === "home") return changeSeat(match, seat, SILENT);
  if (unit.type !== "wording") return match;
  const { world } = match;
  const worded = world.treaty.text.map((own, a) => (unit.articles.includes(a) ? (text[a] ?? own) : own));
  return { ...match, world: withText(world, worded) };
}

function withText(world: World, text: readonly number[]): World {
  return { ...world, treaty: { ...world.treaty, text, threshold: instrumentsFor(world.scenario, text) } };
}

/**
 * Plays on to a place. The acts of the match are repeated in the beats where they were made, as far as they are still
 * allowed.
 * @param chapters all chapters that were closed before the place
 */
export function playOn(from: Without, chapters: readonly Chapter[], seat: Seat, place: Place): Without {
  const done = new Set(from.done);
  let { match } = from;
  while (match.world.beat !== "over" && isBefore(match.world, place)) {
    for (const chapter of chapters) {
      if (done.has(chapter.at) || !isDue(chapter, match)) continue;
      match = replayChapter({ ...chapter, entries: entriesLeft(from.unit, chapter, seat) }, match).match;
      done.add(chapter.at);
    }
    match = close(match);
  }
  return { unit: from.unit, match: place.beat === "over" ? playOut(match) : match, done };
}

/** Acts belong to the same place of the match, or to a season that began before this one ends. */
function isDue({ opened }: Chapter, { world }: Match): boolean {
  if (world.beat === "season" && opened.world.beat === "season") {
    return opened.world.month < world.month + world.monthsAhead;
  }
  return placeOf(opened.world) === placeOf(world);
}

export function shownAt({ world }: Pick<Match, "world">, { beat, month }: Place): Standing {
  return standingOf(world, beat === "over" ? undefined : month);
}
