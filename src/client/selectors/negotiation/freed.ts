/** Promises of support that bind no more, because the article has another text now (MODEL §3.6). All of it is public. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Pact } from "../../../engine/state/treaty.ts";

/** The promises that these events made void. A promise that is not void now, as after a step back, is left out. */
export function freedIn(events: readonly GameEvent[], pacts: readonly Pact[]): readonly Pact[] {
  const places = new Set(events.flatMap(({ did }) => did?.voided ?? []));
  return pacts.filter(({ status }, at) => status === "void" && places.has(at));
}
