/** What an answer to an event would bring at home, before the player gives it. */
import { CLIMATE } from "../../../engine/model/climate.ts";
import { moodTerm } from "../../../engine/model/hazard.ts";
import { answerMemory } from "../../../engine/model/memories.ts";
import type { Scenario, WorldEvent } from "../../../engine/state/scenario.ts";
import type { Memory } from "../../../engine/state/treaty.ts";
import type { View } from "../../../engine/views/view.ts";

type At = Readonly<{ view: Pick<View, "world" | "mine">; scenario: Pick<Scenario, "events"> }>;

/**
 * How a group at home would remember the answer. Null if the seat has no home table or is in the treaty already, and in
 * the climates of research, where groups forget answers.
 */
export function foreseenMemory({ view, scenario }: At, event: string, answer: string): Memory | null {
  const home = view.mine?.home ?? null;
  if (home === null || isIn(view) || !CLIMATE[view.world.climate].isPlayed) return null;
  const found = scenario.events.find(({ id }) => id === event);
  return found === undefined ? null : answerMemory(found, answer);
}

/** How the answer changes the chances of ratification at home. 0 once the seat's own instrument is in. */
export function foreseenChances({ view }: Pick<At, "view">, answer: WorldEvent["answers"][number]): number {
  return isIn(view) ? 0 : moodTerm(answer.effect);
}

/** From how many points of mood on a change of chances is named plainly, and from how many it is named a large one. */
const SOME = 70;
const MUCH = 130;

/** How strongly an answer changes the chances. @param chances as `foreseenChances` gives them, not 0 */
export function strengthOf(chances: number): "little" | "some" | "much" {
  const size = Math.abs(chances);
  return size < SOME ? "little" : size < MUCH ? "some" : "much";
}

/** True once the seat's own instrument is in: then no answer changes a result. */
export function isIn({ world, mine }: At["view"]): boolean {
  return (world.treaty.deposited[mine?.country ?? -1] ?? -1) >= 0;
}
