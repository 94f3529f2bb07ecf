/**
 * What can be taken out of a beat: the acts of a seat, the blocks of several seats together, or an event that the
 * teacher triggered.
 */
import type { Command } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import { type Seat, TEACHER } from "../../engine/state/seat.ts";
import { type Entry, isAct } from "../../match/types.ts";
import { actsOf, type Chapter } from "../matches/chapters.ts";

export type MomentAct = Readonly<{ seat: Seat; command: Command }>;

/** Something taken out of a chapter, as one unit. */
export type ActTaken = Readonly<{
  chapter: Chapter;
  deeds: readonly MomentAct[];
  /** The id of an event that the teacher triggered, or null. If there is an event, there are no deeds. */
  struck: string | null;
}>;

/**
 * Everything that can be taken out of a beat: the acts of each seat, the blocks of several seats, since one may hide
 * another, and the events that the teacher triggered.
 */
export function takenFrom(chapter: Chapter): readonly ActTaken[] {
  const seats = [...new Set(chapter.entries.map(({ seat }) => seat))].filter((seat) => seat !== TEACHER);
  const bySeat = seats.map((seat) => actsOf(chapter, seat).map((command) => ({ seat, command })));
  const blocks = bySeat.flat().filter(({ command }) => isBlock(command));
  const together = new Set(blocks.map(({ seat }) => seat)).size > 1 ? jointBlocks(blocks) : [];
  return [
    ...[...bySeat.filter((deeds) => deeds.length > 0), ...together].map((deeds) => ({
      chapter,
      deeds,
      struck: null,
    })),
    ...strikesIn(chapter).map((struck) => ({ chapter, deeds: [], struck })),
  ];
}

function isBlock(command: Command): boolean {
  return (command.type === "takeStand" || command.type === "standOnPackage") && command.stand === "block";
}

/** Blocks on the same article, or on the whole text. */
function jointBlocks(blocks: readonly MomentAct[]): readonly (readonly MomentAct[])[] {
  const subjects = [...new Set(blocks.map(({ command }) => slotOf(command)))];
  return subjects
    .map((subject) => blocks.filter(({ command }) => slotOf(command) === subject))
    .filter((deeds) => deeds.length > 1);
}

function strikesIn({ entries }: Chapter): readonly string[] {
  return entries.flatMap(({ command }) => (command.type === "inject" ? [command.event] : []));
}

/** Splits the acts of one seat into single acts. Blocks of several seats stay together. */
export function actByAct(taken: ActTaken): readonly ActTaken[] {
  const isOfOne = new Set(taken.deeds.map(({ seat }) => seat)).size === 1;
  return isOfOne ? taken.deeds.map((deed) => ({ ...taken, deeds: [deed] })) : [taken];
}

/**
 * The entries of the chapter without those taken out. If a seat stayed out, it signs instead, since silence would
 * change nothing.
 */
export function entriesWithout({ chapter, deeds, struck }: ActTaken): readonly Entry[] {
  return chapter.entries.flatMap((entry): readonly Entry[] => {
    const { command, seat } = entry;
    if (command.type === "inject") return command.event === struck ? [] : [entry];
    if (!isAct(command)) return [entry];
    const isTaken = deeds.some((deed) => deed.seat === seat && slotOf(deed.command) === slotOf(command));
    if (!isTaken) return [entry];
    return command.type === "stayOut" ? [{ ...entry, command: { type: "sign", declaration: "none" } }] : [];
  });
}
