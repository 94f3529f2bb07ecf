/**
 * MODEL §3.6: faithfulness. At the end of a match, what a seat said about the whole text is compared with what it
 * did.
 */
import { describe, expect, test } from "vitest";
import { overdue, unfaithful } from "../../src/engine/model/faithfulness.ts";
import type { Outcome } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { put, withTreaty } from "../support/play.ts";

const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4] as const;
const HR62 = 0;

/**
 * The last season, which lasts twelve months. Canada and Russia are parties, Egypt has signed, and Jamaica and Kenya
 * are out. The text has hr62 1. Nobody deposits by chance.
 */
function lastSeason(): World {
  return withTreaty(capitals({ month: 24, threshold: 40 }), {
    signed: [-1, 0, -1, -1, -1],
    deposited: [3, -1, -1, -1, 9],
  });
}

/** The same world after these seats have declared that they cannot accept hr62 1. */
function declared(world: World, ...seats: readonly number[]): World {
  const lines = Object.fromEntries(seats.map((i) => [HR62 * 5 + i, 0b000011]));
  return { ...world, declaredLines: put(world.declaredLines, lines) };
}

function votedBy(world: World, votes: string): World {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  const ballot = { majority: "twoThirds", votes, tally, carried: true } as const;
  return withTreaty(world, { outcome: { how: "vote", ballot, blockers: [EGY] } });
}

describe("a state that said yes and stays out", () => {
  test("let a consensus pass and neither signed nor joined", () => {
    expect(unfaithful(lastSeason())).toEqual([JAM, KEN]);
  });

  test("voted yes, if there was a vote: no other vote or absence counts", () => {
    expect(unfaithful(votedBy(lastSeason(), "00000"))).toEqual([JAM, KEN]);
    for (const other of ["1", "2", "3"]) {
      expect(unfaithful(votedBy(lastSeason(), `000${other}0`))).toEqual([JAM]);
    }
  });

  test("may stay out for a red line it declared, if the text still crosses it", () => {
    expect(unfaithful(declared(lastSeason(), JAM))).toEqual([KEN]);
    const moved = withTreaty(declared(lastSeason(), JAM), { text: [2, 1, 1, 1] });
    expect(unfaithful(moved)).toEqual([JAM, KEN]);
  });

  test("a secret red line explains nothing", () => {
    const world = lastSeason();
    const redLines = put(world.secrets.redLines, { [HR62 * 5 + JAM]: 0b000011 });
    const other: World = { ...world, secrets: { ...world.secrets, redLines } };
    expect(unfaithful(other)).toEqual([JAM, KEN]);
  });
});

describe("a state that declared a red line and joins beyond it", () => {
  test("is called a bluff", () => {
    expect(unfaithful(declared(lastSeason(), CAN))).toEqual([CAN, JAM, KEN]);
  });

  test("unless it entered a reservation on that article", () => {
    const on = (article: number): World =>
      withTreaty(declared(lastSeason(), CAN), { reservations: [{ country: CAN, article }] });
    expect(unfaithful(on(HR62))).toEqual([JAM, KEN]);
    expect(unfaithful(on(1))).toEqual([CAN, JAM, KEN]);
  });

  test("a state that only signed has not joined", () => {
    expect(unfaithful(declared(lastSeason(), EGY))).toEqual([JAM, KEN]);
  });
});

describe("a state that signed and does not ratify", () => {
  test("has not joined when the match ends, and no declared line explains it", () => {
    expect(overdue(lastSeason())).toEqual([EGY]);
    expect(overdue(declared(lastSeason(), EGY))).toEqual([]);
  });
});

describe("the price", () => {
  test("400 trust, as for a promise, for the word, and as much for an unused signature, when the match ends", () => {
    const last = declared(lastSeason(), RUS);
    const after = given(last)
      .close()
      .then([{ type: "matchEnded" }]).world;
    expect(after.trust).toEqual([600, 200, 200, 200, 200]);
  });

  test("trust never falls below 0", () => {
    const poor = { ...lastSeason(), trust: [600, 600, 249, 600, 600] };
    expect(given(poor).close().world.trust).toEqual([600, 200, 0, 200, 600]);
  });

  test("without a treaty there is nothing to keep", () => {
    const failed: Outcome = { how: "failed", ballot: null, blockers: [EGY] };
    expect(unfaithful(withTreaty(lastSeason(), { outcome: failed }))).toEqual([]);
    expect(unfaithful(withTreaty(lastSeason(), { outcome: null }))).toEqual([]);
  });
});
