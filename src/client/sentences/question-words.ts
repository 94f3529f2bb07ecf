/** A discussion question as a whole sentence, with the names of states and articles. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { caseWho, monthName, type Names, namesOf } from "../i18n/names.ts";
import { caseAbout, caseCalled, caseConsequence } from "../i18n/people.ts";
import type { Question } from "../selectors/questions/questions.ts";

/** Maximum number of blocking states to name, since a full hall can have many. */
const MOST_NAMED = 3;

export function discussionText(question: Question, scenario: Scenario): string {
  const write = SENTENCE[question.kind] as (question: Question, names: Names) => string;
  return write(question, namesOf(scenario));
}

type Of<K extends Question["kind"]> = Extract<Question, { kind: K }>;
type Sentence<K extends Question["kind"]> = (question: Of<K>, names: Names) => string;

const SENTENCE: { readonly [K in Question["kind"]]: Sentence<K> } = {
  loneBlock: ({ state }, names) => t("film:ask.loneBlock", { state: names.country(state) }),
  blocks: ({ states }, names) => t("film:ask.blocks", { states: names.countries(states, MOST_NAMED) }),
  blockedArticle: (question, names) =>
    t("film:ask.blockedArticle", {
      states: names.countries(question.states, MOST_NAMED),
      ...clause(names, question),
    }),
  lineDropped: ({ state, article }, names) =>
    t("film:ask.lineDropped", { state: names.country(state), article: names.article(article) }),
  brokenPromise: (question, names) =>
    t("film:ask.brokenPromise", {
      by: names.country(question.by),
      to: names.country(question.to),
      ...clause(names, question),
    }),
  amendmentByOne: amendmentText,
  failed: ({ yes, no, needed }) => t("film:ask.failed", { yes, no, needed }),
  closeVote: ({ yes, no, needed }) => t("film:ask.closeVote", { yes, no, needed }),
  byVote: ({ yes, no }) => t("film:ask.byVote", { yes, no }),
  byConsensus: () => t("film:ask.byConsensus"),
  otherThanReal: realText,
  asReal: () => t("film:ask.asReal"),
  otherAnswer: answerLine,
  unanswered: (question, names) => t("film:ask.unanswered", request(question, names)),
  helpedAbuse: (question, names) => t("film:ask.helpedAbuse", request(question, names)),
  refused: (question, names) => t("film:ask.refused", request(question, names)),
  reservation: ({ state, article }, names) =>
    t("film:ask.reservation", { state: names.country(state), article: names.article(article) }),
  signedOnly: ({ states }, names) =>
    t("film:ask.signedOnly", { count: states.length, states: names.countries(states) }),
  joinedLate: ({ state, month }, names) =>
    t("film:ask.joinedLate", { state: names.country(state), month: monthName(month) }),
  neverInForce: ({ parties, needed }) => t("film:ask.neverInForce", { parties, needed }),
  lastNeeded: ({ state, needed }, names) => t("film:ask.lastNeeded", { state: names.country(state), needed }),
  tablesApart: apartText,
  tablesAlike: ({ tables }) =>
    tables === 2 ? t("film:ask.bothTablesAlike") : t("film:ask.tablesAlike", { tables }),
};

function request(
  { state, case: id }: Of<"unanswered" | "helpedAbuse" | "refused">,
  names: Names,
): Readonly<{ state: string; who: string; about: string; called: string }> {
  return {
    state: names.country(state),
    who: caseWho(id),
    about: caseAbout(id),
    called: caseCalled(id),
  };
}

function clause(
  names: Names,
  { article, wording }: Readonly<{ article: number; wording: number }>,
): Readonly<{ article: string; wording: string }> {
  return { article: names.article(article), wording: names.alternative(article, wording) };
}

function amendmentText(question: Of<"amendmentByOne">, names: Names): string {
  const { by, yes, no, carried } = question;
  return t(carried ? "film:ask.amendmentCarried" : "film:ask.amendmentLost", {
    ...{ by: names.country(by), yes, no },
    ...clause(names, question),
  });
}

function realText(question: Of<"otherThanReal">, names: Names): string {
  const { article, real, steps } = question;
  return t(steps > 0 ? "film:ask.broader" : "film:ask.narrower", {
    count: Math.abs(steps),
    real: names.alternative(article, real),
    ...clause(names, question),
  });
}

function answerLine({ case: id, question, own, real }: Of<"otherAnswer">): string {
  return t("film:ask.otherAnswer", {
    own: caseConsequence({ case: id, question, answer: own }),
    real: caseConsequence({ case: id, question, answer: real }),
  });
}

function apartText({ article, one, other }: Of<"tablesApart">, names: Names): string {
  return t("film:ask.tablesApart", {
    article: names.article(article),
    one: one.table,
    first: names.alternative(article, one.wording),
    other: other.table,
    second: names.alternative(article, other.wording),
  });
}
