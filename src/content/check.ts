/** Finds mistakes in a scenario before anybody plays it: ids that do not exist, gaps and impossible numbers. */
import { type Alternative, type Article, INDICES, type Scenario, STRIKES } from "../engine/state/scenario.ts";
import { checkRoles } from "./check-roles.ts";
import {
  allArticles,
  type Check,
  checkNames,
  isSettled,
  type Problem,
  problem,
  problemIf,
  repeated,
} from "./problem.ts";

const MOST_EFFECT = 3;
const MOST_WEIGHT = 3;
const FEWEST_CASES = 2;
const TOP_POSTURE = 1000;

const checkKeys: Check = (scenario) => [
  ...repeated(
    scenario.countries.map(({ iso3 }) => iso3),
    "countries",
  ),
  ...repeated(
    scenario.caucuses.map(({ id }) => id),
    "caucuses",
  ),
  ...repeated(
    allArticles(scenario).map(({ id }) => id),
    "articles",
  ),
  ...allArticles(scenario).flatMap(({ id, alternatives }) =>
    repeated(
      alternatives.map(({ key }) => key),
      `articles/${id}`,
    ),
  ),
  ...repeated(
    scenario.cases.map(({ id }) => id),
    "cases",
  ),
  ...repeated(
    scenario.events.map(({ id }) => id),
    "events",
  ),
  ...scenario.events.flatMap(({ id, answers }) =>
    repeated(
      answers.map(({ key }) => key),
      `events/${id}`,
    ),
  ),
];

const checkFrame: Check = ({ id, rounds, seasons, seasonMonths, blocks, floorSize, lastNight, articles }) => {
  const nights = Object.values(lastNight).flatMap(({ block, no }) => [block, no]);
  const least = Math.min(rounds, seasons, seasonMonths, floorSize, articles.length, ...nights);
  const whole = [rounds, seasons, seasonMonths, blocks, floorSize, ...nights].every(Number.isSafeInteger);
  return problemIf(least < 1 || blocks < 0 || !whole, "badFrame", id);
};

const checkCountries: Check = ({ countries, caucuses }) => [
  ...countries.flatMap((country, i) => {
    const before = countries[i - 1];
    const known = caucuses.some(({ id }) => id === country.caucus);
    return [
      ...problemIf(
        before !== undefined && before.iso3 > country.iso3,
        "isoOrder",
        `countries/${country.iso3}`,
      ),
      ...problemIf(!known, "unknownCaucus", `countries/${country.iso3}/${country.caucus}`),
    ];
  }),
  ...caucuses.flatMap(({ id }) =>
    problemIf(!countries.some(({ caucus }) => caucus === id), "emptyCaucus", `caucuses/${id}`),
  ),
];

function badEffect(values: readonly number[]): boolean {
  return values.some((value) => !Number.isSafeInteger(value) || Math.abs(value) > MOST_EFFECT);
}

function isAxis(alternatives: readonly Alternative[]): boolean {
  return alternatives.every(({ posture }, i) => {
    const before = alternatives[i - 1]?.posture ?? -1;
    return Number.isSafeInteger(posture) && posture > before && posture <= TOP_POSTURE;
  });
}

function checkArticle({ id, alternatives, adopted, arguable }: Article): readonly Problem[] {
  const where = `articles/${id}`;
  const dangling = [adopted, ...arguable].some((k) => alternatives[k] === undefined);
  return [
    ...problemIf(alternatives.length < 2, "fewAlternatives", where),
    ...problemIf(dangling || arguable.includes(adopted), "adoptedOutOfRange", where),
    ...problemIf(!isAxis(alternatives), "postureOrder", where),
    ...alternatives.flatMap(({ key, effects }) =>
      problemIf(badEffect(INDICES.map((index) => effects[index])), "effectOutOfRange", `${where}/${key}`),
    ),
  ];
}

const checkArticles: Check = (scenario) => [
  ...allArticles(scenario).flatMap(checkArticle),
  ...scenario.articles.flatMap(({ id, settled }) =>
    problemIf(settled && scenario.audience === "young", "settledInPlay", `articles/${id}`),
  ),
];

const checkInteractions: Check = (scenario) =>
  scenario.interactions.flatMap(({ a, alternativeA, b, alternativeB, effect }) => {
    const where = `interactions/${a}+${b}`;
    return [
      ...checkNames(scenario, a, [alternativeA], where),
      ...checkNames(scenario, b, [alternativeB], where),
      ...problemIf(badEffect(Object.values(effect)), "effectOutOfRange", where),
    ];
  });

/** If an article bears on a question of a case, each of its alternatives must answer it exactly once. */
function checkBearings(scenario: Scenario, id: string): readonly Problem[] {
  const bears = scenario.cases.find((one) => one.id === id)?.bears ?? [];
  const named = bears.map(({ question, article, alternative }) => `${question}/${article}/${alternative}`);
  const missing = allArticles(scenario).flatMap(({ id: article, alternatives }) => {
    const questions = new Set(bears.filter((line) => line.article === article).map((line) => line.question));
    return [...questions].flatMap((question) =>
      alternatives
        .map(({ key }) => `${question}/${article}/${key}`)
        .filter((path) => !named.includes(path))
        .map((path) => problem("missingBearing", `cases/${id}/${path}`)),
    );
  });
  return [...repeated(named, `cases/${id}`), ...missing];
}

const checkCases: Check = (scenario) =>
  scenario.cases.flatMap(({ id, bears }) => [
    ...checkBearings(scenario, id),
    ...bears.flatMap(({ article, alternative, weight, question }) => {
      const where = `cases/${id}/${question}`;
      const wrong = !Number.isSafeInteger(weight) || weight < 1 || weight > MOST_WEIGHT;
      return [
        ...checkNames(scenario, article, [alternative], where),
        ...problemIf(isSettled(scenario, article), "settledUsed", `${where}/${article}`),
        ...problemIf(wrong, "wrongWeight", `${where}/${article}/${alternative}`),
      ];
    }),
  ]);

/** A debated article needs cases, or a reader could not see what its wordings mean. */
const checkMeaning: Check = (scenario) =>
  scenario.articles
    .filter(({ settled }) => !settled)
    .flatMap(({ id }) => {
      const carrying = scenario.cases.filter(({ bears }) => bears.some(({ article }) => article === id));
      return problemIf(carrying.length < FEWEST_CASES, "fewCases", `articles/${id}`);
    });

const checkEvents: Check = ({ events }) =>
  events.flatMap(({ id, strikes, base, months, effect, answers }) => {
    const moods = [effect, ...answers.map((answer) => answer.effect)];
    const impossible = base < 0 || months < 1 || strikes.length === 0;
    return [
      ...problemIf(
        [...moods.map((mood) => Object.values(mood)), answers.map(({ points }) => points)].some(badEffect),
        "effectOutOfRange",
        `events/${id}`,
      ),
      ...problemIf(
        impossible || !strikes.every((strike) => STRIKES.includes(strike)),
        "badFrame",
        `events/${id}`,
      ),
    ];
  });

const checkNews: Check = (scenario) =>
  scenario.news.flatMap(({ id, touches }) =>
    touches.flatMap(({ article }) => checkNames(scenario, article, [], `news/${id}`)),
  );

const checkPositions: Check = ({ articles, countries, positions, sourced }) =>
  articles.flatMap(({ id }, a) => {
    const row = positions[a] ?? [];
    const marks = sourced[a] ?? [];
    const inside = row.every((x) => Number.isSafeInteger(x) && x >= 0 && x <= TOP_POSTURE);
    const whole = row.length === countries.length && marks.length === countries.length;
    return problemIf(!whole || !inside, "missingPositions", `positions/${id}`);
  });

const CHECKS: readonly Check[] = [
  checkKeys,
  checkFrame,
  checkCountries,
  checkArticles,
  checkRoles,
  checkInteractions,
  checkCases,
  checkMeaning,
  checkEvents,
  checkNews,
  checkPositions,
];

/** All problems of a scenario; empty if it is playable. */
export function check(scenario: Scenario): readonly Problem[] {
  return CHECKS.flatMap((one) => one(scenario));
}
