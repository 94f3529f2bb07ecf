/**
 * How many states each argument would win for a text, and how often it has been used on an article. Uses public facts
 * only.
 */
import { roomPull } from "../../../engine/model/persuasion.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { ARGUMENTS, type Argument } from "../../../engine/state/scenario.ts";

export { ARGUMENTS };

export type ArgumentFit = Readonly<{
  argument: Argument;
  /** The number of states that a speech with this argument would move by one step, as far as is publicly known. */
  states: number;
  /** The effect as a percentage of the strongest argument's effect. */
  share: number;
  /** Number of beats in which the argument was used on the article. */
  times: number;
}>;

/** The effect of each argument in a speech for a text. */
export function fitsOfRoom(
  { world, country }: Pick<Seen, "world" | "country">,
  speech: Readonly<{ article: number; alternative: number; case: string }>,
): readonly ArgumentFit[] {
  const { article } = speech;
  const pulls = ARGUMENTS.map((argument) => roomPull(world, country, { ...speech, argument }));
  const most = Math.max(1, ...pulls);
  return ARGUMENTS.map((argument, kind) => ({
    argument,
    states: Math.round((pulls[kind] ?? 0) / 1000),
    share: Math.round((100 * (pulls[kind] ?? 0)) / most),
    times: world.used[article * ARGUMENTS.length + kind] ?? 0,
  }));
}
