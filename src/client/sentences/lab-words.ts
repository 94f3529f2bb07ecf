/** Figures of the lab in words, always with their uncertainty. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { labCommand } from "../../lab/study/origin.ts";
import { hundredths } from "../../lab/study/pair.ts";
import { gamesOf } from "../../lab/study/part.ts";
import { figure } from "../i18n/figures.ts";
import { language, number, t } from "../i18n/index.ts";
import { alternativeText, articleTitle } from "../i18n/names.ts";
import type { Run } from "../lab/lab.ts";
import type { Estimate, QuantileEstimate, Summary } from "../lab/lab-figures.ts";
import type { ClauseDifference } from "../lab/pair-texts.ts";

/** Shares close to 0% or 100% need one more digit. */
const FINE = 0.05;

const FORMATS = {
  plain: { style: "percent", maximumFractionDigits: 0 },
  fine: { style: "percent", maximumFractionDigits: 1 },
  signed: { maximumFractionDigits: 2, signDisplay: "exceptZero" },
} as const;

/** @example percent(0.934) is "93%", percent(0.996) "99.6%". */
export function percent(share: number): string {
  return figure(share, language(), share < FINE || share > 1 - FINE ? FORMATS.fine : FORMATS.plain);
}

/** @example "93% (91% to 95%)" */
export function shareText({ value, low, high }: Estimate): string {
  return t("lab:withInterval", { value: percent(value), low: percent(low), high: percent(high) });
}

/** A month, or a note that it lies beyond the horizon. */
export function monthText(month: number | null): string {
  return month === null ? t("lab:later") : number(month);
}

/** @example "29 (27 to 31)" */
export function quantileText({ value, low, high }: QuantileEstimate): string {
  return t("lab:withInterval", { value: monthText(value), low: monthText(low), high: monthText(high) });
}

/** A change with its sign. @example "−9.9 (−12.9 to −6.9)" */
export function changeText({ value, low, high }: Estimate): string {
  return t("lab:withInterval", { value: signed(value), low: signed(low), high: signed(high) });
}

/** A paired difference; one that was 0 in every match has no interval to tell. */
export function differenceText(difference: Estimate, games: number): string {
  const isZero = difference.low === 0 && difference.high === 0;
  return isZero ? t("lab:pairs.zero", { count: games }) : changeText(difference);
}

/** In hundredths, as the commands print it. @example "−4.95" */
export function signed(value: number): string {
  return figure(hundredths(value), language(), FORMATS.signed);
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

/** On what two texts differ. @example "Article 6: “Rights of all” in the first text, “No clause” in the second" */
export function clauseText({ article, first, second }: ClauseDifference): string {
  return t("lab:pairs.clause", {
    article: articleTitle(article),
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
