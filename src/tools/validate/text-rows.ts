/** Rows of V1: the text of the talks against the adopted convention. */
import type { ScenarioId } from "../../engine/state/scenario.ts";
import { scenarioOf } from "../../lab/library.ts";
import type { Interval } from "../../lab/validation/bootstrap.ts";
import type { Talks } from "../../lab/validation/talks.ts";
import {
  COMPUTED,
  GUESSES,
  type Guess,
  liftOver,
  scoreTexts,
  type TextScore,
} from "../../lab/validation/texts.ts";
import { type Row, row } from "./rows.ts";

const MEASURES = ["hits", "arguableHits", "distance", "logScore"] as const;
type Measure = (typeof MEASURES)[number];

/** A third, whatever the last binary digit says. */
const MOST_DISTANCE = 0.3334;

export function textRows(id: ScenarioId, talks: Talks): { rows: Row[]; scores: TextScore[] } {
  const scores = scoreTexts(scenarioOf(id, "adult"), talks);
  const lift = (rivals: readonly Guess[]): Interval => liftOver(scores, rivals);
  const target = "reported; no claim below +3";
  return {
    scores,
    rows: [
      ...MEASURES.map((measure) => measureRow(id, scores, measure)),
      row({ id: "V1", outcome: `${id}: lift over the best computed baseline`, target, ours: lift(COMPUTED) }),
      row({ id: "V1", outcome: `${id}: lift over always step 1`, target, ours: lift(["alwaysStep1"]) }),
    ],
  };
}

function measureRow(id: ScenarioId, scores: readonly TextScore[], measure: Measure): Row {
  const of = (guess: Guess): Interval => figureOf(scores, guess, measure);
  const rivals = GUESSES.filter((guess) => guess !== "model");
  const baselines = Object.fromEntries(rivals.map((guess) => [guess, of(guess).value]));
  const common = { id: "V1", ours: of("model"), baselines };
  switch (measure) {
    case "hits": {
      const least = Math.max(of("weightedMedian").value, of("mostBacked").value);
      const n = scores[0]?.articles ?? 0;
      return row({
        ...common,
        outcome: `${id}: articles right of ${n}`,
        target: "above weighted median, most backed",
        met: (value) => value > least,
      });
    }
    case "arguableHits":
      return row({ ...common, outcome: `${id}: the same, arguable ones counted`, target: "reported" });
    case "distance":
      return row({
        ...common,
        outcome: `${id}: mean distance, steps`,
        target: "≤ 0.33",
        met: (value) => value <= MOST_DISTANCE,
      });
    case "logScore":
      return row({
        ...common,
        outcome: `${id}: log score of the real text`,
        target: "≥ compromise mean",
        met: (value) => value >= of("compromiseMean").value,
      });
  }
}

function figureOf(scores: readonly TextScore[], guess: Guess, measure: Measure): Interval {
  return scores.find((score) => score.guess === guess)?.[measure] ?? { value: 0, low: 0, high: 0 };
}

/** What a lean to precedent does to V1: a story, for the wordings were coded by somebody who knew what was adopted. */
export function leanRow(talks: Talks): Row {
  const scores = scoreTexts(scenarioOf("full", "adult"), talks);
  return row({
    id: "V1",
    outcome: "full: log score with the lean to precedent",
    target: "reported, no claim",
    ours: figureOf(scores, "model", "logScore"),
    baselines: { articlesRight: figureOf(scores, "model", "hits").value },
  });
}

/** What the level of the axis does to V1. */
export function shiftRow(shift: number, talks: Talks): Row {
  const scores = scoreTexts(scenarioOf("full", "adult"), talks);
  const side = shift < 0 ? "narrower" : "broader";
  return row({
    id: "V1",
    outcome: `full: articles right, all positions ${Math.abs(shift)} ${side}`,
    target: "published",
    ours: figureOf(scores, "model", "hits"),
    baselines: { compromiseMean: figureOf(scores, "compromiseMean", "hits").value },
  });
}
