/** The tough seats in words: titles and texts by id, and the aims of a goal. */
import { ownHome, type Seen } from "../../engine/seats/seen.ts";
import { fromContent, list, number, t } from "../i18n/index.ts";
import { alternativeText, articleTitle, monthName } from "../i18n/names.ts";
import { type Best, isDone } from "../saves/best-results.ts";
import type { Aim, AimResult, Challenge, Rule } from "../selectors/challenges/challenges.ts";
import { placeOf } from "../selectors/debrief/ending.ts";
import { supportOf } from "../selectors/ratification/capital.ts";

export function challengeText(id: string, part: "title" | "text" | "short" | "teaches"): string {
  return fromContent(`challenge.${id}.${part}`);
}

export type SourceWords = Readonly<{ id: string; title: string; url: string }>;

/** Sources of a challenge's text. Empty if it states nothing about a real state. */
export function challengeSources({ sources }: Challenge): readonly SourceWords[] {
  return sources.map((id) => ({
    id,
    title: fromContent(`source.${id}.title`),
    url: fromContent(`source.${id}.url`),
  }));
}

export function aimText(aim: Aim): string {
  switch (aim.type) {
    case "text": {
      const wordings = aim.among.map((key) => quoted(aim.article, key));
      const values = { article: articleTitle(aim.article), wordings: list(wordings, "disjunction") };
      return t("challenges:aim.text", values);
    }
    case "reached":
      return t("challenges:aim.reached", { by: aim.by });
    case "mandate":
    case "trust":
      return t(`challenges:aim.${aim.type}`, { least: aim.least });
    case "promisesKept":
    case "taskForces":
      return t(`challenges:aim.${aim.type}`, { count: aim.least });
    case "party":
    case "consensus":
    case "noConvention":
      return t(`challenges:aim.${aim.type}`);
  }
}

/**
 * The result of an aim, with the reason if the match gives one. Returns null if there is nothing to add to the aim.
 */
export function gotText({ aim, isMet, got }: AimResult, own: Seen): string | null {
  switch (aim.type) {
    case "text":
      return wordingText(aim.article, got, own);
    case "reached":
      return got < 0 ? t("challenges:got.notReached") : t("challenges:got.reached", { month: got });
    case "mandate":
    case "trust":
    case "promisesKept":
    case "taskForces":
      return t(`challenges:got.${aim.type}`, { number: number(got) });
    case "party":
      return joiningText(own);
    case "consensus":
      return isMet ? t("challenges:got.consensus") : blockedText(own);
    case "noConvention":
      return adoptionText(own);
  }
}

function wordingText(article: string, alternative: number, { scenario }: Seen): string {
  const key = scenario.articles.find(({ id }) => id === article)?.alternatives[alternative]?.key;
  if (key === undefined) return t("challenges:got.noText");
  return t("challenges:got.text", { wording: quoted(article, key) });
}

/**
 * The status of the player's state. If it signed but did not join, the sentence also says how much support it had at
 * home and how much it needed.
 */
function joiningText(own: Seen): string {
  const { world, country } = own;
  const place = placeOf(world, country);
  if (place === "none") return t("challenges:got.noText");
  if (place === "outside") return t("challenges:got.outside");
  const month = world.treaty.deposited[country] ?? -1;
  if (month >= 0) return t("challenges:got.joined", { month: monthName(month) });
  const home = ownHome(own);
  if (home === null) return t("challenges:got.outside");
  return t("challenges:got.signed", { support: supportOf(home), line: home.line });
}

function blockedText({ world }: Seen): string {
  const { outcome } = world.treaty;
  if (outcome === null || outcome.how === "failed" || outcome.ballot === null) {
    return t("challenges:got.noText");
  }
  const { yes, no } = outcome.ballot.tally;
  return t("challenges:got.blocked", { count: outcome.blockers.length, yes, no });
}

/** The decision on the text, with the votes if there was a vote. */
function adoptionText({ world }: Seen): string | null {
  const { outcome } = world.treaty;
  if (outcome === null) return null;
  if (outcome.ballot === null) return t("challenges:got.adopted");
  const { yes, no } = outcome.ballot.tally;
  return t(outcome.how === "failed" ? "challenges:got.failed" : "challenges:got.voted", { yes, no });
}

/** How often the player used the rule that the seat teaches. */
export function usedText(rule: Rule, count: number): string {
  return t(`challenges:used.${rule}`, { count });
}

/**
 * The best result so far on this device, beside par.
 * @param par the Mandate of a simulated negotiator in this seat, or null if unknown
 */
export function bestText(best: Best | undefined, par: number | null): string {
  if (best === undefined) return t("challenges:best.none");
  const { met, of, tries, at } = best;
  const mandate = mandateText(best.mandate, par);
  if (isDone(best)) return t("challenges:best.reached", { count: at, ordinal: true, mandate });
  return t("challenges:best.missed", { count: tries, met, of, mandate });
}

function mandateText(mandate: number, par: number | null): string {
  return par === null ? number(mandate) : t("challenges:best.besidePar", { mandate, par });
}

function quoted(article: string, key: string): string {
  return t("common.quote", { text: alternativeText(article, key, "name") });
}
