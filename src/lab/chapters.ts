/** A record cut at its beats: for each, the match as it opened and the entries given in it. */
import { type Command, slotOf } from "../engine/state/command.ts";
import type { Beat, World } from "../engine/state/world.ts";
import { lastingEntries } from "../match/history.ts";
import { given, openMatch } from "../match/match.ts";
import { applyEntry } from "../match/record.ts";
import type { Entry, Library, Match, Played } from "../match/types.ts";
import { isAct } from "../match/types.ts";

export type Chapter = Readonly<{
  /** Lasting entries of the record before this beat: `fork(record, at)` opens it again. */
  at: number;
  opened: Match;
  entries: readonly Entry[];
}>;

/** Null where an entry is refused: the record is not of this version, or was changed. */
export function chaptersOf(
  library: Library,
  made: Played,
): Readonly<{ chapters: readonly Chapter[]; end: Match }> | null {
  const chapters: { at: number; opened: Match; entries: Entry[] }[] = [];
  let match = openMatch(library, made.setup);
  for (const [at, entry] of lastingEntries(made.entries).entries()) {
    const open = chapters.at(-1);
    if (open !== undefined && open.opened.world.clock === match.world.clock) open.entries.push(entry);
    else chapters.push({ at, opened: match, entries: [entry] });
    const next = applyEntry(match, entry);
    if (next === null) return null;
    match = next;
  }
  return { chapters, end: match };
}

/** What a seat really did in a beat: acts replaced or taken back before it closed are gone. */
export function actsOf(chapter: Chapter, seat: string): readonly Command[] {
  const acts = new Map<string, Command>();
  for (const { command, seat: by } of chapter.entries) {
    if (by !== seat) continue;
    if (command.type === "unseal") acts.delete(command.slot);
    if (isAct(command)) acts.set(slotOf(command), command);
  }
  return [...acts.values()];
}

const ROUND_BEATS: readonly Beat[] = ["sound", "deal", "close"];

/** Names a beat by its place in the arc, whatever came before it: only the beats of a round have a number. */
export function placeOf({ round, beat }: Readonly<{ round: number; beat: Beat }>): string {
  return ROUND_BEATS.includes(beat) ? `${round}/${beat}` : beat;
}

/**
 * Whether a command that points at something by number still points at the same thing in another past:
 * offers and amendments are numbered in the order in which they were made.
 */
export function pointsAtTheSame(command: Command, then: World, now: World): boolean {
  switch (command.type) {
    case "answerOffer":
    case "withdrawOffer":
      return sameOffer(command.offer, then, now);
    case "voteAmendment":
      return same(then.amendments[command.amendment], now.amendments[command.amendment]);
    default:
      return true;
  }
}

function sameOffer(id: number, then: World, now: World): boolean {
  const find = (world: World) => {
    const offer = world.secrets.offers.find((one) => one.id === id);
    return offer === undefined ? undefined : { ...offer, status: "open" };
  };
  return same(find(then), find(now));
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** How a table is run and what is taken back: given again whatever the past. */
const CONTROLS: readonly string[] = ["changeSeat", "unseal", "inject"];

/** The entries of a chapter in a match with another past, and those that no longer make sense there. */
export function again(
  { entries, opened }: Pick<Chapter, "entries" | "opened">,
  from: Match,
): Readonly<{ match: Match; left: readonly Entry[] }> {
  const left: Entry[] = [];
  let match = from;
  for (const entry of entries) {
    const { command, seat } = entry;
    if (!isAct(command) && !CONTROLS.includes(command.type)) continue;
    const isStill = !isAct(command) || pointsAtTheSame(command, opened.world, match.world);
    const acted = isStill ? given(match, seat, command) : null;
    if (acted?.ok === true) match = acted.match;
    else left.push(entry);
  }
  return { match, left };
}
