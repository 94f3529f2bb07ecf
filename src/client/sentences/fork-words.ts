/** What would have happened in a match without a certain act, in sentences. The most important come first. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { monthName, namesOf } from "../i18n/names.ts";
import { caseConsequence } from "../i18n/people.ts";
import { type Difference, differenceOf, type Fork } from "../selectors/debrief/moments.ts";

/**
 * One or two items are listed in full. If there are more, only the first is named, with a count of the rest. A wall
 * must show everything without scrolling.
 */
const FEW = 2;

/** Returns at least one line if the act changed anything besides the count of an intermediate vote. */
export function forkLines(fork: Fork, scenario: Scenario): readonly string[] {
  const difference = differenceOf(scenario, fork.actual, fork.other);
  const adoption = adoptionLines(fork);
  if (!fork.other.adopted) return adoption;
  return [
    ...adoption,
    ...articleLines(fork, difference, scenario),
    ...answerLines(difference),
    ...raceLines(fork),
  ];
}

function adoptionLines({ actual, other }: Fork): readonly string[] {
  const { yes, no } = other.vote ?? { yes: 0, no: 0 };
  if (actual.adopted && !other.adopted) return [t("film:fork.noTreaty", { yes, no })];
  if (!actual.adopted && other.adopted) {
    return [
      other.vote === null ? t("film:fork.treatyByConsensus") : t("film:fork.treatyByVote", { yes, no }),
    ];
  }
  if (actual.vote === null && other.vote !== null) return [t("film:fork.toVote", { yes, no })];
  if (actual.vote !== null && other.vote === null) return [t("film:fork.toConsensus")];
  if (actual.vote === null || (actual.vote.yes === yes && actual.vote.no === no)) return [];
  const { yes: actualYes, no: actualNo } = actual.vote;
  return [t("film:fork.otherVote", { yes, no, actualYes, actualNo })];
}

function articleLines(
  { actual, other }: Fork,
  { articles }: Difference,
  scenario: Scenario,
): readonly string[] {
  const names = namesOf(scenario);
  const lines = shortened(articles).map((article) =>
    t("film:fork.article", {
      article: names.article(article),
      other: names.alternative(article, other.text[article] ?? 0),
      actual: names.alternative(article, actual.text[article] ?? 0),
    }),
  );
  const more = articles.length - lines.length;
  return more === 0 ? lines : [...lines, t("film:fork.moreArticles", { count: more })];
}

function shortened<T>(all: readonly T[]): readonly T[] {
  return all.length > FEW ? all.slice(0, 1) : all;
}

function answerLines({ answers }: Difference): readonly string[] {
  const lines = answers
    .slice(0, 1)
    .map(({ case: id, question, other }) => caseConsequence({ case: id, question, answer: other }));
  const more = answers.length - lines.length;
  return more === 0 ? lines : [...lines, t("film:fork.moreAnswers", { count: more })];
}

/** If a text was adopted only without the act, another line has already said so. */
function raceLines({ actual, other }: Fork): readonly string[] {
  if (!actual.adopted) return [];
  const lines: string[] = [];
  if (actual.parties !== other.parties) {
    lines.push(t("film:fork.parties", { other: other.parties, actual: actual.parties }));
  }
  if (actual.inForceMonth !== null && other.inForceMonth === null) lines.push(t("film:fork.never"));
  if (actual.inForceMonth === null && other.inForceMonth !== null) {
    lines.push(t("film:fork.inForce", { month: monthName(other.inForceMonth) }));
  }
  const [one, two] = [actual.monthsToThreshold, other.monthsToThreshold];
  if (one !== null && two !== null && one !== two) {
    lines.push(t("film:fork.months", { other: monthName(two), actual: monthName(one) }));
  }
  if (lines.length === 0 && actual.world !== other.world) {
    lines.push(t("film:fork.world", { other: other.world, actual: actual.world }));
  }
  return lines;
}
