/** Acts that a guide does not show yet. Counsel never names them. */
import type { CommandType } from "../../engine/state/command.ts";
import type { Beat, PublicWorld } from "../../engine/state/world.ts";

/** The acts hidden in a beat. For beats that recur, `nth` is the round or the season. */
export type HiddenActs = readonly Readonly<{ beat: Beat; nth: number; types: readonly CommandType[] }>[];

export function hiddenIn(hidden: HiddenActs, { beat, round, season }: PublicWorld): readonly CommandType[] {
  const nth = beat === "season" ? season : round;
  return hidden.find((one) => one.beat === beat && one.nth === nth)?.types ?? [];
}
