/** Checks that each role the rules ask for belongs to exactly one article, and that its numbers are possible. */
import { type Alternative, type Article, CARDS, PULLS, ROLES, type Role } from "../engine/state/scenario.ts";
import { allArticles, type Check, type Problem, problemIf } from "./problem.ts";

/** The number that an alternative sets, for the roles that set one. */
const NUMBERS: Readonly<Partial<Record<Role, (alternative: Alternative) => number | undefined>>> = {
  entryIntoForce: ({ instruments }) => instruments,
  protocol: ({ protocolParties }) => protocolParties,
};

/** Roles that a scenario may leave unassigned; the rules then follow the adopted convention. */
const DISPENSABLE: readonly Role[] = ["taskForces"];

export const checkRoles: Check = (scenario) => {
  const articles = allArticles(scenario);
  const asked = ROLES.filter(
    (name) => !DISPENSABLE.includes(name) || articles.some(({ role }) => role === name),
  );
  return [
    ...asked.flatMap((name) => checkOnce(articles, ({ role }) => role === name, `roles/${name}`)),
    ...CARDS.flatMap((card) =>
      checkOnce(articles, ({ watchedBy }) => watchedBy?.card === card, `cards/${card}`),
    ),
    ...articles.flatMap(({ id, watchedBy, caredForBy }) =>
      problemIf(watchedBy !== null && watchedBy.card !== caredForBy, "strangeCard", `articles/${id}`),
    ),
    ...PULLS.flatMap((half) =>
      problemIf(!articles.some(({ pull }) => pull?.on === half), "missingRole", `pulls/${half}`),
    ),
    ...articles.flatMap((article) => checkNumbers(article, scenario.countries.length)),
    ...articles.filter(({ role }) => role === "taskForces").flatMap(checkForce),
  ];
};

function checkOnce(
  articles: readonly Article[],
  hasIt: (article: Article) => boolean,
  where: string,
): readonly Problem[] {
  const found = articles.filter(hasIt);
  const ids = found.map(({ id }) => id).join("+");
  return [
    ...problemIf(found.length === 0, "missingRole", where),
    ...problemIf(found.length > 1, "doubledRole", `${where}/${ids}`),
  ];
}

/** An alternative cannot ask for more instruments or parties than there are states. */
function checkNumbers({ id, role, alternatives }: Article, states: number): readonly Problem[] {
  const numberOf = role === null ? undefined : NUMBERS[role];
  if (numberOf === undefined) return [];
  return alternatives.flatMap((alternative) => {
    const needed = numberOf(alternative) ?? -1;
    const isPossible = Number.isSafeInteger(needed) && needed >= 0 && needed <= states;
    return problemIf(!isPossible, "impossibleThreshold", `articles/${id}/${alternative.key}`);
  });
}

/** Every wording must give the worth of a task force in whole points. */
function checkForce({ id, alternatives }: Article): readonly Problem[] {
  return alternatives.flatMap(({ key, force }) => {
    const points = force === undefined ? [-1] : [force.membership, force.cooperation, force.abuse];
    const isWhole = points.every((value) => Number.isSafeInteger(value) && value >= 0);
    return problemIf(!isWhole, "missingForce", `articles/${id}/${key}`);
  });
}
