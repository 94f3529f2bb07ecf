/**
 * Explains what happened, from public facts alone: which clauses, which caucus and which law at home mattered, and
 * how much was luck. Nothing here reads a secret, so an explanation never gives one away.
 */

import { canonical } from "../model/canonical.ts";
import {
  depositLogit,
  partyTermsNow,
  publicPart,
  publicTerms,
  tiltTerm,
  timeTerm,
  unionTerm,
} from "../model/hazard.ts";
import { seemsBeyond, shownMargin } from "../model/shown.ts";
import { currentText } from "../model/whole-text.ts";
import { voteAt } from "../state/digits.ts";
import type { Reason } from "../state/forecast.ts";
import type { OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";
import { publicIsolation, publicMarginOfText } from "./public-votes.ts";

/** The maximum number of clauses named in an explanation. */
const MOST_CLAUSES = 4;

/**
 * How much one clause is worth to a state. The reason is marked as sourced if the state's position on the clause
 * comes from a source.
 */
function clauseReason(world: OpenWorld, country: number, article: number, alternative: number): Reason {
  const value = shownMargin(world, country, article, alternative);
  const mark = world.scenario.sourced[article]?.[country] === true ? "sourced" : "modelled";
  const isBeyond = seemsBeyond(world, country, article, alternative);
  return because(isBeyond ? "redLine" : "clause", value, mark, article, alternative);
}

/** Whether a state is strongly against a text of an article, judged by public facts. */
export function isPubliclyAgainst(
  world: OpenWorld,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return -shownMargin(world, country, article, alternative) > publicIsolation(world, country, article);
}

/** The reasons why a state blocked the chair's text of an article, or did not block it. */
export function explainStand(world: OpenWorld, article: number, country: number): Reason[] {
  const alternative = world.draft.chair[article] ?? 0;
  const own = clauseReason(world, country, article, alternative);
  const blocked = (world.blockers[article] ?? []).includes(country);
  const expected = isPubliclyAgainst(world, country, article, alternative);
  return [
    own,
    because("standingAlone", publicIsolation(world, country, article), "design", article),
    ...(blocked === expected ? [] : [because("luck", blocked ? -1 : 1, "modelled", article)]),
  ];
}

/**
 * Why a state voted as it did on the whole text: the clauses that weigh most, the worth of having no treaty, and
 * luck.
 */
export function explainVote(world: OpenWorld, country: number): Reason[] {
  const text = currentText(world);
  const clauses = text
    .map((alternative, article) => clauseReason(world, country, article, alternative))
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value) || x.article - y.article)
    .slice(0, MOST_CLAUSES);
  const outside = world.scenario.countries[country]?.outside ?? 0;
  const sum = publicMarginOfText(world, country, text);
  const vote = voteAt(world.treaty.outcome?.ballot?.votes ?? "", country);
  const surprise = (vote === "yes" && sum < 0) || (vote === "no" && sum >= 0);
  return [
    ...clauses,
    because("outside", -outside, "design"),
    ...(surprise ? [because("luck", vote === "yes" ? 1 : -1)] : []),
  ];
}

/** Why a state deposits soon, late or never: the current terms of its hazard, in thousandths of a logit. */
export function explainDeposit(world: OpenWorld, country: number): Reason[] {
  const { month, treaty } = world;
  const caucus = canonical(world.scenario).caucusOf[country] ?? 0;
  const luck = treaty.pace + tiltTerm(month, treaty.tilt);
  return [
    ...publicTerms(world, country),
    because("caucusIn", partyTermsNow(world)[caucus] ?? 0, "measured"),
    because("time", timeTerm(month, 0), "measured"),
    because("eu", unionTerm(world, country, month), "measured"),
    ...(world.phase === "over" ? [because("luck", luck, "measured")] : []),
  ].filter((term) => term.value !== 0);
}

/** The logit of a deposit in a month, judged by public facts, without the secret pace and tilt of the match. */
export function publicDepositLogit(world: OpenWorld, country: number, month: number): number {
  return depositLogit(world, country, month, publicPart(world, country), partyTermsNow(world));
}
