/** What a seat's conduct has cost it or would cost it: readings of the rules for the panels, from public facts. */

import { blockCost, blockCostOnText } from "../../engine/model/cause.ts";
import { isHeard, type OnRecord, recordOf, storyCost, turnsNobody } from "../../engine/model/conduct.ts";
import {
  BLOCK_TRUST,
  BROKEN_TRUST,
  EMPTY_CHAIR_TRUST,
  REFUSED_TRUST,
  SIGNED_TRUST,
  WANTON_BLOCK_TRUST,
} from "../../engine/model/numbers.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import { isOverdue, isUnfaithful, linesCrossed, saidYes } from "../../engine/model/word.ts";
import { OUTSIDE_SHARE, SHAME } from "../../engine/seats/results.ts";
import type { LayPlacards, OfferPackage } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import type { View } from "../../engine/wire/view.ts";
import type { Drafts } from "../play/drafts.ts";
import { fullSets } from "../play/laid.ts";

export type { OnRecord } from "../../engine/model/conduct.ts";
export { mandateLinesCrossed } from "../../engine/seats/objectives.ts";
export {
  BLOCK_TRUST,
  BROKEN_TRUST,
  EMPTY_CHAIR_TRUST,
  REFUSED_TRUST,
  SHAME,
  SIGNED_TRUST,
  WANTON_BLOCK_TRUST,
};

/** Percent of what a treaty brings that reaches those outside. */
export const SHARE_OUTSIDE = OUTSIDE_SHARE / 10;

/** Trust that declaring this wish costs, as it differs from the one declared before; 0 where nothing was. */
export function costOfWish(world: PublicWorld, country: number, { article, wish }: Told): number {
  return storyCost(world, article, country, wish);
}

/** The wish a seat has declared itself on an article; null where it has said nothing yet. */
export function wishBefore(
  scenario: Scenario,
  world: PublicWorld,
  country: number,
  article: number,
): number | null {
  if (!isHeard(world, article, country)) return null;
  return world.declared[article * scenario.countries.length + country] ?? null;
}

type Told = Pick<LayPlacards, "article" | "wish">;

/** How an objective stands on the record, by what was declared last. */
export function onRecord(world: PublicWorld, country: number, goal: SeatObjective): OnRecord {
  return recordOf(world, country, goal);
}

/** Whether an article has been on the floor: before that nothing could be asked for. */
export function wasSounded(world: PublicWorld, article: number): boolean {
  return world.soundings[article] !== null;
}

/** Whether a seat is about to leave its chair empty: a round's sounding with no full set laid on anything. */
export function isLeavingChair(view: View, drafts: Drafts): boolean {
  const { world, mine, options } = view;
  const isAsked = world.beat === "sound" && options.some(({ type }) => type === "layPlacards");
  const isEmpty = mine?.sealed.some(({ type }) => type === "layPlacards") === false;
  return isAsked && isEmpty && fullSets(view, drafts).length === 0;
}

export type BlockPrice = Readonly<{ cost: number; hasCause: boolean; plain: number; wanton: number }>;

/** What a block of the chair's text would cost a seat in trust, and whether it has a cause that others can see. */
export function blockPrice(
  scenario: Scenario,
  world: PublicWorld,
  country: number,
  article: number,
): BlockPrice {
  const cost = blockCost({ ...world, scenario }, country, article, world.draft.chair[article] ?? 0);
  return { cost, hasCause: cost === BLOCK_TRUST, plain: BLOCK_TRUST, wanton: WANTON_BLOCK_TRUST };
}

/** What a block of the whole text would cost a seat in trust. */
export function blockPriceOfText(scenario: Scenario, world: PublicWorld, country: number): number {
  return blockCostOnText({ ...world, scenario }, country, world.treaty.text);
}

/** Whether a package turns nobody: both sides want what they would support, and no help is promised. */
export function isIdle(world: PublicWorld, from: number, command: OfferPackage): boolean {
  return turnsNobody(world, from, command);
}

/** What a seat has said of the whole text, and the lines it declared that the text crosses unreserved. */
export type Word = Readonly<{
  saidYes: boolean;
  crossed: readonly number[];
  isBroken: boolean;
  isOverdue: boolean;
}>;

export function wordOf(scenario: Scenario, world: PublicWorld, country: number): Word {
  return {
    saidYes: saidYes(world, country),
    crossed: linesCrossed(world, country),
    isBroken: isUnfaithful({ ...world, scenario }, country),
    isOverdue: isOverdue({ ...world, scenario }, country),
  };
}
