/** How many states object to a text that was agreed all the same: to object is not to block. */
import { placardsOn } from "../../../engine/model/soundings.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { placardTally } from "../../../engine/state/digits.ts";
import type { MoveResult } from "./results.ts";

/** The objections to each agreed text, by article, where more states object to it than support it. */
export function objectedTexts(
  { world }: Pick<Seen, "world">,
  results: readonly MoveResult[],
): ReadonlyMap<number, number> {
  return new Map(
    results.flatMap((one) => {
      if (one.of !== "closed" || one.how !== "agreed") return [];
      const { support, object } = placardTally(placardsOn(world, one.article, one.alternative));
      return object > support ? [[one.article, object] as const] : [];
    }),
  );
}
