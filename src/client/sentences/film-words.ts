/** The sentence and the title of each step of a film. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { MadeBy } from "../../room/from-committee.ts";
import { list, t } from "../i18n/index.ts";
import { caseWho, countryName, monthName, namesOf, shortList } from "../i18n/names.ts";
import { caseCalled, caseConsequence } from "../i18n/people.ts";
import { classForecast } from "../selectors/debrief/class-forecast.ts";
import { peopleAt } from "../selectors/debrief/film-acts.ts";
import type { FilmStep } from "../selectors/debrief/film-steps.ts";
import type { EndedTable } from "../selectors/debrief/made-at-table.ts";
import type { Moment } from "../selectors/debrief/moments.ts";
import { causeShown, matchDifference, raceApart, standingOf } from "../selectors/debrief/without-you.ts";
import { START_CASE } from "../selectors/text/start-case.ts";
import { againstText, anywayText, causeText } from "./cause-words.ts";
import { momentText, whoText } from "./deed-words.ts";
import { discussionText } from "./question-words.ts";
import { withoutYouLine } from "./without-you-words.ts";
import { yourAnswerLine } from "./your-answer.ts";

/** Everything that a sentence of the film may name. */
export type FilmAbout = Readonly<{
  made: EndedTable;
  moments: readonly Moment[];
  guesses: readonly number[];
}>;

type Of<Id extends FilmStep["id"]> = Extract<FilmStep, { id: Id }>;

/** What is beside the title: for a moment, when it was and who acted, but not the result. */
export function filmTitle(step: FilmStep, moments: readonly Moment[], when: (of: Moment) => string): string {
  const moment = step.id === "moment" ? moments[step.at] : undefined;
  if (moment !== undefined) return t("film:chapter.moment", { when: when(moment), who: whoText(moment) });
  if (step.id === "ines") return t("film:chapter.ines", { person: caseCalled(START_CASE.case) });
  return t(`film:chapter.${step.id === "moment" ? "found" : step.id}`);
}

/** The one sentence of a step. */
export function filmSentence(step: FilmStep, about: FilmAbout): string {
  const { made, moments, guesses } = about;
  switch (step.id) {
    case "found":
      return foundText(step, made);
    case "moment": {
      const moment = moments[step.at];
      return moment === undefined ? "" : momentText(moment, made.scenario);
    }
    case "deal":
      return dealText(step, made.scenario);
    case "block":
      return blockText(step, made);
    case "vote":
      return t(`film:step.vote.${step.how}`, { yes: step.yes, no: step.no, needed: step.needed });
    case "bridge":
      return bridgeText(step, made);
    case "peopleDeal":
      return peopleDealText(step, made.scenario);
    case "guesses":
      return guessText(made, guesses);
    case "signed":
      return t(step.isOwn ? "film:step.signed.own" : "film:step.signed.all", {
        count: step.count - (step.isOwn ? 1 : 0),
      });
    case "race":
      return raceText(step, made);
    case "force":
      return forceText(step, made);
    case "conference":
      return conferenceText(step);
    case "people":
      return peopleText(step);
    case "results":
      return resultsText(step);
    case "without":
      return withoutText(step, made);
    case "real":
      return t("film:step.real", { count: step.same, of: step.of });
    case "ines":
      return inesText(step);
    case "talk":
      return step.question === null ? t("film:step.talk") : discussionText(step.question, made.scenario);
  }
}

/**
 * What became of the texts that the chair put first. These already answer the first placards, so a player may have won a
 * text that never changed again. On the page of a player, the first sentence also says who they were.
 */
function foundText({ changed, back, of, by }: Of<"found">, { scenario, view }: EndedTable): string {
  if (by !== null) return madeByText(by);
  const own = view.mine === null ? null : namesOf(scenario).country(view.mine.country);
  return [
    ...(own === null ? [] : [t("film:step.found.own", { state: own })]),
    changed === 0 ? t("film:step.found.none") : t("film:step.found.changed", { count: changed, of }),
    ...(back === 0 ? [] : [t("film:step.found.back", { count: back })]),
  ].join(" ");
}

/** More names would not fit under a picture. The page of each delegation has all of them. */
const MOST_MAKERS = 12;

/** The names of those who made the text in committee. */
function madeByText({ name, title, sponsors, others }: MadeBy): string {
  const states = (ids: readonly string[]): string => shortList(ids.map(countryName), MOST_MAKERS);
  return [
    t("film:step.found.made", { committee: name, title }),
    ...(sponsors.length === 0 ? [] : [t("film:step.found.sponsors", { states: states(sponsors) })]),
    ...(others.length === 0 ? [] : [t("film:step.found.others", { states: states(others) })]),
  ].join(" ");
}

/** The player's block, or on a wall the blocks of everybody who plays. */
function blockText({ block }: Of<"block">, made: EndedTable): string {
  const names = namesOf(made.scenario);
  const { article, blockers } = block;
  const own = made.view.mine?.country ?? -1;
  const values = { count: blockers.length - 1, article: article < 0 ? "" : names.article(article) };
  const of = article < 0 ? "whole" : "article";
  if (blockers.includes(own))
    return t(`film:step.block.${of}.${values.count === 0 ? "alone" : "own"}`, values);
  const people = peopleAt(made).filter((country) => blockers.includes(country));
  return t(`film:joint.${of}`, { ...values, states: names.countries(people, people.length) });
}

/** The bridge that the player, or on a wall the class, brought into the text. */
function bridgeText({ article, alternative, builders, first }: Of<"bridge">, made: EndedTable): string {
  const names = namesOf(made.scenario);
  const text = names.alternative(article, alternative);
  const isOwn = builders.includes(made.view.mine?.country ?? -1);
  const built = isOwn
    ? t("film:step.bridge.own", { text })
    : t("film:step.bridge.people", { text, states: names.countries(builders, builders.length) });
  if (first < 0) return built;
  return `${built} ${t("film:step.bridge.instead", { other: names.alternative(article, first) })}`;
}

/** What the seat and another state promised, and what it changed in the text. */
function dealText({ deal, standing }: Of<"deal">, scenario: Scenario): string {
  const names = namesOf(scenario);
  return t(`film:step.deal.${standing === 2 ? "both" : standing === 1 ? "part" : "none"}`, {
    state: names.country(deal.with),
    give: names.alternative(deal.gave.article, deal.gave.alternative),
    ask: names.alternative(deal.got.article, deal.got.alternative),
  });
}

/** With both names: what they agreed, and whether it stands in the text. */
function peopleDealText({ own, deal, standing, deals }: Of<"peopleDeal">, scenario: Scenario): string {
  const names = namesOf(scenario);
  const values = {
    one: names.country(own),
    other: names.country(deal.with),
    give: names.alternative(deal.gave.article, deal.gave.alternative),
    ask: names.alternative(deal.got.article, deal.got.alternative),
  };
  if (standing === 0) return t("film:step.peopleDeal.none", { ...values, count: deals });
  return t(standing === 2 ? "film:step.peopleDeal.both" : "film:step.peopleDeal.part", values);
}

function guessText({ standing: { adoption } }: EndedTable, guesses: readonly number[]): string {
  const forecast = classForecast(guesses, adoption !== null && adoption.how !== "failed");
  return forecast === null ? "" : t(`film:forecast.verdict.${forecast.verdict}`);
}

function raceText({ parties, needed, nth, brought }: Of<"race">, made: EndedTable): string {
  if (brought > 0) return t("film:step.race.brought", { count: brought, parties });
  if (nth < 0) return t("film:step.race.short", { count: parties, needed });
  const month = monthName(made.reached);
  return t("film:step.race.nth", { state: namesOf(made.scenario).country(nth), number: needed, month });
}

function forceText({ isSoon, answered }: Of<"force">, { view }: EndedTable): string {
  const month = monthName(view.world.treaty.inForce);
  if (isSoon) return t("film:step.force.soon", { month });
  return answered === 0
    ? t("film:step.force.law", { month })
    : t("film:step.force.answered", { month, count: answered });
}

/** What the text means for those who did no harm: whom it reaches, and about whom each state decides. */
function peopleText({ reached, left, binds }: Of<"people">): string {
  if (binds !== "law") return t(`film:step.people.${binds}`);
  if (left.length === 0 && reached.length === 0) return t("film:step.people.none");
  if (left.length === 0) return t("film:step.people.reached", { people: list(reached.map(caseWho)) });
  if (reached.length === 0) return t("film:step.people.left", { people: list(left.map(caseWho)) });
  return t("film:step.people.both", {
    people: list(reached.map(caseWho)),
    states: list(left.map(caseWho)),
  });
}

/** The vote on civil society's seat, and how the player's state voted. */
function conferenceText({ ballot: { tally, carried }, vote }: Of<"conference">): string {
  return t(`film:step.conference.${carried ? "seat" : "noSeat"}.${vote}`, { yes: tally.yes, no: tally.no });
}

/** The answer to Ines: the player's own beside that of the text, or that of the text alone. */
function inesText({ text, own, binds }: Of<"ines">): string {
  const { case: id } = START_CASE;
  const isFailed = binds === "failed";
  if (own !== null) return yourAnswerLine(own, isFailed ? null : text);
  if (isFailed) return t("film:step.ines.failed", { person: caseCalled(id) });
  const told = caseConsequence({ case: id, question: "crime", answer: text });
  return t("film:step.ines.asked", { person: caseCalled(id), told });
}

function resultsText({ results, world, isInForce }: Of<"results">): string {
  if (results !== null) {
    const { mandate, trust } = results;
    return t(isInForce ? "film:step.results.own" : "film:step.results.ownNoTreaty", {
      mandate,
      trust,
      world,
    });
  }
  return t(isInForce ? "film:step.results.world" : "film:step.results.noTreaty", { world });
}

/** The largest difference to the match without the seat, and its cause. */
function withoutText({ told }: Of<"without">, { scenario, view }: EndedTable): string {
  const names = namesOf(scenario);
  const own = standingOf(view.world);
  const apart = matchDifference(scenario, own, told, view.mine?.objectives ?? []);
  const { sentences, differs } = withoutYouLine(names, view.world, own, told, apart);
  const cause = differs ? causeShown(told, apart, view.world.month) : null;
  const [first = ""] = sentences;
  if (cause === null) return first;
  const race = raceApart(own, told);
  const why = causeText(names, scenario, cause, race, view.mine?.country ?? -1);
  const all = [first, why, againstText(cause, race.isAhead), anywayText(cause, told.brought)];
  return all.filter((sentence) => sentence !== null).join(" ");
}
