/**
 * A record split into beats. Each beat has the match as it was when the beat opened, and the entries made in the
 * beat.
 */
import type { Command, CommandType } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { Beat, World } from "../../engine/state/world.ts";
import { giveEntry, openMatch } from "../../match/match.ts";
import { applyEntry } from "../../match/record.ts";
import { standingEntries } from "../../match/take-back.ts";
import type { Entry, Library, Match, ReplayInput } from "../../match/types.ts";
import { isAct } from "../../match/types.ts";

export type Chapter = Readonly<{
  /**
   * How many entries the record has before this beat, not counting pauses and beats that were taken back:
   * `fork(record, at)` returns the match as the beat opened.
   */
  at: number;
  opened: Match;
  entries: readonly Entry[];
  /** The world after the last entry of the beat, including the packages made in the beat. */
  closed: World;
}>;

/** Returns null if an entry is refused: the record is of another version or was changed. */
export function chaptersOf(
  library: Library,
  made: ReplayInput,
): Readonly<{ chapters: readonly Chapter[]; end: Match }> | null {
  const chapters: { at: number; opened: Match; entries: Entry[]; closed: World }[] = [];
  let match = openMatch(library, made.setup);
  for (const [at, entry] of standingEntries(made.entries).entries()) {
    const next = applyEntry(match, entry);
    if (next === null) return null;
    const open = chapters.at(-1);
    if (open === undefined || open.opened.world.clock !== match.world.clock) {
      chapters.push({ at, opened: match, entries: [entry], closed: next.world });
    } else {
      open.entries.push(entry);
      open.closed = next.world;
    }
    match = next;
  }
  return { chapters, end: match };
}

/** Acts that take effect at once and are not replaced by a later act of the same kind. */
const STAY: readonly CommandType[] = ["offerPackage", "withdrawOffer"];

/** What a seat really did in a beat, without acts that were replaced or taken back before it closed. */
export function actsOf(chapter: Chapter, seat: string): readonly Command[] {
  const acts = new Map<string, Command>();
  for (const [at, { command, seat: by }] of chapter.entries.entries()) {
    if (by !== seat) continue;
    if (command.type === "unseal") acts.delete(command.slot);
    if (isAct(command)) acts.set(STAY.includes(command.type) ? `${at}` : slotOf(command), command);
  }
  return [...acts.values()];
}

const ROUND_BEATS: readonly Beat[] = ["sound", "deal", "close"];

/**
 * Names a beat by its place in the match, regardless of what came before. Only the beats of a round have a number.
 */
export function placeOf({ round, beat }: Readonly<{ round: number; beat: Beat }>): string {
  return ROUND_BEATS.includes(beat) ? `${round}/${beat}` : beat;
}

/**
 * Translates a command for a match with a different past: offers and amendments are numbered in the order in which
 * they were made, so the same one can have another number there. Returns null if it does not exist there.
 */
export function retargeted(command: Command, then: World, now: World): Command | null {
  switch (command.type) {
    case "answerOffer":
    case "counterOffer":
    case "withdrawOffer": {
      const offer = sameOffer(command.offer, then, now);
      return offer === undefined ? null : { ...command, offer: offer.id };
    }
    case "voteAmendment": {
      const [wanted, known] = [then.amendments[command.amendment], now.amendments.map(asText)];
      const amendment = wanted === undefined ? -1 : known.indexOf(asText(wanted));
      return amendment < 0 ? null : { ...command, amendment };
    }
    default:
      return command;
  }
}

/** The newest offer with the same terms between the same two seats. */
function sameOffer(id: number, then: World, now: World): Offer | undefined {
  const wanted = then.secrets.offers.find((offer) => offer.id === id);
  if (wanted === undefined) return undefined;
  return now.secrets.offers.findLast((offer) => saying(offer) === saying(wanted));
}

function saying({ from, to, give, ask, assistance }: Offer): string {
  return asText([from, to, give, ask, assistance]);
}

function asText(value: unknown): string {
  return JSON.stringify(value);
}

/** Controls that are replayed regardless of what happened before: they run the table or take an act back. */
const CONTROLS: readonly string[] = ["changeSeat", "unseal", "inject"];

/**
 * Replays the entries of a chapter in a match with a different past. `left` holds the entries that no longer make
 * sense there.
 */
export function replayChapter(
  { entries, closed }: Pick<Chapter, "entries" | "closed">,
  from: Match,
): Readonly<{ match: Match; left: readonly Entry[] }> {
  const left: Entry[] = [];
  let match = from;
  for (const entry of entries) {
    const { command, seat } = entry;
    if (!isAct(command) && !CONTROLS.includes(command.type)) continue;
    const still = isAct(command) ? retargeted(command, closed, match.world) : command;
    const acted = still === null ? null : giveEntry(match, seat, still);
    if (acted?.ok === true) match = acted.match;
    else left.push(entry);
  }
  return { match, left };
}
