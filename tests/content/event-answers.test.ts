/**
 * An answer to an event brings points from a group at home and better or worse chances of the law and of hearings
 * (MODEL §3.12). No answer is best at both, so that each costs something.
 */
import { expect, test } from "vitest";
import { strengthOf } from "../../src/client/selectors/ratification/foreseen-memory.ts";
import { EVENTS } from "../../src/content/events.ts";
import { moodTerm } from "../../src/engine/model/hazard.ts";

/** The order in which the screen names a change of chances, from much worse to much better. */
const STEPS = ["little", "some", "much"] as const;
const shown = (mood: number): number => Math.sign(mood) * (1 + STEPS.indexOf(strengthOf(mood)));

const asked = EVENTS.filter(({ answers }) => answers.length > 1);

test.each(asked)(
  "no answer to $id is better than another both at home and in its chances, as the screen shows them",
  ({ answers }) => {
    const worth = answers.map(({ effect, points }) => ({ chances: shown(moodTerm(effect)), points }));
    for (const one of worth) {
      const better = worth.filter(
        (other) => other !== one && other.chances >= one.chances && other.points >= one.points,
      );
      expect(better).toEqual([]);
    }
  },
);

test("eleven events ask for an answer", () => {
  expect(asked.length).toBe(11);
});
