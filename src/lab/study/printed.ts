/** The JSON objects of a study and of a comparison. Command and page give the same ones. */
import { RULES_VERSION } from "../../match/rules-version.ts";
import { MONTHS_TO_FORCE } from "./in-force.ts";
import { compareCommand, labCommand, type Origin, originOf, textHash, textOption } from "./origin.ts";
import { PAIR_MEASURES, type PairReport, type PairRow, pairReport } from "./pair.ts";
import type { PairBand } from "./pair-bands.ts";
import { gamesOf, type Part } from "./part.ts";
import { type Report, reportOf } from "./report.ts";
import type { Study, StudyText } from "./study.ts";

/** A study with its counts, its rows, and where it comes from. */
export type PrintedStudy = Report & Readonly<{ monthsToForce: number; origin: Origin }>;

export function printedStudy(study: Study, part: Part, now = new Date()): PrintedStudy {
  const command = labCommand(study, part.prices !== null);
  return {
    ...reportOf(RULES_VERSION, study, part),
    monthsToForce: MONTHS_TO_FORCE,
    origin: originOf(study, gamesOf(part), now, command),
  };
}

/** Where a comparison of two texts comes from. */
export type PairOrigin = Origin & Readonly<{ against: string; against_hash: string }>;

export type PrintedPairs = PairReport &
  Readonly<{
    origin: PairOrigin;
    study: Study;
    against: StudyText;
    /** What each column of `rows` is, with either text. */
    rowMeasures: typeof PAIR_MEASURES;
    rows: readonly PairRow[];
    /** The same with 0, ½, 1 and 2 times the text's pull; empty if the page was stopped before it played these. */
    bands: readonly PairBand[];
  }>;

export function pairOriginOf(study: Study, other: Study, games: number, now = new Date()): PairOrigin {
  return {
    ...originOf(study, games, now, compareCommand({ ...study, games }, other)),
    against: textOption(other),
    against_hash: textHash(other),
  };
}

export function printedPairs(
  study: Study,
  other: Study,
  rows: readonly PairRow[],
  bands: readonly PairBand[],
  now = new Date(),
): PrintedPairs {
  const games = rows.length;
  return {
    origin: pairOriginOf(study, other, games, now),
    study: { ...study, games },
    against: other.text,
    ...pairReport(rows),
    rowMeasures: PAIR_MEASURES,
    rows,
    bands,
  };
}
