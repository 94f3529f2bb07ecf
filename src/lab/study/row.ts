/** One game of a study as a small row of whole numbers: all that a study keeps of it. */

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

/** Months count from the opening for signature, −1 for never by the horizon; arrays by country or article. */
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
  /** Halves of the World result, thousandths; 0 where the treaty is not on its way into force. */
  cooperation: number;
  abuse: number;
  /** By `INDICES`, 0..100. */
  indices: readonly number[];
}>;

/** Plays one game; `text` null negotiates it, else it begins on the last night with the whole text. */
export function playRow(library: Library, study: Study, game: number, text: readonly number[] | null): Row {
  const setup = setupOf(study, game);
  const opened = text === null ? openMatch(library, setup) : openOnText(library, setup, text);
  return rowOf(playOut(opened).world, study.horizon);
}

/** What a finished world shows up to the horizon, in months. */
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

/** The world as if months from the horizon on had not been; force follows the N-th instrument, so it goes with it. */
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
