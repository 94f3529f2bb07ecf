/** Figures of the lab in words, always with their uncertainty. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { labCommand } from "../../lab/study/origin.ts";
import { decimalsOf, hundredths, isUniform } from "../../lab/study/pair.ts";
import { gamesOf } from "../../lab/study/part.ts";
import { figure } from "../i18n/figures.ts";
import { language, number, t } from "../i18n/index.ts";
import { alternativeText, articleNumbers, articleTitle } from "../i18n/names.ts";
import type { Run } from "../lab/lab.ts";
import type { Estimate, QuantileEstimate, Summary } from "../lab/lab-figures.ts";
import type { ClauseDifference } from "../lab/pair-texts.ts";
import type { PairMeasure } from "../lab/pairs.ts";

/** Shares close to 0% or 100% need one more digit, and those that would look like 0% or 100% two. */
const FINE = 0.05;
const FINEST = 0.0005;

const FORMATS = {
  plain: { style: "percent", maximumFractionDigits: 0 },
  fine: { style: "percent", maximumFractionDigits: 1 },
  finest: { style: "percent", maximumFractionDigits: 2 },
  signed: { maximumFractionDigits: 2, signDisplay: "exceptZero" },
  signedFine: { maximumFractionDigits: 4, signDisplay: "exceptZero" },
} as const;

/** @example percent(0.934) is "93%", percent(0.996) "99.6%", percent(0.9996) "99.96%". */
export function percent(share: number): string {
  const rest = Math.min(share, 1 - share);
  const format = rest > 0 && rest < FINEST ? "finest" : rest < FINE ? "fine" : "plain";
  return figure(share, language(), FORMATS[format]);
}

/** @example "93% (91% to 95%)" */
export function shareText({ value, low, high }: Estimate): string {
  return t("lab:withInterval", { value: percent(value), low: percent(low), high: percent(high) });
}

/** A month, or a note that it lies beyond the horizon. */
export function monthText(month: number | null): string {
  return month === null ? t("lab:later") : number(month);
}

/** @example "29 (27 to 31)", or "29 (only 29)" if the interval holds no other whole number */
export function quantileText({ value, low, high }: QuantileEstimate): string {
  if (low === high) return t("lab:withOnly", { value: monthText(value) });
  return t("lab:withInterval", { value: monthText(value), low: monthText(low), high: monthText(high) });
}

/**
 * A paired difference with its sign. One that was the same in every match has no interval to tell.
 * @example "−9.9 (−12.9 to −6.9)", "+2 in all 20 matches", "+2, from the words alone"
 */
export function differenceText(difference: Estimate, games: number, measure: PairMeasure): string {
  const { value, low, high } = difference;
  if (isUniform(difference) && measure === "rights")
    return t("lab:pairs.fromWords", { value: signed(value) });
  if (isUniform(difference)) return t("lab:pairs.uniform", { value: signed(value), count: games });
  const told = decimalsOf(difference) === 2 ? signed : signedFine;
  return t("lab:withInterval", { value: told(value), low: told(low), high: told(high) });
}

/** In hundredths, as the commands print it. @example "−4.95" */
export function signed(value: number): string {
  return figure(hundredths(value), language(), FORMATS.signed);
}

function signedFine(value: number): string {
  return figure(value, language(), FORMATS.signedFine);
}

/** "40th instrument", or a general term if the required number differs between matches. */
export function nthText({ threshold }: Summary): string {
  const [needed, ...others] = Object.keys(threshold.needed);
  return needed === undefined || others.length > 0
    ? t("lab:nthMixed")
    : t("lab:nth", { count: Number(needed), ordinal: true });
}

/** The subject of a study. @example "Real text, 1,000 matches, Express, calm" */
export function runText({ source, study }: Run, games: number): string {
  return t("lab:run", {
    text: t(study.precedent === "lean" ? "lab:leaning" : `lab:source.${source}.short`),
    count: games,
    scenario: t(`scenario.${study.scenario}.name`),
    climate: t(`climate.${study.climate}.name`),
    audience: t(`audience.${study.audience}.name`),
  });
}

/** The same with its number in this visit, to tell two texts of one's own apart. @example "2: Own text, …" */
export function runName(run: Run): string {
  return t("lab:numbered", { number: run.id, text: runText(run, gamesOf(run.part)) });
}

/** @example "2: Own text" */
export function shortName({ id, source, study }: Run): string {
  return t("lab:numbered", {
    number: id,
    text: t(study.precedent === "lean" ? "lab:leaning" : `lab:source.${source}.short`),
  });
}

/** @example "Express · calm · Adults" */
export function conditionsText({ study }: Run): string {
  return t("lab:conditions", {
    scenario: t(`scenario.${study.scenario}.name`),
    climate: t(`climate.${study.climate}.name`),
    audience: t(`audience.${study.audience}.name`),
  });
}

export function flipText(article: string, alternative: string): string {
  return t("lab:flip", {
    article: articleTitle(article),
    alternative: alternativeText(article, alternative, "name"),
  });
}

/** On what two texts differ. @example "Dirty money (Articles 17 and 31 · laundering): “A” in the first text, …" */
export function clauseText({ article, first, second }: ClauseDifference): string {
  return t("lab:pairs.clause", {
    article: articleTitle(article),
    numbers: articleNumbers(article),
    id: article,
    first: alternativeText(article, first, "name"),
    second: alternativeText(article, second, "name"),
  });
}

/** By how much a term in thousandths of a logit multiplies the odds. @example oddsText(-191) is "0.83" */
export function oddsText(weight: number): string {
  return number(hundredths(Math.exp(weight / 1000)));
}

/** The command that prints the same figures. A study that was stopped has fewer matches than planned. */
export function commandOf({ study, kind, status, part }: Run): string {
  const games = status === "stopped" ? gamesOf(part) : study.games;
  return labCommand({ ...study, games }, kind === "prices");
}

/** The text of a study as a file for `--text`. */
export function textFileOf(scenario: Scenario, keys: readonly string[]): string {
  return JSON.stringify(
    Object.fromEntries(scenario.articles.map(({ id }, a) => [id, keys[a] ?? ""])),
    null,
    2,
  );
}
