/** By how many points a beat moved the groups at home that will remember the seat's answers to events. */
import { pointsOf } from "../../../engine/model/home.ts";
import { ownHome } from "../../../engine/seats/seen.ts";
import { CARDS } from "../../../engine/state/scenario.ts";
import type { HomeTable, Memory } from "../../../engine/state/treaty.ts";
import type { MoveResult } from "./results.ts";
import type { Times } from "./texts-put.ts";

/** By how many points a group moved. */
export type GroupMove = Pick<Memory, "card" | "points">;

/**
 * All that moved these groups in the beat, so that the points add up with those on the cards at home: a group may
 * remember two deeds of one season, and its mood may have changed too. Without what the seat saw before, the points are
 * those of the answers alone. None if it has no home table.
 */
export function groupMoves({ now, before }: Times, results: readonly MoveResult[]): readonly GroupMove[] {
  const home = ownHome(now);
  const was = before === null ? null : ownHome(before);
  const told = home === null ? [] : answered(home, results);
  if (home === null || was === null) return told;
  return [...new Set(told.map(({ card }) => card))].flatMap((card) => {
    const at = CARDS.indexOf(card);
    const points = pointsOf(home, at) - pointsOf(was, at);
    return points === 0 ? [] : [{ card, points }];
  });
}

function answered({ memories }: HomeTable, results: readonly MoveResult[]): readonly GroupMove[] {
  return results.flatMap((one) => {
    if (one.of !== "event") return [];
    const found = memories.findLast(
      ({ of, event, answer }) => of === "eventAnswered" && event === one.event && answer === one.answer,
    );
    return found === undefined ? [] : [found];
  });
}
