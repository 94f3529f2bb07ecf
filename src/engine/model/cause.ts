/** Whether the room can see why a seat blocks: who stops it without a cause is remembered twice as long [design]. */
import { addTrust, BLOCK_TRUST, WANTON_BLOCK_TRUST } from "../numbers.ts";
import { size, type World } from "../world.ts";
import { crosses } from "../worth.ts";
import { publicMargin } from "./canonical.ts";

/** A text publicly worth less than no treaty, or beyond a line declared before. */
export function hasCause(world: World, country: number, article: number, alternative: number): boolean {
  return (
    publicMargin(world.scenario, country, article, alternative) < 0 ||
    isDeclaredBeyond(world, country, article, alternative)
  );
}

/** The same for the whole text. */
export function hasCauseOnText(world: World, country: number, text: readonly number[]): boolean {
  const margin = text.reduce((sum, o, article) => sum + publicMargin(world.scenario, country, article, o), 0);
  return margin < 0 || text.some((o, article) => isDeclaredBeyond(world, country, article, o));
}

export function isDeclaredBeyond(
  world: World,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return crosses(world.declaredLines[article * size(world) + country] ?? 0, alternative);
}

/** Trust after these seats have blocked. */
export function trustAfterBlocks(
  trust: readonly number[],
  blockers: readonly number[],
  isCaused: (country: number) => boolean,
): readonly number[] {
  const wanton = blockers.filter((i) => !isCaused(i));
  return addTrust(addTrust(trust, blockers.filter(isCaused), -BLOCK_TRUST), wanton, -WANTON_BLOCK_TRUST);
}
