/** What the rows of a table say of its past: when the beat opened, since when it is paused, and for whom a bot has played. */
import type { Beat, World } from "../../engine/state/world.ts";
import type { Row } from "../store/store.ts";

export type TablePast = Readonly<{
  /** When the open beat was opened, in ms since 1970. */
  openedAt: number;
  /** Since when the teacher has paused the table, in ms since 1970, or null. */
  pausedAt: number | null;
  /** The beat that closed last and the countries that bots played in it; null at first, and after a beat was taken back. */
  last: Readonly<{ beat: Beat; bots: readonly number[] }> | null;
}>;

/** Applies a row. @param before the world before it, or null if the row opens the match */
export function pastAfter(
  past: TablePast | null,
  { entry, at }: Extract<Row, { kind: "match" }>,
  before: World | null,
): TablePast {
  if (past === null || entry === null || before === null) return { openedAt: at, pausedAt: null, last: null };
  switch (entry.command.type) {
    case "pause":
      return { ...past, pausedAt: entry.command.isPaused ? at : null };
    case "closeBeat":
      return { ...past, openedAt: at, last: { beat: before.beat, bots: botsIn(before) } };
    case "undoBeat":
      return { ...past, openedAt: at, last: null };
    default:
      return past;
  }
}

function botsIn({ holders, named }: World): readonly number[] {
  return named.filter((country) => holders[country]?.type === "bot");
}
