/**
 * An answer to an event brings points from a group at home and better or worse chances of the law and of hearings
 * (MODEL §3.12). No answer is best at both, so that each costs something.
 */
import { expect, test } from "vitest";
import { EVENTS } from "../../src/content/events.ts";
import { moodTerm } from "../../src/engine/model/hazard.ts";

const asked = EVENTS.filter(({ answers }) => answers.length > 1);

test.each(asked)("no answer to $id is better than another both at home and in its chances", ({ answers }) => {
  const worth = answers.map(({ effect, points }) => ({ chances: moodTerm(effect), points }));
  for (const one of worth) {
    const better = worth.filter(
      (other) => other !== one && other.chances >= one.chances && other.points >= one.points,
    );
    expect(better).toEqual([]);
  }
});

test("eleven events ask for an answer", () => {
  expect(asked.length).toBe(11);
});
