import { expect, test } from "vitest";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { realSignatories } from "../../src/research/data/real-signatories.ts";
import { bootstrap, wilson } from "../../src/research/validation/bootstrap.ts";
import { isJudged } from "../../src/research/validation/cli/seeds-needed.ts";
import { addTalks, playTalks, shifted, type Talks } from "../../src/research/validation/talks.ts";
import { leadOver, scoreTexts } from "../../src/research/validation/texts.ts";
import { deletionVote, logitVotes, modelledVotes, realVotes } from "../../src/research/validation/votes.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const PLAN = { scenario: "express", climate: "measured", shift: 0, coding: null } as const;

test("public counts: 74/247 was 79-60-33, and 70 UN members signed at Hanoi", () => {
  const votes = realVotes();
  expect(["Y", "N", "A"].map((vote) => votes.filter((cast) => cast === vote).length)).toEqual([79, 60, 33]);
  expect(realSignatories().filter(Boolean)).toHaveLength(70);
});

test("talks add up: games 0–6 are games 0–2 and 2–6, in any order (seeds validate/0 to validate/5)", () => {
  const whole = playTalks(TEST_VERSION, PLAN, [0, 6]);
  const parts = [playTalks(TEST_VERSION, PLAN, [2, 6]), playTalks(TEST_VERSION, PLAN, [0, 2])] as const;
  expect(addTalks(parts[0], parts[1])).toEqual(whole);
  expect(whole.games).toBe(6);
  expect(whole.consensus + whole.vote + whole.failed).toBe(6);
  for (const rows of Object.values(whole.chosen)) {
    for (const row of rows) expect(row.reduce((a, b) => a + b, 0)).toBe(6);
  }
});

test("talks with a chair that leans to precedent differ on the same seeds, if it changes a text", () => {
  const plain = playTalks(TEST_VERSION, PLAN, [0, 6]);
  const leaning = playTalks(TEST_VERSION, { ...PLAN, precedent: "lean" }, [0, 6]);
  expect(leaning.games).toBe(6);
  expect(leaning.chosen.model).not.toEqual(plain.chosen.model);
  expect(leaning.chosen.compromiseMean).toEqual(plain.chosen.compromiseMean);
});

test("a text that is always right scores everything, and one that never is scores its distance", () => {
  const scenario = scenarioOf("express", "adult");
  const counts = (pick: (adopted: number) => number) =>
    scenario.articles.map(({ adopted, alternatives }) =>
      alternatives.map((_, o) => (o === pick(adopted) ? 10 : 0)),
    );
  const right = counts((adopted) => adopted);
  const wrong = counts((adopted) => (adopted === 0 ? 1 : adopted - 1));
  const talks: Talks = {
    games: 10,
    chosen: { model: right, compromiseMean: wrong, weightedMedian: wrong, mostBacked: wrong },
    consensus: 10,
    vote: 0,
    failed: 0,
  };
  const scores = scoreTexts(scenario, talks);
  const of = (guess: string) => scores.find((score) => score.guess === guess);
  expect(of("model")).toMatchObject({ hits: 6, distance: { value: 0 } });
  expect(of("compromiseMean")).toMatchObject({ hits: 0, distance: { value: 1 } });
  // After five articles without an error, the learned error rate is the minimum, 1 in 100.
  const alternatives = scenario.articles.map((article) => article.alternatives.length);
  const certain = alternatives.map((k) => Math.log(0.99 + 0.01 / k));
  expect(of("model")?.logScore.value).toBeCloseTo(certain.reduce((a, b) => a + b, 0) / 6, 6);
  expect(leadOver(scores, "compromiseMean").low).toBeGreaterThan(0);
});

test("one posture on every axis, learned on the other articles: the minimum for any predictor", () => {
  const full = scenarioOf("full", "adult");
  const none = full.articles.map(({ alternatives }) => alternatives.map(() => 1));
  const chosen = { model: none, compromiseMean: none, weightedMedian: none, mostBacked: none };
  const scores = scoreTexts(full, { games: 4, chosen, consensus: 4, vote: 0, failed: 0 });
  const of = (guess: string) => scores.find((score) => score.guess === guess);
  expect(of("fixedPosture")?.hits).toBe(19);
  expect(of("alwaysStep1")?.hits).toBe(19);
});

test("given axes as another reader might have coded them, then the positions on each article move together", () => {
  const plan = { scenario: "express", climate: "measured", shift: 0, coding: 3 } as const;
  const [again, same] = [0, 1].map(() => playTalks(TEST_VERSION, plan, [0, 1]));
  expect(again).toEqual(same);
  const voices = playTalks(TEST_VERSION, { ...plan, coding: 4 }, [0, 3]);
  expect(voices).not.toEqual(playTalks(TEST_VERSION, { ...plan, coding: null }, [0, 3]));
});

test("a shift moves every position and stays on the axis", () => {
  const scenario = scenarioOf("express", "adult");
  const moved = shifted(scenario, 40);
  for (const [a, row] of moved.positions.entries()) {
    for (const [i, x] of row.entries()) {
      expect(x).toBe(Math.min(1000, (scenario.positions[a]?.[i] ?? 0) + 40));
    }
  }
  expect(shifted(scenario, 0)).toBe(scenario);
});

test("intervals: Wilson's 8 of 10 is 0.490 to 0.943, a constant has none, a mean lies inside its own", () => {
  const share = wilson(8, 10);
  expect(share.low).toBeCloseTo(0.49, 3);
  expect(share.high).toBeCloseTo(0.943, 3);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  expect(bootstrap("constant", [3, 3, 3], mean)).toEqual({ value: 3, low: 3, high: 3 });
  const { value, low, high } = bootstrap("some", [1, 2, 3, 4, 5, 6, 7, 8], mean);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(bootstrap("some", [1, 2, 3, 4, 5, 6, 7, 8], mean)).toEqual({ value, low, high });
});

test("the modelled votes are votes of 193 states; the deletion of article 6(2) is refused (seed validate/0)", () => {
  expect(modelledVotes()).toHaveLength(193);
  const perfect = realVotes().map((vote) => (vote === "Y" ? 1 : vote === "N" ? -1 : 0));
  const learned = logitVotes(perfect, realVotes());
  expect(realVotes().every((vote, i) => vote === null || vote === learned[i])).toBe(true);
  const { yes, no, abstain, absent } = deletionVote(TEST_VERSION, 0);
  expect(yes + no + abstain + absent).toBe(193);
  expect(no).toBeGreaterThan(yes);
});

test("given too few seeds, then a figure is not judged: V7 needs 500, V6 none", () => {
  expect([isJudged({ id: "V7", met: false }, 100), isJudged({ id: "V7", met: true }, 500)]).toEqual([
    false,
    true,
  ]);
  expect([isJudged({ id: "V6", met: true }, 1), isJudged({ id: "V6", met: null }, 500)]).toEqual([
    true,
    false,
  ]);
});

test("votes of one caucus vary together: whole caucuses are resampled, and the interval widens", () => {
  const states = Array.from({ length: 60 }, (_, i) => ({ caucus: i % 3, value: i % 3 }));
  const mean = (own: readonly { value: number }[]) =>
    own.reduce((sum, { value }) => sum + value, 0) / Math.max(1, own.length);
  const alone = bootstrap("alone", states, mean);
  const together = bootstrap("alone", states, mean, ({ caucus }) => caucus);
  expect(together.value).toBe(alone.value);
  expect(together.high - together.low).toBeGreaterThan(2 * (alone.high - alone.low));
});
