/** The tough seats: which seat a person plays, and what the page says about the goal during the match. */
import { expect, test } from "vitest";
import {
  CHALLENGES,
  challengeSetup,
  goalOf,
  soFar,
} from "../../../../src/client/selectors/challenges/challenges.ts";
import { seen } from "../../../../src/engine/seats/seen.ts";
import { capitals } from "../../../support/capitals.ts";

const KEN = 3;
const during = seen(capitals(), KEN);
const over = seen({ ...capitals(), phase: "over", beat: "over" }, KEN);

test("a person has the tough seat, and nobody else does", () => {
  for (const challenge of CHALLENGES) {
    const persons = Object.entries(challengeSetup(challenge).seats).filter(
      ([, holder]) => holder.type === "person",
    );
    expect(persons.map(([seat]) => seat)).toEqual([challenge.seat]);
  }
});

test("the result of the goal is shown at the end, part by part, and not before", () => {
  for (const challenge of CHALLENGES) {
    expect(goalOf(challenge, during)).toBeNull();
    expect(goalOf(challenge, over)?.map(({ aim }) => aim)).toEqual(challenge.goal);
  }
});

test("trust, kept promises and task forces are counted on the way; the results of other aims are known only at the end", () => {
  const world = { ...during.world, trust: during.world.trust.map((_, at) => 100 * at) };
  const own = { ...during, world };
  expect(soFar({ type: "trust", least: 600 }, own)).toBe(300);
  expect(soFar({ type: "promisesKept", least: 1 }, own)).toBe(0);
  expect(soFar({ type: "taskForces", least: 1 }, own)).toBe(0);
  for (const aim of [
    { type: "party" },
    { type: "consensus" },
    { type: "noConvention" },
    { type: "mandate", least: 1 },
    { type: "reached", by: 60 },
  ] as const)
    expect(soFar(aim, own)).toBeNull();
});
