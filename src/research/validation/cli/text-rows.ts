/**
 * Rows of V1: the text of the talks compared with the adopted convention. These rows are reported but are never
 * targets.
 */
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import { scenarioOf } from "../../../lab/matches/library.ts";
import { mean } from "../../history/history.ts";
import type { Interval } from "../bootstrap.ts";
import type { Talks } from "../talks.ts";
import { GUESSES, type Guess, leadOver, scoreTexts, type TextScore } from "../texts.ts";
import { type Row, row, spread } from "./rows.ts";

const REPORTED = "reported";
/** The predictors against which the model's lead is measured. */
const RIVALS: readonly Guess[] = ["compromiseMean", "fixedPosture"];

export function textRows(id: ScenarioId, talks: Talks): { rows: Row[]; scores: TextScore[] } {
  const scores = scoreTexts(scenarioOf(id, "adult"), talks);
  const measured = (outcome: string, pick: (score: TextScore) => Interval): Row =>
    row({
      id: "V1",
      outcome: `${id}: ${outcome}`,
      target: REPORTED,
      ours: pick(scoreBy(scores, "model")),
      baselines: besideModel(scores, (score) => pick(score).value),
    });
  return {
    scores,
    rows: [
      measured("log score, error rate learned on the other articles", ({ logScore }) => logScore),
      ...RIVALS.map((rival) =>
        row({
          id: "V1",
          outcome: `${id}: log score above ${rival}, paired`,
          target: REPORTED,
          ours: leadOver(scores, rival),
        }),
      ),
      measured("mean distance, steps", ({ distance }) => distance),
      measured(`articles right of ${scores[0]?.byArticle.length ?? 0}`, ({ hits }) => exactly(hits)),
    ],
  };
}

function scoreBy(scores: readonly TextScore[], guess: Guess): TextScore {
  const found = scores.find((score) => score.guess === guess);
  if (found === undefined) throw new Error(`no score of ${guess}`);
  return found;
}

function besideModel(
  scores: readonly TextScore[],
  value: (score: TextScore) => number,
): Readonly<Record<string, number>> {
  const rivals = GUESSES.filter((guess) => guess !== "model");
  return Object.fromEntries(rivals.map((guess) => [guess, value(scoreBy(scores, guess))]));
}

const exactly = (value: number): Interval => ({ value, low: value, high: value });
/**
 * How a lean to precedent affects V1. This supports no claim, because the person who coded the wordings knew what was
 * adopted.
 */
export function leanRow(talks: Talks): Row {
  const scores = scoreTexts(scenarioOf("full", "adult"), talks);
  return row({
    id: "V1",
    outcome: "full: log score with the lean to precedent",
    target: "reported, no claim",
    ours: scoreBy(scores, "model").logScore,
    baselines: { articlesRight: scoreBy(scores, "model").hits },
  });
}

/** How a shift of all positions affects V1. */
export function shiftRow(shift: number, talks: Talks): Row {
  const scores = scoreTexts(scenarioOf("full", "adult"), talks);
  const side = shift < 0 ? "narrower" : "broader";
  return row({
    id: "V1",
    outcome: `full: articles right, all positions ${Math.abs(shift)} ${side}`,
    target: "published",
    ours: exactly(scoreBy(scores, "model").hits),
    baselines: { compromiseMean: scoreBy(scores, "compromiseMean").hits },
  });
}

/** How one coding error per article, of 50 thousandths, affects V1: the median draw and the middle 95%. */
export function codingRow(draws: readonly Talks[]): Row {
  const scenario = scenarioOf("full", "adult");
  const all = draws.map((talks) => scoreTexts(scenario, talks));
  const hits = (guess: Guess): number[] => all.map((scores) => scoreBy(scores, guess).hits);
  return row({
    id: "V1",
    outcome: `full: articles right as ${draws.length} other readers might have coded the axes`,
    target: "published",
    ours: spread(hits("model")),
    baselines: { mean: mean(hits("model")), compromiseMean: mean(hits("compromiseMean")) },
  });
}
