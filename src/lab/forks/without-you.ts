/**
 * Because you were there: the same match with one seat silent in the talks and in the hands of level 2 at home, all luck
 * the same, up to a place and not a beat further. Only what every seat can see of it is told (docs/LAB.md).
 */
import type { Seat } from "../../engine/state/seat.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";
import { BEATS, type PublicWorld, type World } from "../../engine/state/world.ts";
import { lastingEntries } from "../../match/history.ts";
import { close, openMatch, playOut } from "../../match/match.ts";
import type { Entry, Library, Match, Played } from "../../match/types.ts";
import { actsOf, again, type Chapter, chaptersOf } from "../matches/chapters.ts";
import { type Standing, standingOf } from "../matches/standing.ts";

const SILENT: Holder = { type: "script", script: "silent-in-talks" };

/** Where a match has come to. */
export type Place = Pick<PublicWorld, "beat" | "round" | "month">;

export type WithoutYou = Standing &
  Readonly<{
    /** Acts of others that no longer made sense in this match. */
    lost: number;
  }>;

/** The match without the seat, as far as it has been played; `left` are the chapters whose turn has not come. */
export type Silence = Readonly<{ match: Match; left: readonly Chapter[]; lost: number }>;

/** Null where an entry is refused: the record is not of this version, or was changed. */
export function withoutYou(library: Library, played: Played, seat: Seat, place: Place): WithoutYou | null {
  const silence = openSilence(library, played, seat);
  return silence === null ? null : told(goOn(silence, place), place);
}

/** The match without the seat at its first beat. What others did is needed only where others sat at the table. */
export function openSilence(library: Library, played: Played, seat: Seat): Silence | null {
  const setup = silenced(played.setup, seat);
  const cut = othersIn(played, seat).length === 0 ? { chapters: [] } : chaptersOf(library, played);
  if (cut === null) return null;
  const left = cut.chapters.map((chapter) => ({ ...chapter, entries: withoutSeat(chapter.entries, seat) }));
  return { match: openMatch(library, setup), left, lost: 0 };
}

/** Plays on until the match has come as far as another did; a season may end later, and `told` counts to the month. */
export function goOn(silence: Silence, place: Place): Silence {
  let now = silence;
  while (now.match.world.beat !== "over" && isBefore(now.match.world, place)) {
    const next = withOthers(now);
    now = { ...next, match: close(next.match) };
  }
  if (place.beat !== "over") return now;
  const lost = now.lost + now.left.reduce((sum, chapter) => sum + countActs(chapter, chapter.entries), 0);
  return { match: playOut(now.match), left: [], lost };
}

/** What every seat could see at that place. */
export function told({ match, lost }: Silence, { beat, month }: Place): WithoutYou {
  return { ...standingOf(match.world, beat === "over" ? undefined : month), lost };
}

function silenced(setup: Setup, seat: Seat): Setup {
  const holder = setup.seats[seat];
  return holder?.type === "person" ? { ...setup, seats: { ...setup.seats, [seat]: SILENT } } : setup;
}

/** What others than the seat gave, but for the closes. */
export function othersIn({ entries }: Played, seat: Seat): readonly Entry[] {
  return lastingEntries(entries).filter((entry) => entry.seat !== seat && entry.command.type !== "closeBeat");
}

/** Its acts are gone, and whenever a person takes it over, silence does. */
function withoutSeat(entries: readonly Entry[], seat: Seat): readonly Entry[] {
  return entries.flatMap((entry): Entry[] => {
    const { command } = entry;
    if (entry.seat === seat) return [];
    const isTaken = command.type === "changeSeat" && command.of === seat && command.holder.type === "person";
    return [isTaken ? { ...entry, command: { ...command, holder: SILENT } } : entry];
  });
}

/** Beats come in their order; the three of a round come in every round, and seasons go by months. */
export function isBefore(one: Place, other: Place): boolean {
  const stages = stageOf(one) - stageOf(other);
  return stages < 0 || (stages === 0 && stepOf(one) < stepOf(other));
}

/** Beats of the rounds are those before it. */
const AFTER_ROUNDS = BEATS.indexOf("lastSounding");

function stageOf({ beat }: Place): number {
  return Math.max(BEATS.indexOf(beat), AFTER_ROUNDS - 1);
}

function stepOf({ beat, round, month }: Place): number {
  const at = BEATS.indexOf(beat);
  return at < AFTER_ROUNDS ? AFTER_ROUNDS * round + at : month;
}

/** What others did by now is given again; what they did in a beat that never came here is refused, and lost. */
function withOthers({ match: from, left, lost: before }: Silence): Silence {
  let [match, lost] = [from, before];
  const due = left.filter(({ opened }) => isDue(opened.world, from.world));
  for (const chapter of due) {
    const done = again(chapter, match);
    match = done.match;
    lost += countActs(chapter, done.left);
  }
  return { match, lost, left: left.filter((chapter) => !due.includes(chapter)) };
}

/** The same beat or an earlier one; of seasons, those that have begun by the end of this one. */
function isDue(then: Place, now: World): boolean {
  if (then.beat === "season" && now.beat === "season") return then.month < now.month + now.monthsAhead;
  return !isBefore(now, then);
}

/** Acts among these entries that stood when the beat closed. */
function countActs(chapter: Chapter, entries: readonly Entry[]): number {
  const given = new Set<Entry["command"]>(entries.map(({ command }) => command));
  const seats = new Set(entries.map(({ seat }) => seat));
  return [...seats].flatMap((seat) => actsOf(chapter, seat)).filter((act) => given.has(act)).length;
}
