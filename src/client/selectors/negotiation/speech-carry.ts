/** What a speech does for its text, before the speech is sealed. Uses public facts only. */
import { CONTRADICTION_TRUST } from "../../../engine/model/costs.ts";
import { promiseOn } from "../../../engine/model/pacts.ts";
import { carryOf, mayHoldPen, penGain } from "../../../engine/model/pens.ts";
import { pullOfSpeech } from "../../../engine/model/placard-pull.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Placard, Speak, Term } from "../../../engine/state/command.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";

export { CONTRADICTION_TRUST };

export type SpeechCarry = Readonly<{
  reach: "far" | "little" | "none" | "harms";
  /**
   * How many steps closer the speech brings the text if the speaker also supports it with its placard: by its pen, and
   * because its placards count more. Negative if it moves the text away, 0 if the text is not on the table.
   */
  steps: number;
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
  const { article, alternative, argument } = speech;
  const carry = carryOf(world, { ...speech, country });
  const used = world.pens.filter((pen) => pen.country === country && pen.argument === argument);
  return {
    reach: carry < 0 ? "harms" : carry === 0 ? "none" : carry < FAR ? "little" : "far",
    steps: tenths(closerBy(world, country, { article, alternative }, carry)),
    elsewhere: used.filter((pen) => pen.article !== article).length,
  };
}

const OBJECT: Placard = 2;

/** True if the seat speaks for a text to which its sealed placard objects. */
export function isAgainstPlacard({ mine, world }: View, { article, alternative }: Term): boolean {
  const at = (world.draft.texts[article] ?? []).indexOf(alternative);
  return (mine?.sealed ?? []).some(
    (one) => one.type === "layPlacards" && one.article === article && one.placards[at] === OBJECT,
  );
}

/**
 * How much closer a speech brings a text, in milli-steps. A promise on the article holds the pen, and a placard on the
 * promised text does not count. Nobody can lay a placard on a text that is not on the table.
 */
function closerBy(world: OpenWorld, country: number, term: Term, carry: number): number {
  if (world.draft.texts[term.article]?.includes(term.alternative) !== true) return 0;
  const promised = promiseOn(world, country, term.article);
  const pen = promised < 0 ? penGain(world, country, term, carry) : 0;
  const pull = promised === term.alternative ? 0 : pullOfSpeech(world, term.article, country, carry);
  return pen + pull;
}

function tenths(milliSteps: number): number {
  return Math.round(milliSteps / 100) / 10;
}
