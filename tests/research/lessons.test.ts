import { describe, expect, test } from "vitest";
import { usualRoom } from "../../src/client/setup/room-plan.ts";
import type { SeatObjective } from "../../src/engine/model/stakes.ts";
import {
  agendaOf,
  type Lesson,
  offersOfPupils,
  pupilsOf,
  SEATS,
  type Texts,
  textsOf,
  textsOfPupils,
  textsToWish,
} from "../../src/research/lessons/lesson.ts";
import { apart, playPair } from "../../src/research/lessons/pairs.ts";
import type { Wishes } from "../../src/research/lessons/pupil.ts";

const LESSON = { seed: "class", game: 0 };

describe("a lesson with scripted pupils", () => {
  test("has the delegations of the usual room", () => {
    expect(SEATS).toEqual(usualRoom().seats);
  });

  test("decides three articles, and each of six pupils wants something", () => {
    expect(agendaOf(LESSON)).toHaveLength(3);
    const pupils = pupilsOf(LESSON);
    expect(pupils.size).toBe(6);
    for (const wishes of pupils.values()) expect(wishes.length).toBeGreaterThan(0);
  });

  test("pupils deal with each other, and bots make them no more offers than they make themselves", () => {
    const { between, byBots } = offersOfPupils(LESSON, pupilsOf(LESSON));
    expect(between.made).toBeGreaterThan(0);
    expect(between.agreed).toBeGreaterThan(0);
    expect(byBots.made).toBeLessThanOrEqual(between.made);
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

describe("six pupils who all want the same text", () => {
  /** Their first wish is a text of an article that is not on the floor when the lesson opens. */
  function allWanting(lesson: Lesson, wish: SeatObjective): Texts {
    const pupils = [...pupilsOf(lesson)].map(([country, own]): [number, Wishes] => [
      country,
      [wish, ...own.filter(({ article }) => article !== wish.article)],
    ]);
    return textsOfPupils(lesson, new Map(pupils));
  }

  test.each([
    ["the rights list, tied to law", 1, 1],
    ["help where possible", 2, 1],
  ])("get it in most lessons, though a bridge must bring it first: %s", (_, article, alternative) => {
    const wish = { article, accept: [alternative], weight: 60 };
    const ends = Array.from({ length: 6 }, (_, game) => allWanting({ seed: "t1", game }, wish)[article]);
    expect(ends.filter((text) => text === alternative).length).toBeGreaterThanOrEqual(4);
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

  test("two of three end with different texts; more seeds are in lessons.long.test.ts", () => {
    const differing = pairs.filter((pair) => pair !== null && apart(pair.one, pair.other) > 0);
    expect(differing.length).toBeGreaterThanOrEqual(16);
  });

  test("the comparison is with the same lesson in which the pupils' seats say nothing", () => {
    expect(pairs[0]?.silent).toEqual(textsOf(LESSON, { type: "script", script: "silent-in-talks" }));
  });
});
