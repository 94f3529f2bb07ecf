/** Whether the room can see why a seat blocks. A block without a visible cause costs twice as much trust [design]. */

import type { Scenario } from "../state/scenario.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { publicMargin } from "./canonical.ts";
import { BLOCK_TRUST, WANTON_BLOCK_TRUST } from "./costs.ts";
import { crosses } from "./worth.ts";

/**
 * Whether the room can see why a seat blocks a text of an article: the text is publicly worth less to the seat than
 * no treaty, or it crosses a red line that the seat declared before.
 */
export function hasCause(world: OpenWorld, country: number, article: number, alternative: number): boolean {
  const lines = world.declaredLines[article * size(world) + country] ?? 0;
  return isCause(world.scenario, country, article, alternative, lines);
}

/** @param lines bits of the alternatives beyond the seat's declared red line */
export function isCause(
  scenario: Scenario,
  country: number,
  article: number,
  alternative: number,
  lines: number,
): boolean {
  return publicMargin(scenario, country, article, alternative) < 0 || crosses(lines, alternative);
}

/** Whether the room can see why a seat blocks the whole text. */
export function hasCauseOnText(world: OpenWorld, country: number, text: readonly number[]): boolean {
  const linesOn = (article: number): number => world.declaredLines[article * size(world) + country] ?? 0;
  return isCauseOnText(world.scenario, country, text, linesOn);
}

/** @param linesOn bits of the alternatives beyond the seat's declared red line, by article */
export function isCauseOnText(
  scenario: Scenario,
  country: number,
  text: readonly number[],
  linesOn: (article: number) => number,
): boolean {
  const margin = text.reduce((sum, o, article) => sum + publicMargin(scenario, country, article, o), 0);
  return margin < 0 || text.some((o, article) => crosses(linesOn(article), o));
}

export function isDeclaredBeyond(
  world: Pick<OpenWorld, "declaredLines" | "credit">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return crosses(world.declaredLines[article * world.credit.length + country] ?? 0, alternative);
}

/** The trust that blocking a text of an article would cost a seat. */
export function blockCost(world: OpenWorld, country: number, article: number, alternative: number): number {
  return hasCause(world, country, article, alternative) ? BLOCK_TRUST : WANTON_BLOCK_TRUST;
}

/** The trust that blocking the whole text would cost a seat. */
export function blockCostOnText(world: OpenWorld, country: number, text: readonly number[]): number {
  return hasCauseOnText(world, country, text) ? BLOCK_TRUST : WANTON_BLOCK_TRUST;
}
