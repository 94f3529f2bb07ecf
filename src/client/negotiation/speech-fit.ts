/** How well each argument fits the room, and how worn it is on an article: from public facts. */
import { meanFits } from "../../engine/model/persuasion.ts";
import { ARGUMENTS, type Argument, type Scenario } from "../../engine/scenario.ts";
import type { PublicWorld } from "../../engine/world.ts";

export type ArgumentFit = Readonly<{
  argument: Argument;
  /** Mean fit over the room, 0..100. */
  fit: number;
  /** Beats in which it was used on the article. */
  times: number;
  /** Fit halved for every use: what an expert would choose by. */
  force: number;
}>;

export function fitsOfRoom(scenario: Scenario, world: PublicWorld, article: number): readonly ArgumentFit[] {
  const fits = meanFits(scenario);
  return ARGUMENTS.map((argument, kind) => {
    const times = world.used[article * ARGUMENTS.length + kind] ?? 0;
    const fit = fits[kind] ?? 0;
    return { argument, fit: Math.round(fit / 10), times, force: fit >> Math.min(20, times) };
  });
}
