/**
 * Plays only the talks, many times. Counts which alternative of each article results, by the model and by baselines
 * that see the same opening positions, and how the text is adopted. Counts add up, so that any split over workers
 * gives the same sums.
 */

import { normal, seedWordsOf } from "../../engine/exact/rng.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Climate, Scenario, ScenarioId } from "../../engine/state/scenario.ts";
import { precedentOf, type Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { close, openMatch } from "../../match/match.ts";
import type { Library } from "../../match/types.ts";

/** Predictors that are computed from the opening positions of each game. */
export const PREDICTORS = ["model", "compromiseMean", "weightedMedian", "mostBacked"] as const;
export type Predictor = (typeof PREDICTORS)[number];

export type TalksPlan = Readonly<{
  scenario: ScenarioId;
  climate: Climate;
  /** Added to every position before the match, in posture thousandths. */
  shift: number;
  /** Which draw of coding errors to use, with one error per article; null for the axes as they were coded. */
  coding: number | null;
}> &
  Pick<Setup, "precedent">;

export type Talks = Readonly<{
  games: number;
  /** Number of games by predictor, article and alternative. */
  chosen: Readonly<Record<Predictor, readonly (readonly number[])[]>>;
  consensus: number;
  vote: number;
  failed: number;
}>;

/** The scenario with every position shifted, in posture thousandths. */
export function shifted(scenario: Scenario, shift: number): Scenario {
  if (shift === 0) return scenario;
  const move = (posture: number): number => Math.min(1000, Math.max(0, posture + shift));
  return { ...scenario, positions: scenario.positions.map((row) => row.map(move)) };
}

/**
 * The standard deviation of where a second reader might have put an article on its axis, in posture thousandths
 * (TRUST).
 */
const CODING_ERROR = 50;
const ROLL_CODING = 70;

/** The scenario as another reader might have coded it: all positions on an article move together. */
function recoded(scenario: Scenario, coding: number | null): Scenario {
  if (coding === null) return scenario;
  const words = seedWordsOf(`coding/${coding}`);
  const positions = scenario.positions.map((row, a) => {
    const error = Math.round((CODING_ERROR * normal(words, ROLL_CODING, a, 0, 0)) / 1000);
    return row.map((posture) => Math.min(1000, Math.max(0, posture + error)));
  });
  return { ...scenario, positions };
}

/** A library whose scenario has been changed by `change`. The scenario is built only once. */
export function changedLibrary(
  version: string,
  id: ScenarioId,
  change: (scenario: Scenario) => Scenario,
  precedent?: Setup["precedent"],
): Library {
  const library = libraryFor(version, { scenario: id, audience: "adult", precedent });
  const scenario = change(library.buildScenario(id, "adult", USUAL_PROCEDURE, precedent));
  return { ...library, buildScenario: () => scenario };
}

/** Plays the games from `from` up to but not including `to` until the text is decided. */
export function playTalks(
  version: string,
  plan: TalksPlan,
  [from, to]: readonly [number, number],
  change: (scenario: Scenario) => Scenario = (scenario) => scenario,
): Talks {
  const changed = (scenario: Scenario): Scenario =>
    recoded(shifted(change(scenario), plan.shift), plan.coding);
  const library = changedLibrary(version, plan.scenario, changed, plan.precedent);
  let sum: Talks | null = null;
  for (let game = from; game < to; game++) {
    const one = playOnce(library, plan, game);
    sum = sum === null ? one : addTalks(sum, one);
  }
  return sum ?? noTalks(library.buildScenario(plan.scenario, "adult", USUAL_PROCEDURE));
}

function playOnce(library: Library, { scenario, climate, precedent }: TalksPlan, game: number): Talks {
  let match = openMatch(library, {
    scenario,
    seed: `validate/${game}`,
    climate,
    audience: "adult",
    procedure: USUAL_PROCEDURE,
    ...precedentOf(precedent === "lean"),
    level: 2,
    seats: {},
  });
  const opening = match.world;
  while (!isDecided(match.world)) match = close(match);
  const how = match.world.treaty.outcome?.how ?? "failed";
  const text = currentText(match.world);
  const none = noTalks(match.scenario);
  return {
    games: 1,
    chosen: {
      model: marked(none.chosen.model, text),
      compromiseMean: marked(none.chosen.compromiseMean, compromiseMean(opening)),
      weightedMedian: marked(none.chosen.weightedMedian, weightedMedian(opening)),
      mostBacked: marked(none.chosen.mostBacked, mostBacked(opening)),
    },
    consensus: how === "consensus" ? 1 : 0,
    vote: how === "vote" ? 1 : 0,
    failed: how === "failed" ? 1 : 0,
  };
}

function isDecided({ beat, treaty, phase }: World): boolean {
  return beat === "over" || phase === "signature" || (treaty.outcome !== null && beat !== "vote");
}

function noTalks(scenario: Scenario): Talks {
  const empty = scenario.articles.map(({ alternatives }) => alternatives.map(() => 0));
  const chosen = { model: empty, compromiseMean: empty, weightedMedian: empty, mostBacked: empty };
  return { games: 0, chosen, consensus: 0, vote: 0, failed: 0 };
}

function marked(counts: readonly (readonly number[])[], text: readonly number[]): number[][] {
  return counts.map((row, a) => row.map((count, o) => (o === text[a] ? count + 1 : count)));
}

export function addTalks(one: Talks, other: Talks): Talks {
  const add = (name: Predictor): number[][] =>
    one.chosen[name].map((row, a) => row.map((count, o) => count + (other.chosen[name][a]?.[o] ?? 0)));
  return {
    games: one.games + other.games,
    chosen: {
      model: add("model"),
      compromiseMean: add("compromiseMean"),
      weightedMedian: add("weightedMedian"),
      mostBacked: add("mostBacked"),
    },
    consensus: one.consensus + other.consensus,
    vote: one.vote + other.vote,
    failed: one.failed + other.failed,
  };
}

type Voice = Readonly<{ position: number; weight: number; power: number }>;

/** For every state, its opening position in milli-steps, its power times attention, and its power. */
function voicesOn({ scenario, secrets }: World, article: number): Voice[] {
  const n = scenario.countries.length;
  return scenario.countries.map(({ power }, i) => ({
    position: secrets.opening[article * n + i] ?? 0,
    weight: power * (secrets.salience[article * n + i] ?? 0),
    power,
  }));
}

function byArticle(world: World, choose: (voices: readonly Voice[]) => number): number[] {
  return world.scenario.articles.map((_, a) => choose(voicesOn(world, a)));
}

const wish = (position: number): number => Math.trunc((position + 500) / 1000);

/** Σ w·s·x / Σ w·s, rounded to the nearest alternative (Van den Bos 1991; Achen). */
function compromiseMean(world: World): number[] {
  return byArticle(world, (voices) => {
    const total = voices.reduce((sum, { weight }) => sum + weight, 0);
    return wish(Math.trunc(voices.reduce((sum, v) => sum + v.weight * v.position, 0) / total));
  });
}

function weightedMedian(world: World): number[] {
  return byArticle(world, (voices) => {
    const total = voices.reduce((sum, { weight }) => sum + weight, 0);
    let below = 0;
    for (const voice of [...voices].sort((a, b) => a.position - b.position)) {
      below += voice.weight;
      if (2 * below >= total) return wish(voice.position);
    }
    return 0;
  });
}

/** The alternative backed by the greatest power, regardless of attention. */
function mostBacked(world: World): number[] {
  return byArticle(world, (voices) => {
    const backing = new Map<number, number>();
    for (const { position, power } of voices) {
      backing.set(wish(position), (backing.get(wish(position)) ?? 0) + power);
    }
    return [...backing].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
  });
}
