/**
 * What a paper's methods say about a study, in full: the text, the conditions, the players, the seeds, how strongly the
 * text acts and what another strength gives, the model's error, and the source code.
 */
import { shareEstimate } from "../../lab/study/interval.ts";
import { isUniform } from "../../lab/study/pair.ts";
import { textWeight } from "../../lab/study/text-weight.ts";
import { number, t } from "../i18n/index.ts";
import type { Run, Study } from "../lab/lab.ts";
import { UNSEEN } from "../lab/lab-error.ts";
import { gamesOf, type Summary, scenarioOfStudy, summaryOfPart } from "../lab/lab-figures.ts";
import { textDifferences } from "../lab/pair-texts.ts";
import {
  notReached,
  type PairLine,
  type PairMeasure,
  pairBandGames,
  pairLines,
  pairSize,
} from "../lab/pairs.ts";
import { type pairProvenanceOf, provenanceOf } from "../lab/provenance.ts";
import { bandGames, pullSummaries } from "../lab/pull-bands.ts";
import { SOURCE_SHA256 } from "../lab/source-archive.ts";
import { clauseText, differenceText, monthText, nthText, oddsText, percent, signed } from "./lab-words.ts";

/** The conditions, under which both texts of a pair are played. */
function conditions(study: Study) {
  const { level, scenario, climate, audience, horizon, seed } = study;
  return {
    level,
    horizon,
    seed,
    articles: scenarioOfStudy(study).articles.length,
    scenario: t(`scenario.${scenario}.name`),
    climate: t(`climate.${climate}.name`),
    audience: t(`audience.${audience}.name`),
  };
}

/** A text as the command takes it, with the hash of its wordings. */
function textWords(text: string, hash: string): string {
  return hash === "" ? text : t("lab:cite.hashed", { text, hash });
}

/** @param archive the hash of the source code, if this is a build */
export function methodText(run: Run, summary: Summary, archive = SOURCE_SHA256): string {
  const { text, text_hash: hash } = provenanceOf(run);
  const count = gamesOf(run.part);
  return [
    t("lab:cite.method", {
      ...conditions(run.study),
      text: textWords(text, hash),
      count,
      last: count - 1,
    }),
    ...weightText(run.study),
    ...bandWords(run, summary),
    errorText(),
    ...sourceWords(archive),
  ].join(" ");
}

/** How strongly the text acts, beside the real text under the same conditions. */
function weightText(study: Study): string[] {
  const [weight, real] = [textWeight(study), textWeight({ ...study, text: "real" })];
  if (weight === null || real === null) return [];
  return [t("lab:cite.weight", { weight: signed(weight), odds: oddsText(weight), real: signed(real) })];
}

function bandWords(run: Run, summary: Summary): string[] {
  const summaries = pullSummaries(run);
  if (summaries === null) return [];
  const middles = summaries.map((own) => monthText(own.threshold.months.p50.value));
  return [
    t("lab:cite.bands", { nth: nthText(summary), values: fourText(middles), games: bandGames(run) }),
    t("lab:pairs.direction"),
  ];
}

/** The error of the month of the N-th instrument on treaties that no fit has read. */
function errorText(): string {
  const { treaties, hold, monthsError } = UNSEEN;
  return t("lab:cite.error", { treaties, hold, months: number(monthsError) });
}

function sourceWords(hash: string | null): string[] {
  return hash === null ? [] : [t("lab:cite.sha", { hash })];
}

type PairOrigin = ReturnType<typeof pairProvenanceOf>;

/** Both texts of a pair, as the command takes them. */
function pairTexts(origin: PairOrigin): Readonly<{ first: string; second: string }> {
  return {
    first: textWords(origin.text, origin.text_hash),
    second: textWords(origin.against, origin.against_hash),
  };
}

export function pairMethodText(one: Run, other: Run, origin: PairOrigin, archive = SOURCE_SHA256): string {
  return [
    t("lab:pairs.method", {
      ...conditions(one.study),
      ...pairTexts(origin),
      version: origin.fortieth,
      rules: origin.rules,
      content: origin.content,
      count: origin.games,
      last: origin.games - 1,
    }),
    ...clauseWords(one, other),
    reachedText(one, other),
    ...weightWords(one.study, other.study),
    ...pairBandWords(one, other),
    errorText(),
    t("lab:pairs.error"),
    ...sourceWords(archive),
  ].join(" ");
}

/** On which clauses the texts differ; nothing if the matches negotiate one of them anew. */
function clauseWords(one: Run, other: Run): string[] {
  const found = textDifferences(one, other) ?? [];
  return found.length === 0 ? [] : [t("lab:pairs.clauses"), ...found.map(clauseText)];
}

/** What the months of a pair count to, and how many matches never got there. */
export function reachedText(one: Run, other: Run): string {
  const summary = summaryOfPart(one.study, one.part);
  return t("lab:pairs.reached", {
    nth: summary === null ? t("lab:nthMixed") : nthText(summary),
    horizon: one.study.horizon,
    ...notReached(one, other),
  });
}

function weightWords(one: Study, other: Study): string[] {
  const [first, second] = [textWeight(one), textWeight(other)];
  if (first === null || second === null) return [];
  return [
    t("lab:pairs.weight", {
      first: signed(first),
      firstOdds: oddsText(first),
      second: signed(second),
      secondOdds: oddsText(second),
    }),
  ];
}

function pairBandWords(one: Run, other: Run): string[] {
  const lines = pairLines(one, other);
  const games = pairBandGames(one, other);
  const told = (measure: PairMeasure): string =>
    fourText(
      pulledValues(
        lines.find((line) => line.measure === measure),
        games,
      ),
    );
  const months = told("months");
  if (months === "") return [];
  return [t("lab:pairs.bands", { months, parties: told("parties"), games }), t("lab:pairs.direction")];
}

const FACTORS = ["0", "½", "1", "2"] as const;

/**
 * The difference with 0, ½, 1 and 2 times the text's effect, one line each; none until that has been played.
 * @param games the pairs with each strength
 */
export function pulledLines(line: PairLine, games: number): readonly string[] {
  const values = pulledValues(line, games);
  if (values.length === 0) return [];
  return FACTORS.map((factor, at) => t("lab:pull.each", { factor, value: values[at] ?? "" }));
}

/** The difference of a pair with each strength of the text's pull, with its interval. */
export function pulledValues(line: PairLine | undefined, games: number): readonly string[] {
  if (line === undefined) return [];
  return line.pulled.map((found) => (found === null ? "" : differenceText(found, games, line.measure)));
}

function fourText([none = "", half = "", one = "", two = ""]: readonly string[]): string {
  return none === "" ? "" : t("lab:pull.four", { none, half, one, two });
}

/** Pairs without a dot in the picture of months, and those whose dot is hollow. */
function unknownWords(one: Run, other: Run): string[] {
  const { first, second, neither } = notReached(one, other);
  const of = pairSize(one, other);
  const bounds = first + second - 2 * neither;
  return [
    ...(neither === 0 ? [] : [t("lab:dots.unknown", { neither, of })]),
    ...(bounds === 0 ? [] : [t("lab:dots.bound", { bounds, of })]),
  ];
}

/** How far other matches may differ where all matches of a pair gave the same; nothing if none of the measures is so. */
export function uniformNotes(lines: readonly PairLine[], games: number): string[] {
  const isSame = lines.some(
    ({ measure, difference }) => measure !== "rights" && difference !== null && isUniform(difference),
  );
  const most = shareEstimate(0, games);
  return isSame && most !== null
    ? [t("lab:pairs.uniformNote", { count: games, share: percent(most.high) })]
    : [];
}

/** With more clauses than these, a saved picture names them by their ids only. */
const MOST_CLAUSES = 3;

/**
 * What a saved picture of pairs says besides its sentence: both texts, where they differ, the conditions, and the
 * model's error.
 */
export function pairNotes(one: Run, other: Run, origin: PairOrigin, measure: PairMeasure): readonly string[] {
  const { scenario, climate, audience, horizon, articles } = conditions(one.study);
  const clauses = textDifferences(one, other) ?? [];
  return [
    t("lab:dots.texts", { ...pairTexts(origin), scenario, climate, audience, horizon, articles }),
    ...(clauses.length > MOST_CLAUSES ? [] : clauses.map(clauseText)),
    t("lab:pairs.error"),
    ...(measure === "months" ? [reachedText(one, other), ...unknownWords(one, other), errorText()] : []),
  ];
}
