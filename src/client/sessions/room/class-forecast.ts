/** Whether this device is asked how likely adoption is, and the possible guesses. */
import type { Procedure } from "../../../engine/state/procedure.ts";
import type { Beat } from "../../../engine/state/world.ts";
import { GUESSES, type Guess, isAsked } from "../../../room/class-forecast.ts";
import type { RoomView } from "../../../room/message.ts";

/** Percentage points between neighbouring guesses. */
export const GUESS_STEP = GUESSES[1] - GUESSES[0];

/** The middle, where the thumb stands before a guess is chosen. */
export const EVEN: Guess = 50;

export function isAskedHere(
  { settings, place, committee }: Pick<RoomView, "settings" | "place" | "committee">,
  beat: Beat,
  procedure: Procedure,
): boolean {
  return committee === undefined && place !== null && settings.forecasts && isAsked(beat, procedure);
}

/** The guess nearest to a number. */
export function guessOf(percent: number): Guess {
  return GUESSES.find((guess) => guess >= percent - GUESS_STEP / 2) ?? EVEN;
}
