/** What a text would mean for each of the people of the cases, as one answer each. */

import type { Scenario } from "../../../engine/state/scenario.ts";
import { type Met, metBy } from "../people/hope.ts";
import { mostAffected } from "./affected.ts";
import { type Verdict, verdicts } from "./verdicts.ts";

/**
 * For each person one answer: the one that the articles in play touch most, otherwise the answer to their first question.
 * Whom the text touches most comes first.
 */
export function fates(scenario: Scenario, text: readonly number[]): readonly Verdict[] {
  const touched = mostAffected(scenario, text, scenario.cases.length);
  const all = verdicts(scenario, text);
  const others = scenario.cases
    .filter(({ id }) => !touched.some((one) => one.case === id))
    .flatMap(({ id }) => all.find((one) => one.case === id) ?? []);
  return [...touched, ...others];
}

/** How many of these people get what they hope for, what they fear, or have to wait for each state. */
export function countFates(judged: readonly Verdict[]): Readonly<Record<Met, number>> {
  const met = judged.map((one) => metBy(one.case, one.question, one.answer));
  const count = (of: Met): number => met.filter((one) => one === of).length;
  return { hoped: count("hoped"), open: count("open"), feared: count("feared") };
}
