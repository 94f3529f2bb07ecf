import { describe, expect, test } from "vitest";
import {
  agendaOf,
  pupilsOf,
  textsOf,
  textsOfPupils,
  textsToWish,
} from "../../src/research/lessons/lesson.ts";
import { apart, playPair } from "../../src/research/lessons/pairs.ts";

const LESSON = { seed: "class", game: 0 };

describe("a lesson with scripted pupils", () => {
  test("decides three articles, and each of six pupils wants something", () => {
    expect(agendaOf(LESSON)).toHaveLength(3);
    const pupils = pupilsOf(LESSON);
    expect(pupils.size).toBe(6);
    for (const wishes of pupils.values()) expect(wishes.length).toBeGreaterThan(0);
  });

  test("ends with the same texts each time", () => {
    const pupils = pupilsOf(LESSON);
    expect(textsOfPupils(LESSON, pupils)).toEqual(textsOfPupils(LESSON, pupils));
  });

  test("a pupil can want only texts on the floor that cross none of its red lines", () => {
    for (const country of pupilsOf(LESSON).keys())
      for (const article of agendaOf(LESSON))
        for (const wish of textsToWish(LESSON, country, article)) expect(wish.article).toBe(article);
  });
});

describe("a pair of lessons", () => {
  const pairs = Array.from({ length: 24 }, (_, game) => playPair({ seed: "class", game }));

  test("differs in one pupil's wish, on one article", () => {
    for (const pair of pairs) {
      const [one, other] = pair?.wishes ?? [];
      expect(one?.article).toBe(other?.article);
      expect(one?.alternative).not.toBe(other?.alternative);
    }
  });

  test("every pupil and every article is among 24 pairs", () => {
    expect(new Set(pairs.map((pair) => pair?.country)).size).toBe(6);
    expect(new Set(pairs.map((pair) => pair?.wishes[0].article)).size).toBe(3);
  });

  test("at least 16 of 24 pairs end with different texts", () => {
    expect(
      pairs.filter((pair) => pair !== null && apart(pair.one, pair.other) > 0).length,
    ).toBeGreaterThanOrEqual(16);
  });

  test("the comparison is with the same lesson in which the pupils' seats say nothing", () => {
    expect(pairs[0]?.silent).toEqual(textsOf(LESSON, { type: "script", script: "silent-in-talks" }));
  });
});
