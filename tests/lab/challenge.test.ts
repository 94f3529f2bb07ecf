import { describe, expect, test } from "vitest";
import type { Aim, Challenge } from "../../src/content/challenges.ts";
import { CHALLENGES } from "../../src/content/challenges.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { goalResults, isReached } from "../../src/lab/challenge/goal.ts";
import { challengeOf, setupOf } from "../../src/lab/challenge/setup.ts";
import { capitals } from "../support/capitals.ts";
import { put, withTreaty } from "../support/play.ts";

const KEN = 3;

const PROMISE: Pact = {
  by: KEN,
  to: 0,
  kind: "support",
  article: 0,
  alternative: 1,
  paid: true,
  status: "kept",
  due: 0,
};

/** The adopted text. Kenya joined in month 5 and the last instrument came in month 9. */
function ended(change: Partial<World> = {}, treaty: Partial<World["treaty"]> = {}): World {
  const deposited = [0, 9, -1, 5, -1];
  return { ...withTreaty(capitals(), { deposited, reached: 9, inForce: 12, ...treaty }), ...change };
}

function judged(aim: Aim, world: World): readonly [boolean, number] {
  const [part] = goalResults([aim], seen(world, KEN));
  return [part?.isMet === true, part?.got ?? -1];
}

const failed = { how: "failed", ballot: null, blockers: [] } as const;

/**
 * For each kind of aim: an aim, a world that meets it and the value reached there, then a world that misses it and
 * the value reached there.
 */
const KINDS: {
  readonly [K in Exclude<Aim["type"], "mandate">]: readonly [
    Aim & Readonly<{ type: K }>,
    World,
    number,
    World,
    number,
  ];
} = {
  text: [
    { type: "text", article: "hr62", among: ["rights-list", "rights-list-law"] },
    ended(),
    1,
    ended({}, { outcome: failed }),
    -1,
  ],
  reached: [{ type: "reached", by: 9 }, ended(), 9, ended({}, { reached: 10 }), 10],
  trust: [
    { type: "trust", least: 700 },
    ended({ trust: put(capitals().trust, { [KEN]: 700 }) }),
    700,
    ended({ trust: put(capitals().trust, { [KEN]: 699 }) }),
    699,
  ],
  promisesKept: [
    { type: "promisesKept", least: 1 },
    ended({ pacts: [PROMISE, { ...PROMISE, by: 0, to: KEN }] }),
    1,
    ended({ pacts: [{ ...PROMISE, status: "void" }] }),
    0,
  ],
  taskForces: [
    { type: "taskForces", least: 1 },
    ended({}, { taskForces: [{ members: [0, KEN], month: 12 }] }),
    1,
    ended({}, { taskForces: [{ members: [0, 1], month: 12 }] }),
    0,
  ],
  party: [{ type: "party" }, ended(), -1, ended({}, { deposited: [0, 9, -1, -1, -1] }), -1],
  consensus: [{ type: "consensus" }, ended(), -1, ended({}, { outcome: { ...failed, how: "vote" } }), -1],
  noConvention: [{ type: "noConvention" }, ended({}, { outcome: failed }), -1, ended(), -1],
};

describe("the aims of a goal", () => {
  test.each(Object.entries(KINDS))(
    "%s is met and missed, and gives the value reached",
    (_, [aim, met, got, missed, gotInstead]) => {
      expect(judged(aim, met)).toEqual([true, got]);
      expect(judged(aim, missed)).toEqual([false, gotInstead]);
    },
  );

  test("mandate is the Mandate of the results", () => {
    const [, mandate] = judged({ type: "mandate", least: 1 }, ended());
    expect(mandate).toBeGreaterThan(0);
    expect(judged({ type: "mandate", least: mandate }, ended())).toEqual([true, mandate]);
    expect(judged({ type: "mandate", least: mandate + 1 }, ended())).toEqual([false, mandate]);
  });

  test("a text does not match wordings that it does not have", () => {
    const aim: Aim = { type: "text", article: "hr62", among: ["no-clause"] };
    expect(judged(aim, ended())).toEqual([false, 1]);
  });

  test("a threshold that was never reached is not reached by any month", () => {
    expect(judged({ type: "reached", by: 48 }, ended({}, { reached: -1 }))).toEqual([false, -1]);
  });

  test("a goal is reached if all of its aims are met", () => {
    const goal: readonly Aim[] = [{ type: "party" }, { type: "consensus" }];
    expect(isReached(goalResults(goal, seen(ended(), KEN)))).toBe(true);
    const voted = ended({}, { outcome: { ...failed, how: "vote" } });
    expect(isReached(goalResults(goal, seen(voted, KEN)))).toBe(false);
  });
});

describe("to which challenge a match belongs", () => {
  const person = { type: "person" } as const;

  test.each(CHALLENGES)(
    "$id: the match with its setup and a person in its seat, and no other",
    (challenge: Challenge) => {
      const setup = setupOf(challenge, person);
      expect(challengeOf(setup)).toBe(challenge);
      expect(challengeOf({ ...setup, seed: `${setup.seed}x` })).toBeNull();
      expect(challengeOf({ ...setup, level: 1 })).toBeNull();
      expect(challengeOf({ ...setup, secondTry: true })).toBeNull();
      expect(challengeOf({ ...setup, seats: {} })).toBeNull();
      expect(challengeOf(setupOf(challenge, { type: "bot", level: 2 }))).toBeNull();
    },
  );
});
