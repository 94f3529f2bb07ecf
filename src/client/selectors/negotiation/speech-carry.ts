/** How far the argument of a speech carries, before the speech is sealed. Uses public facts only. */
import { CONTRADICTION_TRUST } from "../../../engine/model/costs.ts";
import { isFree } from "../../../engine/model/pacts.ts";
import { carryOf, mayHoldPen, penOf } from "../../../engine/model/pens.ts";
import { placardWeight } from "../../../engine/model/placard-pull.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Speak } from "../../../engine/state/command.ts";

export { CONTRADICTION_TRUST };

export type SpeechCarry = Readonly<{
  reach: "far" | "little" | "none" | "harms";
  /** How many steps closer the speaker's pen would bring the text; 0 if it cannot move the pen, or is not trusted. */
  steps: number;
  /** How many times as much the speaker's placards on the article would count; below 0 if they would work against it. */
  placards: number;
  /** On how many other articles the speaker used this argument. Each use halves what the speech carries. */
  elsewhere: number;
}>;

/** From how many thousandths a speech carries far. */
const FAR = 500;

/** Returns null in a room without pens, where the argument does not carry. */
export function speechCarry(
  { world, country }: Pick<Seen, "world" | "country">,
  speech: Omit<Speak, "type">,
): SpeechCarry | null {
  if (!mayHoldPen(world, country)) return null;
  const { article, argument } = speech;
  const carry = carryOf(world, { ...speech, country });
  const used = world.pens.filter((pen) => pen.country === country && pen.argument === argument);
  return {
    reach: carry < 0 ? "harms" : carry === 0 ? "none" : carry < FAR ? "little" : "far",
    steps: isFree(world, country, { article, alternative: 0 }) ? tenths(penOf(world, country, carry)) : 0,
    placards: tenths(placardWeight(carry)),
    elsewhere: used.filter((pen) => pen.article !== article).length,
  };
}

function tenths(milliSteps: number): number {
  return Math.round(milliSteps / 100) / 10;
}
