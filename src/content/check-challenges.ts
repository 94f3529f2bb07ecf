/** Finds mistakes in the tough seats: unknown names, and goals that nobody could meet. */
import type { Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Aim, Challenge } from "./challenges.ts";
import { checkNames, type Problem, problem, problemIf, repeated } from "./problem.ts";

const TOP_RESULT = 1000;

/** Whether the scenario allows the aim at all. */
function isPossible(aim: Aim, { seasons, seasonMonths }: Scenario): boolean {
  switch (aim.type) {
    case "text":
      return aim.among.length > 0;
    case "reached":
      return aim.by >= 1 && aim.by <= seasons * seasonMonths;
    case "mandate":
    case "trust":
      return aim.least >= 1 && aim.least <= TOP_RESULT;
    case "promisesKept":
    case "taskForces":
      return aim.least >= 1;
    case "party":
    case "consensus":
    case "noConvention":
      return true;
  }
}

function checkAim(aim: Aim, scenario: Scenario, where: string): readonly Problem[] {
  const impossible = problemIf(!isPossible(aim, scenario), "impossibleGoal", `${where}/${aim.type}`);
  if (aim.type !== "text") return impossible;
  const isInPlay = scenario.articles.some(({ id }) => id === aim.article);
  if (!isInPlay) return [problem("unknownArticle", `${where}/${aim.article}`), ...impossible];
  return [...checkNames(scenario, aim.article, aim.among, where), ...impossible];
}

function checkChallenge({ id, seat, goal }: Challenge, scenario: Scenario): readonly Problem[] {
  const where = `challenges/${id}`;
  return [
    ...problemIf(!scenario.countries.some(({ iso3 }) => iso3 === seat), "unknownCountry", `${where}/${seat}`),
    ...problemIf(goal.length === 0, "impossibleGoal", where),
    ...goal.flatMap((aim) => checkAim(aim, scenario, where)),
  ];
}

/** All problems of the tough seats; empty if they are playable. */
export function checkChallenges(
  challenges: readonly Challenge[],
  scenarioOf: (id: ScenarioId) => Scenario,
): readonly Problem[] {
  return [
    ...repeated(
      challenges.map(({ id }) => id),
      "challenges",
    ),
    ...challenges.flatMap((challenge) => checkChallenge(challenge, scenarioOf(challenge.scenario))),
  ];
}
