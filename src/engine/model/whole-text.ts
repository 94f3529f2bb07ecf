/** The text as a whole: its current wording, and how many instruments and parties it needs. */

import type { Scenario } from "../state/scenario.ts";
import type { OpenWorld } from "../state/world.ts";
import { setBy } from "./roles.ts";

/** The whole text as it stands: the agreed articles, and the chair's text of the open ones. */
export function currentText(world: OpenWorld): number[] {
  if (world.treaty.text.every((alternative) => alternative >= 0)) return [...world.treaty.text];
  return world.scenario.articles.map((article, a) => {
    const agreed = world.draft.agreed[a] ?? -1;
    const chair = world.draft.chair[a] ?? -1;
    return agreed >= 0 ? agreed : chair >= 0 ? chair : article.adopted;
  });
}

/** The instruments that the current text needs to enter into force. */
export function thresholdOf({ scenario, treaty }: OpenWorld): number {
  return instrumentsFor(scenario, treaty.text);
}

/**
 * The instruments that a text needs. If the text gives no number, it needs those of all negotiating States (VCLT art.
 * 24(2)).
 */
export function instrumentsFor(scenario: Scenario, text: readonly number[]): number {
  return setBy(scenario, text, "entryIntoForce")?.instruments ?? scenario.countries.length;
}

/** The parties that a protocol to a text needs before it may be adopted (art. 62 of the adopted convention: 60). */
export function protocolPartiesFor(scenario: Scenario, text: readonly number[]): number {
  return setBy(scenario, text, "protocol")?.protocolParties ?? 0;
}
