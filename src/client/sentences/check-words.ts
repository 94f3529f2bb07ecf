/** Check questions in words: what is asked, the three choices, and why one of them is right. */
import { ANSWERS, type Scenario } from "../../engine/state/scenario.ts";
import type { Check, CheckAbout, CheckFacts } from "../../room/check.ts";
import { fromContent, list, number, t, type Voice } from "../i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../i18n/names.ts";
import { caseConsequence } from "../i18n/people.ts";

const PAGE: Voice = { t, fromContent };

/** @example "Why is there no treaty?" @param voice the language of the page, if no other is given */
export function checkAsks(about: CheckAbout, scenario: Scenario, voice: Voice = PAGE): string {
  const { t, fromContent } = voice;
  switch (about.kind) {
    case "meaning":
      return t(`room:checks.ask.${about.text}`, {
        who: t("room:checks.who", {
          name: fromContent(`case.${about.case}.called`),
          about: fromContent(`case.${about.case}.about`),
        }),
      });
    case "blocker":
    case "stillOpen":
    case "agreed":
      return t(`room:checks.ask.${about.kind}`, {
        article: fromContent(`article.${scenario.articles[about.article]?.id}.title`),
      });
    case "abstained":
      return t("room:checks.ask.abstained", { count: about.count });
    case "signature":
      return t("room:checks.ask.signature", { state: fromContent(`country.${about.state}.name`) });
    case "failed":
      return t("room:checks.ask.failedWhy");
    case "adoptedBy":
    case "missing":
    case "inForce":
      return t(`room:checks.ask.${about.kind}`);
  }
}

/** The wording from which a pupil can work out what a text means for a person, in plain words. */
export function checkGiven({ article, alternative }: NonNullable<CheckFacts["because"]>): string {
  return t("room:checks.given", {
    article: fromContent(`article.${article}.short`),
    gloss: alternativeText(article, alternative, "gloss"),
  });
}

/** A choice in words. @param id one of the choices of this question */
export function checkChoice(about: CheckAbout, id: string): string {
  switch (about.kind) {
    case "meaning": {
      const answer = ANSWERS.find((one) => one === id) ?? "may";
      return caseConsequence({ case: about.case, question: about.question, answer });
    }
    case "blocker":
      return countryName(id);
    case "missing":
      return number(Number(id));
    default:
      return wordsOf(about.kind, id);
  }
}

type Worded = Exclude<CheckAbout["kind"], "meaning" | "blocker" | "missing">;

/** The choices of each kind are keys of the catalogue, as `drawChecks` gives them. */
const IDS = {
  stillOpen: ["blocked", "reading", "notPut"],
  agreed: ["text", "law", "last"],
  failed: ["short", "veto", "joined"],
  adoptedBy: ["consensus", "vote", "all"],
  abstained: ["none", "no", "yes"],
  inForce: ["joined", "signed", "voted"],
  signature: ["aim", "all", "nothing"],
} as const satisfies Readonly<Record<Worded, readonly string[]>>;

function wordsOf(kind: Worded, id: string): string {
  switch (kind) {
    case "stillOpen":
      return t(`room:checks.choices.stillOpen.${known(IDS.stillOpen, id)}`);
    case "agreed":
      return t(`room:checks.choices.agreed.${known(IDS.agreed, id)}`);
    case "failed":
      return t(`room:checks.choices.failed.${known(IDS.failed, id)}`);
    case "adoptedBy":
      return t(`room:checks.choices.adoptedBy.${known(IDS.adoptedBy, id)}`);
    case "abstained":
      return t(`room:checks.choices.abstained.${known(IDS.abstained, id)}`);
    case "inForce":
      return t(`room:checks.choices.inForce.${known(IDS.inForce, id)}`);
    case "signature":
      return t(`room:checks.choices.signature.${known(IDS.signature, id)}`);
  }
}

function known<T extends string>(ids: readonly [T, ...T[]], id: string): T {
  return ids.find((one) => one === id) ?? ids[0];
}

/** Why the right choice is right, in one sentence or two. */
export function checkReason({ about, right, facts }: Pick<Check, "about" | "right" | "facts">): string {
  switch (about.kind) {
    case "meaning":
    case "blocker":
    case "stillOpen":
    case "agreed":
      return wordingReason(about, right, facts) ?? checkChoice(about, right);
    case "failed":
      return t("room:checks.reasons.failed", { yes: facts.yes, needed: facts.needed });
    case "adoptedBy":
      return right === "vote"
        ? t("room:checks.reasons.adoptedBy.vote", { yes: facts.yes })
        : t("room:checks.reasons.adoptedBy.consensus");
    case "missing":
    case "inForce":
      return t(`room:checks.reasons.${about.kind}`, { joined: facts.joined, needed: facts.needed });
    case "abstained":
    case "signature":
      return t(`room:checks.reasons.${about.kind}`);
  }
}

type OnWording = Extract<CheckAbout, Readonly<{ kind: "meaning" | "blocker" | "stillOpen" | "agreed" }>>;

/** The wording that makes it so. Null for a question that an earlier version drew. */
function wordingReason(about: OnWording, right: string, facts: CheckFacts): string | null {
  if (facts.because === undefined) return null;
  const { article, alternative } = facts.because;
  const text = alternativeText(article, alternative, "name");
  switch (about.kind) {
    case "meaning":
      return t("room:checks.reasons.meaning", {
        text,
        article: articleTitle(article),
        reason: fromContent(`case.${about.case}.because.${about.question}.${article}.${alternative}`),
      });
    case "blocker":
      return t("room:checks.reasons.blocker", { text, states: statesIn(facts) });
    case "stillOpen": {
      const why = known(IDS.stillOpen, right);
      return t(`room:checks.reasons.stillOpen.${why}`, { text, states: statesIn(facts) });
    }
    case "agreed":
      return t("room:checks.reasons.agreed", { text });
  }
}

/**
 * What a device says once its pupil has chosen or skipped: whether it is right, and why. The right answer itself is
 * said only to those who did not choose it.
 */
export function checkSaid(check: Pick<Check, "about" | "right" | "facts">, choice: string | null): string {
  const { about, right, facts } = check;
  const reason = checkReason(check);
  if (choice === right) return t("room:checks.right", { reason });
  const how = choice === null ? "skipped" : "wrong";
  if (about.kind !== "meaning" || facts.because === undefined) return t(`room:checks.${how}`, { reason });
  return t(`room:checks.${how}Answer`, { answer: checkChoice(about, right), reason });
}

/** So many states are named; the others are counted. */
const MOST_NAMED = 3;

function statesIn({ states }: CheckFacts): string {
  const named = states.slice(0, MOST_NAMED).map((state) => countryName(state));
  const count = states.length - named.length;
  return list(count > 0 ? [...named, t("common.more", { count })] : named);
}
