/**
 * How well an argument suits a text, and how closely a text is related to a case. Relevant speeches have more force
 * [design].
 */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import { ARGUMENTS, type Argument, type Effects, type Scenario } from "../state/scenario.ts";

/**
 * The effects of a text that matter to an argument, as one number: the higher it is, the better the argument suits
 * the text.
 */
function saysOf(
  argument: Argument,
  { safeguards, offences, powers, sovereignty, cooperation, burden }: Effects,
): number {
  switch (argument) {
    case "rights":
      return safeguards;
    case "security":
      return offences + powers;
    case "sovereignty":
      return sovereignty;
    case "capacity":
      return cooperation - burden;
  }
}

/** The fit, in thousandths, of an argument that suits every text of an article equally. */
const BESIDE_THE_POINT = 600;

/** The fit, in thousandths, of an argument for the article's least suitable text, and for its most suitable one. */
const LEAST = 400;
const MOST = 1000;

const suits = memo((scenario: Scenario) =>
  scenario.articles.map(({ alternatives }) =>
    ARGUMENTS.map((argument) => {
      const says = alternatives.map(({ effects }) => saysOf(argument, effects));
      const low = Math.min(...says);
      const span = Math.max(...says) - low;
      return says.map((value) =>
        span === 0 ? BESIDE_THE_POINT : LEAST + quotient((MOST - LEAST) * (value - low), span),
      );
    }),
  ),
);

/**
 * How well an argument suits a text, in thousandths: 1,000 for the article's most suitable text, 400 for its least
 * suitable one.
 * @example the argument "rights" on hr62: 1,000 for the list of rights (safeguards +3), 400 for the text without a
 * clause (−3)
 */
export function suitOf(scenario: Scenario, article: number, alternative: number, argument: Argument): number {
  return suits(scenario)[article]?.[ARGUMENTS.indexOf(argument)]?.[alternative] ?? BESIDE_THE_POINT;
}

/**
 * The force, in thousandths, of a case on which the text has no bearing, and how much each point of the bearing's
 * weight adds.
 */
const NO_BEARING = 800;
const A_WEIGHT = 100;

/** How strongly each alternative bears on each case, by article, alternative and case id. */
const bearings = memo(({ articles, cases }: Scenario) =>
  articles.map(({ id: article, alternatives }) =>
    alternatives.map(({ key }) => {
      const weights = new Map<string, number>();
      for (const { id, bears } of cases) {
        for (const bearing of bears) {
          if (bearing.article !== article || bearing.alternative !== key) continue;
          weights.set(id, Math.max(weights.get(id) ?? 0, bearing.weight));
        }
      }
      return weights;
    }),
  ),
);

/**
 * The force of a case in a speech for a text, in thousandths: it grows with the text's bearing on the case.
 * @example a text that bears on the case with weight 3: 1,100; a text with no bearing: 800
 */
export function caseForce(scenario: Scenario, article: number, alternative: number, id: string): number {
  return NO_BEARING + A_WEIGHT * (bearings(scenario)[article]?.[alternative]?.get(id) ?? 0);
}
