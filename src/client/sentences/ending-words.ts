/** How a match ended: a title and a few sentences. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { fromContent, list, number, t } from "../i18n/index.ts";
import { caseWho, monthName } from "../i18n/names.ts";
import { endOf, outcomeOf, soonInForce } from "../selectors/debrief/ending.ts";

export type EndingWords = Readonly<{ id: string; title: string; text: string }>;

/** @param state the player's state, by name */
export function endingWords(
  scenario: Scenario,
  world: PublicWorld,
  text: readonly number[],
  state: string,
): EndingWords {
  const id = endOf(scenario, world, text);
  const { months, parties, pursued } = outcomeOf(scenario, world, text);
  const { yes, no } = world.treaty.outcome?.ballot?.tally ?? { yes: 0, no: 0 };
  const values = {
    state,
    yes: number(yes),
    no: number(no),
    parties,
    states: t("debrief:facts.states", { count: parties }),
    threshold: world.treaty.threshold,
    months: t("time.months", { count: months ?? 0 }),
    people: list(pursued.map(caseWho)),
  };
  const sentence = fromContent(`ending.${id}.text`, values);
  const month = soonInForce(world);
  return {
    id,
    title: fromContent(`ending.${id}.title`),
    text: month < 0 ? sentence : t("debrief:soon", { month: monthName(month), text: sentence }),
  };
}
