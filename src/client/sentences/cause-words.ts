/** Why a match went otherwise than without a seat, in whole sentences. */

import type { Command } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type Key, t, type Values } from "../i18n/index.ts";
import { caucusShort, type Names, unGroupName } from "../i18n/names.ts";
import type { Brought, Cause, Unit, WithoutYouTold } from "../lab/without-you.ts";
import type { RaceApart } from "../selectors/debrief/without-you.ts";

export function causeText(
  names: Names,
  scenario: Scenario,
  cause: Cause,
  { isAhead, instruments }: RaceApart,
  own: number,
): string {
  const { unit, states, against } = cause;
  if (states.length === 1 && states[0] === own && isAhead) return t("debrief:without.cause.own");
  // A replay can move more states than the two matches differ by; its number would deny the line before.
  const isMore = instruments !== null && states.length - against > instruments;
  const way = states.length === 0 || isMore ? "only" : isAhead ? "more" : "fewer";
  if (unit?.type === "wording") return wordingText(names, scenario, cause, way);
  if (unit?.type === "home") {
    // A cause can move more states against the difference than for it; then no number explains it.
    const net = states.length - against;
    return t(`debrief:without.cause.home.${net > 0 ? way : "only"}`, { count: net });
  }
  const act = unitText(names, unit);
  return t(`debrief:without.cause.act.${way}`, { act, count: states.length });
}

type Way = "only" | "more" | "fewer";

function wordingText(names: Names, scenario: Scenario, cause: Cause, way: Way): string {
  const { unit, article, own, other, states, caucus } = cause;
  if (article < 0) {
    const articles = names.articles(unit?.type === "wording" ? unit.articles : []);
    return t(`debrief:without.cause.wordings.${way}`, { articles, count: states.length });
  }
  const values = {
    text: names.alternative(article, own),
    other: names.alternative(article, other),
    count: states.length,
  };
  const id = scenario.caucuses[caucus]?.id;
  if (way === "only" || id === undefined || states.length < 2) {
    return t(`debrief:without.cause.wording.${way}`, values);
  }
  return t(`debrief:without.cause.wording.${way}From`, { ...values, caucus: caucusShort(id) });
}

/** How many of the states like the wording with which they join, by public facts. Null if the cause is no wording. */
export function preferText({ article, states, prefer }: Cause): string | null {
  if (article < 0 || states.length === 0) return null;
  if (prefer === 0) return t("debrief:without.cause.preferNone");
  if (prefer === states.length) return t("debrief:without.cause.preferAll");
  return t("debrief:without.cause.prefer", { count: prefer });
}

/** How many states the player brought in, and how many the negotiator who plays at home without the player. */
export function homeText({ brought }: Cause): string | null {
  if (brought === null || brought.own === brought.other) return null;
  return t("debrief:without.cause.broughtHome", { count: brought.other, own: brought.own });
}

/** How many states the cause moved the other way, so that the numbers add up. Null if there are none. */
export function againstText({ unit, against }: Cause, isAhead: boolean): string | null {
  if (against === 0 || unit?.type === "home") return null;
  return t(`debrief:without.cause.${isAhead ? "againstOut" : "againstIn"}`, { count: against });
}

/**
 * How many of the states that the player brought in would be in anyway, and why, so that this number and the difference
 * go together. Null for causes of other differences, or if there are none.
 */
export function anywayText({ target }: Cause, brought: Brought): string | null {
  const { states, anyway, pushed } = brought;
  if (target.type !== "race" || anyway === 0) return null;
  const values = { count: anyway, brought: states.length, pushed, alone: anyway - pushed };
  return t(`debrief:without.cause.anyway.${anywayBy(brought)}`, values);
}

/** Whether the states that would be in anyway join on their own or because somebody else brings them in. */
function anywayBy({ anyway, pushed }: Brought): "alone" | "pushed" | "both" {
  if (pushed === 0) return "alone";
  return pushed === anyway ? "pushed" : "both";
}

/** The act by which the player turned the wording that is a cause. */
export function turnedText(names: Names, { unit }: Cause): string {
  return t("debrief:without.cause.turned", { act: unitText(names, unit) });
}

/**
 * What others first did otherwise because of what the player did; this links an act to a difference that came later.
 * Null if nothing can be seen.
 */
export function firstStepText(names: Names, { first }: Cause): string | null {
  if (first === null) return null;
  const article = "article" in first ? names.article(first.article) : "";
  switch (first.of) {
    case "text": {
      const { round, own, other } = first;
      const [text, instead] = [
        names.alternative(first.article, own),
        names.alternative(first.article, other),
      ];
      return t("debrief:without.cause.first.text", { article, round, text, other: instead });
    }
    case "placards":
    case "stands":
      return t(`debrief:without.cause.first.${first.of}`, {
        article,
        round: first.round,
        count: first.states,
      });
    case "package": {
      const [from, to] = [names.country(first.from), names.country(first.to)];
      const key = first.isHere ? "packageHere" : "packageThere";
      return t(`debrief:without.cause.first.${key}`, { from, to });
    }
    case "amendments":
      return t("debrief:without.cause.first.amendments");
    case "votes":
      return t("debrief:without.cause.first.votes", { count: first.states });
  }
}

/** Which articles got another text because of what the player did. */
export function articlesText(names: Names, { unit }: Cause, articles: readonly number[]): string {
  return t("debrief:without.cause.onArticles", {
    act: unitText(names, unit),
    articles: names.articles(articles),
  });
}

function unitText(names: Names, unit: Unit | null): string {
  switch (unit?.type) {
    case "act": {
      const act = deedText(names, unit);
      const { phase, round } = unit.when;
      return phase === "negotiation" ? t("debrief:without.cause.unit.inRound", { act, round }) : act;
    }
    case "beat": {
      const { phase, beat, round, season } = unit.when;
      if (phase === "ratification") return t("debrief:without.cause.unit.season", { season });
      const name = t(`beat.${beat}.name`);
      return phase === "negotiation"
        ? t("debrief:without.cause.unit.beatOf", { round, beat: name })
        : t("debrief:without.cause.unit.beat", { beat: name });
    }
    case "article":
      return t("debrief:without.cause.unit.article", { article: names.article(unit.article) });
    case "kind":
      return t(`debrief:without.cause.unit.${unit.kind}`);
    case "talks":
      return t("debrief:without.cause.unit.talks");
    default:
      return t("debrief:without.cause.unit.all");
  }
}

function deedText(names: Names, { command, offer }: Extract<Unit, { type: "act" }>): string {
  const key = deedKey(command, offer !== null);
  return t(`debrief:without.cause.deed.${key}` as Key, {
    ...placesIn(names, command),
    ...(offer === null ? {} : { country: names.country(offer.from) }),
  });
}

function deedKey(command: Command, isKnown: boolean): string {
  switch (command.type) {
    case "answerOffer":
      if (!isKnown) return "answerOffer";
      return command.accept ? "acceptOffer" : "refuseOffer";
    case "takeStand":
      return `stand.${command.stand}`;
    case "standOnPackage":
      return `whole.${command.stand}`;
    case "castVote":
      return `castVote.${command.vote}`;
    case "putOnFloor":
    case "reviseText":
    case "testArticle":
    case "closeArticle":
      return "ruling";
    default:
      return command.type;
  }
}

/** The names that a command contains. */
function placesIn(names: Names, command: Command): Values {
  const article = "article" in command ? { article: names.article(command.article) } : {};
  const text =
    "alternative" in command ? { alternative: names.alternative(command.article, command.alternative) } : {};
  const state = "to" in command ? { country: names.country(command.to) } : {};
  if (command.type === "campaign") return { group: unGroupName(command.unGroup) };
  if (command.type === "pledge") return { countries: names.countries(command.with) };
  if (command.type === "consult") return { ...article, country: names.country(command.country) };
  return { ...article, ...text, ...state };
}

/** What the seat's acts moved although both matches have as many instruments. */
export function sameRaceText({ brought, apart }: Pick<WithoutYouTold, "brought" | "apart">): string {
  const { states, anyway } = brought;
  if (states.length > 0 && anyway === states.length) return broughtLater(brought);
  if (states.length > 0) return t("debrief:without.race.sameOthers", { count: states.length, anyway });
  if (apart.more.length > 0) return t("debrief:without.race.sameSwapped", { count: apart.more.length });
  return t("debrief:without.race.same");
}

function broughtLater(brought: Brought): string {
  const { states, pushed, months } = brought;
  const values = { count: states.length, pushed, alone: states.length - pushed };
  const by = anywayBy(brought);
  if (months <= 0) return t(`debrief:without.race.sameBroughtNow.${by}`, values);
  return t(`debrief:without.race.sameBrought.${by}`, {
    ...values,
    months: t("time.months", { count: months }),
  });
}
