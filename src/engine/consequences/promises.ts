/** What a promise kept or broken does to the trust of whoever gave it: broken −400, kept and paid for +60. */

import { isPaid } from "../model/pacts.ts";
import { BROKEN_TRUST, KEPT_TRUST } from "../model/prices.ts";
import type { TrustCause } from "../state/consequence.ts";
import type { Reckoning } from "../state/event.ts";
import type { World } from "../state/world.ts";
import type { Consequence } from "./consequence-type.ts";
import { trustMoves, type UnboundedMove } from "./moves.ts";

export const promisesReckoned: Consequence<"promisesReckoned"> = (world, { reckonings }) =>
  trustMoves(world.trust, ...reckonings.map((promise) => ofPromise(world, promise)));

function ofPromise(world: World, promise: Reckoning): UnboundedMove<TrustCause> {
  const countries = [promise.by];
  if (!promise.kept) return { cause: "broken", by: -BROKEN_TRUST, countries };
  return { cause: "kept", by: keptFor(world, promise), countries };
}

/** Who supports a text for nothing in return wins no trust by it. */
function keptFor(world: World, { kind, by, article, alternative }: Reckoning): number {
  return kind === "assist" || isPaid(world, by, article, alternative) ? KEPT_TRUST : 0;
}
