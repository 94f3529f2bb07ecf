/** The main table of MODEL §4 and the page's figures, made from the file that `npm run validate -- --write` writes. */
import { realSignatories } from "../../data/real-signatories.ts";
import type { Interval } from "../bootstrap.ts";
import { realVotes } from "../votes.ts";
import type { Row } from "./rows.ts";

/** The baselines in the words of the document. */
const NAMES: Readonly<Record<string, string>> = {
  compromiseMean: "compromise mean",
  weightedMedian: "weighted median",
  mostBacked: "most powerful state",
  alwaysStep1: "second wording",
  bridgingMark: "lower bridging wording",
  fixedPosture: "one posture on every axis",
  articlesRight: "articles right",
  mean: "mean of the readers",
  majority: "majority",
  idealPointLogit: "ideal-point logit",
  sameStateOn73187: "the same state on 73/187, a year before",
  otherTreaties: "other treaties",
  former: "former hazard",
  history: "history model",
  exponential: "one rate for all",
  propensity: "past ratification alone",
  signature: "signature alone",
  rateOfOthers: "rate of others",
  ownRate: "its own rate",
  medianOfOthers: "median of others",
  habitOfSigning: "habit of signing",
};

/** The rows of the table in Markdown, without outer spaces; a figure that misses its target is bold. */
export function validationRows(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id, outcome, target, ours, baselines, met }) => {
    const beside = Object.entries(baselines).map(
      ([name, value]) => `${NAMES[name] ?? name} ${figure(value)}`,
    );
    const value = met === false ? `**${figure(ours.value)}**` : figure(ours.value);
    const band = ours.low === ours.high ? value : `${value} (${figure(ours.low)}..${figure(ours.high)})`;
    return [id, inWords(outcome), target, beside.join(", ") || "–", band].join(" | ");
  });
}

function inWords(outcome: string): string {
  return outcome.replace(/\b[a-z]+[A-Z]\w*/, (name) => NAMES[name] ?? name);
}

/** Three digits below 1, two above, none for whole numbers, with a true minus sign. */
function figure(value: number): string {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 1 ? 3 : 2);
  return shown.replace("-", "−");
}

/** What the page of sources quotes, rounded as it shows it: shares with three digits, months with one. */
export function pageFigures(rows: readonly Row[]) {
  const [articles, rollCall, joining] = [
    find(rows, "full: articles right of 24"),
    find(rows, "votes on 74/247"),
    find(rows, "28 treaties: C by 36 months"),
  ];
  const [opening, afterAYear, signing] = [
    find(rows, "31 treaties at the opening: error of the median"),
    find(rows, "27 treaties in month 12: error of the median"),
    find(rows, "who signed at Hanoi: AUC"),
  ];
  const signed = realSignatories();
  return {
    articles: {
      right: articles.ours.value,
      of: 24,
      second: beside(articles, "alwaysStep1"),
      mean: beside(articles, "compromiseMean"),
      posture: beside(articles, "fixedPosture"),
    },
    rollCall: {
      states: realVotes().filter((vote) => vote !== null).length,
      right: shares(rollCall.ours),
      baseline: places(beside(rollCall, "idealPointLogit"), 3),
      yearBefore: places(beside(rollCall, "sameStateOn73187"), 3),
    },
    signing: {
      states: signed.length,
      signed: signed.filter(Boolean).length,
      order: shares(signing.ours),
      habit: places(beside(signing, "habitOfSigning"), 3),
      gain: shares(find(rows, "the same: gain in AUC over the habit of signing").ours),
    },
    joining: {
      treaties: treatiesOf(joining),
      order: shares(joining.ours),
      propensity: places(beside(joining, "propensity"), 3),
      gain: shares(find(rows, "28 treaties: gain in C over past ratification alone").ours),
    },
    pace: {
      baseline: places(beside(opening, "otherTreaties"), 1),
      later: {
        treaties: treatiesOf(afterAYear),
        error: places(afterAYear.ours.value, 1),
        baseline: places(beside(afterAYear, "otherTreaties"), 1),
      },
    },
  };
}

function beside({ baselines }: Row, name: string): number {
  return baselines[name] ?? Number.NaN;
}

/** The number of treaties with which the name of a row begins. */
function treatiesOf({ outcome }: Row): number {
  return Number.parseInt(outcome, 10);
}

function shares({ value, low, high }: Interval): Interval {
  return { value: places(value, 3), low: places(low, 3), high: places(high, 3) };
}

function find(rows: readonly Row[], start: string): Row {
  const row = rows.find(({ outcome }) => outcome.startsWith(start));
  if (row === undefined) throw new Error(`the validation has no row "${start}"`);
  return row;
}

function places(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
