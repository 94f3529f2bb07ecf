/**
 * Shows what a player changed: the same match with one seat silent in the talks and played by level 2 at home. The
 * random draws are the same, and the match stops at a given place. Only what every seat can see is shown
 * (docs/LAB.md).
 */
import type { Seat } from "../../engine/state/seat.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";
import { BEATS, type PublicWorld, type World } from "../../engine/state/world.ts";
import { close, openMatch, playOut } from "../../match/match.ts";
import { standingEntries } from "../../match/take-back.ts";
import type { Entry, Library, Match, ReplayInput } from "../../match/types.ts";
import { actsOf, type Chapter, chaptersOf, replayChapter } from "../matches/chapters.ts";
import { type Standing, standingOf } from "../matches/standing.ts";

/** Who holds a seat without its player. */
export const SILENT: Holder = { type: "script", script: "silent-in-talks" };

/** A place in the course of a match. */
export type Place = Pick<PublicWorld, "beat" | "round" | "month">;

export type WithoutYou = Standing &
  Readonly<{
    /** How many acts of other people no longer made sense in this match. */
    lost: number;
  }>;

/** A match without the seat, as far as it has been played. `left` holds the chapters still to come. */
export type SilentMatch = Readonly<{ match: Match; left: readonly Chapter[]; lost: number }>;

/** Returns null if an entry is refused: the record is of another version or was changed. */
export function withoutYou(
  library: Library,
  played: ReplayInput,
  seat: Seat,
  place: Place,
): WithoutYou | null {
  const silence = openSilentMatch(library, played, seat);
  return silence === null ? null : visibleAt(playUpTo(silence, place), place);
}

/**
 * Opens the match without the seat. What other people did is read from the record only if there were other people.
 * Returns null if an entry is refused.
 */
export function openSilentMatch(library: Library, played: ReplayInput, seat: Seat): SilentMatch | null {
  const setup = silenced(played.setup, seat);
  const cut = othersIn(played, seat).length === 0 ? { chapters: [] } : chaptersOf(library, played);
  if (cut === null) return null;
  const left = cut.chapters.map((chapter) => ({ ...chapter, entries: withoutSeat(chapter.entries, seat) }));
  return { match: openMatch(library, setup), left, lost: 0 };
}

/**
 * Plays on until the match has come as far as `place`. A season may end later than that; `visibleAt` counts only up to the
 * month.
 */
export function playUpTo(silence: SilentMatch, place: Place): SilentMatch {
  let now = silence;
  while (now.match.world.beat !== "over" && isBefore(now.match.world, place)) {
    const next = withOthers(now);
    now = { ...next, match: close(next.match) };
  }
  if (place.beat !== "over") return now;
  const lost = now.lost + now.left.reduce((sum, chapter) => sum + countActs(chapter, chapter.entries), 0);
  return { match: playOut(now.match), left: [], lost };
}

/** What every seat can see at that place. */
export function visibleAt({ match, lost }: SilentMatch, { beat, month }: Place): WithoutYou {
  return { ...standingOf(match.world, beat === "over" ? undefined : month), lost };
}

function silenced(setup: Setup, seat: Seat): Setup {
  const holder = setup.seats[seat];
  return holder?.type === "person" ? { ...setup, seats: { ...setup.seats, [seat]: SILENT } } : setup;
}

/**
 * The entries of all other seats, without those that close a beat, pause the match or were taken back with their
 * beat.
 */
export function othersIn({ entries }: ReplayInput, seat: Seat): readonly Entry[] {
  return standingEntries(entries).filter(
    (entry) => entry.seat !== seat && entry.command.type !== "closeBeat",
  );
}

/** Drops the acts of the seat. Where a person takes over the seat in the record, the seat stays silent instead. */
function withoutSeat(entries: readonly Entry[], seat: Seat): readonly Entry[] {
  return entries.flatMap((entry): Entry[] => {
    const { command } = entry;
    if (entry.seat === seat) return [];
    const isTaken = command.type === "changeSeat" && command.of === seat && command.holder.type === "person";
    return [isTaken ? { ...entry, command: { ...command, holder: SILENT } } : entry];
  });
}

/**
 * Whether one place comes before another. Beats have a fixed order, except that every round repeats the same three,
 * and seasons are ordered by month.
 */
export function isBefore(one: Place, other: Place): boolean {
  const stages = stageOf(one) - stageOf(other);
  return stages < 0 || (stages === 0 && stepOf(one) < stepOf(other));
}

/** The beats before this one belong to the rounds. */
const AFTER_ROUNDS = BEATS.indexOf("lastSounding");

function stageOf({ beat }: Place): number {
  return Math.max(BEATS.indexOf(beat), AFTER_ROUNDS - 1);
}

function stepOf({ beat, round, month }: Place): number {
  const at = BEATS.indexOf(beat);
  return at < AFTER_ROUNDS ? AFTER_ROUNDS * round + at : month;
}

/**
 * Replays what other people did up to now. Acts for a beat that never came in this match are refused and counted in
 * `lost`.
 */
function withOthers({ match: from, left, lost: before }: SilentMatch): SilentMatch {
  let [match, lost] = [from, before];
  const due = left.filter(({ opened }) => isDue(opened.world, from.world));
  for (const chapter of due) {
    const done = replayChapter(chapter, match);
    match = done.match;
    lost += countActs(chapter, done.left);
  }
  return { match, lost, left: left.filter((chapter) => !due.includes(chapter)) };
}

/**
 * Whether a chapter belongs to the current beat or an earlier one. A season counts if it began before the current
 * season ends.
 */
function isDue(then: Place, now: World): boolean {
  if (then.beat === "season" && now.beat === "season") return then.month < now.month + now.monthsAhead;
  return !isBefore(now, then);
}

/** Counts the acts among these entries that were not replaced or taken back before the beat closed. */
function countActs(chapter: Chapter, entries: readonly Entry[]): number {
  const given = new Set<Entry["command"]>(entries.map(({ command }) => command));
  const seats = new Set(entries.map(({ seat }) => seat));
  return [...seats].flatMap((seat) => actsOf(chapter, seat)).filter((act) => given.has(act)).length;
}
