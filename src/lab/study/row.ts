/** One game of a study as a small row of whole numbers. A study keeps nothing else of a game. */

import { indicesOf } from "../../engine/model/verdicts.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { World } from "../../engine/state/world.ts";
import { openMatch, openOnText, playOut } from "../../match/match.ts";
import type { Library } from "../../match/types.ts";
import { type Study, setupOf } from "./study.ts";

export const ADOPTIONS = ["consensus", "vote", "failed"] as const;
export type Adoption = (typeof ADOPTIONS)[number];

/** Months count from the opening for signature; −1 means not by the horizon. Arrays are by country or article. */
export type Row = Readonly<{
  adoption: Adoption;
  /** Instruments needed: N of article 65. */
  needed: number;
  /** Month of the N-th instrument. */
  reached: number;
  signed: readonly number[];
  deposited: readonly number[];
  blockers: readonly number[];
  text: readonly number[];
  /** The halves of the World result, in thousandths; 0 if the treaty will not enter into force. */
  cooperation: number;
  abuse: number;
  /** In the order of `INDICES`, 0..100. */
  indices: readonly number[];
}>;

/**
 * Plays one game. If `text` is null, the delegations negotiate a text; otherwise the game begins on the last night
 * with this text.
 */
export function playRow(library: Library, study: Study, game: number, text: readonly number[] | null): Row {
  const setup = setupOf(study, game);
  const opened = text === null ? openMatch(library, setup) : openOnText(library, setup, text);
  return rowOf(playOut(opened).world, study.horizon);
}

/** The row of a finished world. Only what happened up to the horizon, in months, counts. */
export function rowOf(finished: World, horizon: number): Row {
  const world = cutAt(finished, horizon);
  const { outcome, threshold, reached, signed, deposited } = world.treaty;
  const text = currentText(world);
  const { cooperation, abuse } = results(seen(world, 0));
  return {
    adoption: outcome?.how ?? "failed",
    needed: threshold,
    reached,
    signed,
    deposited,
    blockers: outcome?.blockers ?? [],
    text,
    cooperation,
    abuse,
    indices: indicesOf(world.scenario, text),
  };
}

/**
 * The world without anything that happened from the horizon on. Entry into force follows from the N-th instrument, so
 * if that instrument is removed, entry into force is too.
 */
function cutAt(world: World, horizon: number): World {
  const { treaty } = world;
  const by = (month: number): number => (month < horizon ? month : -1);
  const reached = by(treaty.reached);
  return {
    ...world,
    treaty: {
      ...treaty,
      signed: treaty.signed.map(by),
      deposited: treaty.deposited.map(by),
      reached,
      inForce: reached < 0 ? -1 : treaty.inForce,
    },
  };
}
