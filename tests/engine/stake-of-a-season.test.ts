/** Every season offers something to win, and a season that offers nothing says so. Canada has a person and is in. */
import { describe, expect, test } from "vitest";
import { hasStake } from "../../src/engine/options/season.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { withTreaty } from "../support/play.ts";

const CAN = 0;

/** A contested race in which these states have deposited. Everybody has signed. */
function race(deposited: readonly number[], change: Partial<World> = {}): World {
  const world = { ...capitals({ threshold: 5, month: 12 }), climate: "contested" as const };
  return { ...withTreaty(world, { deposited, signed: [0, 0, 0, 0, 0] }), ...change };
}

const isAtStake = (world: World, country = CAN): boolean => hasStake(seen(world, country));

describe("a season has a stake", () => {
  test("while a capital still has a law, a vote or an instrument ahead of it", () => {
    expect(isAtStake(race([-1, -1, -1, -1, -1]))).toBe(true);
  });

  test("after its deposit, while another state is outside", () => {
    expect(isAtStake(race([1, 1, 1, 1, -1]))).toBe(true);
  });

  test("when a request awaits an answer", () => {
    const asked = withTreaty(race([1, 1, 1, 1, 1]), {
      requests: [{ case: 0, from: 0, to: CAN, answer: "open" }],
    });
    expect(isAtStake(asked)).toBe(true);
  });

  test("when another party can still be invited to a task force that counts", () => {
    const force = { members: [CAN, 1], month: 6 };
    const at = (count: number): World =>
      withTreaty(race([1, 1, 1, 1, 1]), {
        inForce: 6,
        taskForces: new Array(count).fill(force),
      });
    expect(isAtStake(at(2))).toBe(true);
    expect(isAtStake(at(3))).toBe(false);
  });
});

test("with everybody in and nothing asked, nothing is at stake", () => {
  expect(isAtStake(race([1, 1, 1, 1, 1]))).toBe(false);
});
