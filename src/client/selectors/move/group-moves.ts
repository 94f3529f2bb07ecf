/** By how many points a beat moved the groups at home that will remember the seat's answers to events. */
import { pointsOf } from "../../../engine/model/home.ts";
import { ownHome } from "../../../engine/seats/seen.ts";
import { CARDS, type Card } from "../../../engine/state/scenario.ts";
import type { HomeTable, Memory } from "../../../engine/state/treaty.ts";
import type { MoveResult } from "./results.ts";
import type { Times } from "./texts-put.ts";

/** By how many points a group moved, and how many of them it gave for being consulted in the same beat. */
export type GroupMove = Pick<Memory, "card" | "points"> & Readonly<{ consulted: number }>;

/**
 * All that moved these groups in the beat, so that the points add up with those on the cards at home: a group may
 * remember two deeds of one season, and its mood may have changed too. Without what the seat saw before, the points are
 * those of the answers alone. None if it has no home table.
 */
export function groupMoves({ now, before }: Times, results: readonly MoveResult[]): readonly GroupMove[] {
  const home = ownHome(now);
  const was = before === null ? null : ownHome(before);
  const told = home === null ? [] : answered(home, results);
  if (home === null || was === null) return told.map((memory) => ({ ...memory, consulted: 0 }));
  return [...new Set(told.map(({ card }) => card))].flatMap((card) => {
    const at = CARDS.indexOf(card);
    const points = pointsOf(home, at) - pointsOf(was, at);
    const consulted = consultedOn(home, card) - consultedOn(was, card);
    return points === 0 ? [] : [{ card, points, consulted }];
  });
}

/** The points that a group gives for having been consulted. */
function consultedOn({ memories }: HomeTable, card: Card): number {
  return memories.reduce(
    (sum, memory) => (memory.of === "consulted" && memory.card === card ? sum + memory.points : sum),
    0,
  );
}

function answered({ memories }: HomeTable, results: readonly MoveResult[]): readonly Memory[] {
  return results.flatMap((one) => {
    if (one.of !== "event") return [];
    const found = memories.findLast(
      ({ of, event, answer }) => of === "eventAnswered" && event === one.event && answer === one.answer,
    );
    return found === undefined ? [] : [found];
  });
}
