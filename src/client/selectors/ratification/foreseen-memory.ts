/** How a group at home would remember an answer to an event, before the player gives it. */
import { CLIMATE } from "../../../engine/model/climate.ts";
import { answerMemory } from "../../../engine/model/memories.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Memory } from "../../../engine/state/treaty.ts";
import type { View } from "../../../engine/views/view.ts";

type At = Readonly<{ view: Pick<View, "world" | "mine">; scenario: Pick<Scenario, "events"> }>;

/** Null if the seat has no home table, and in the climates of research, where groups forget answers. */
export function foreseenMemory({ view, scenario }: At, event: string, answer: string): Memory | null {
  const home = view.mine?.home ?? null;
  if (home === null || !CLIMATE[view.world.climate].isPlayed) return null;
  const found = scenario.events.find(({ id }) => id === event);
  return found === undefined ? null : answerMemory(found, answer);
}
