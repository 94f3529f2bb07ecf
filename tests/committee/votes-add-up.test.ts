/** What holds for every vote, whatever orders come in: seeds v1 to v6. */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/committee/decide.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Ballot } from "../../src/committee/state/ballot.ts";
import { castIn, notVotingIn } from "../../src/committee/state/count.ts";
import type { Order } from "../../src/committee/state/order.ts";
import { PACKS, type PackId } from "../../src/committee/state/pack.ts";
import { votersOf } from "../../src/committee/state/seats.ts";
import { votingOrder } from "../../src/tools/fuzz/committee-course.ts";
import { orderOf } from "../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice } from "../../src/tools/fuzz/random-commands.ts";
import { CHAIR, type Dais, inDebate, introduced } from "../support/committee.ts";

const SEEDS = ["v1", "v2", "v3", "v4", "v5", "v6"];
const ORDERS = 400;

/** Orders around a vote: votes and counts, members that leave, and closings that confirm a right or a wrong number. */
function around(room: Dais, roll: Dice): Order {
  const state = room.state();
  const one = roll(10);
  if (state.floor.type === "ballot" && one === 0)
    return { ...orderOf("recordAttendance", state, roll), attendance: "absent" } as Order;
  if (state.floor.type === "ballot" && one < 4) return orderOf("countPlacards", state, roll);
  if (one === 4) return { type: "closeBallot", missing: roll(4) };
  return votingOrder(state, roll);
}

/** A committee voting on its papers, and every ballot that closed in it. */
function voted(pack: PackId, seed: string): Readonly<{ room: Dais; ballots: readonly Ballot[] }> {
  const roll = dice(`${seed}/${pack}`);
  const room = inDebate(PACK[pack], 9);
  for (let paper = 0; paper < 6; paper++) introduced(room);
  room.ask({ type: "closeDebate" });
  const ballots: Ballot[] = [];
  for (let n = 0; n < ORDERS; n++) {
    const order = around(room, roll);
    const before = room.state();
    if (!decide(before, order, CHAIR, room.now()).ok) continue;
    for (const fact of room.ask(order)) if (fact.type === "ballotClosed") ballots.push(fact.ballot);
    const { floor } = room.state();
    if (floor.type === "ballot")
      expect(floor.ballot.voters.toSorted()).toEqual(votersOf(room.state()).toSorted());
  }
  return { room, ballots };
}

describe.each(PACKS)("under %s", (pack) => {
  const runs = SEEDS.map((seed) => voted(pack, seed));
  const ballots = runs.flatMap((run) => run.ballots);

  test("votes close, some of them with votes missing", () => {
    expect(ballots.length).toBeGreaterThan(10);
    expect(ballots.some((ballot) => notVotingIn(ballot) > 0)).toBe(true);
  });

  test("every result adds up to its voters, and no count exceeds those present", () => {
    for (const ballot of ballots) {
      if (ballot.method === "consensus" || ballot.method === "sight") expect(notVotingIn(ballot)).toBe(0);
      else expect(castIn(ballot.tally) + notVotingIn(ballot)).toBe(ballot.present);
      expect(castIn(ballot.tally)).toBeLessThanOrEqual(ballot.present);
    }
  });

  test("whoever did not vote is named unless placards were counted, and nobody is named twice", () => {
    for (const ballot of ballots) {
      const { method, notVoting = [], declared = [], votes } = ballot;
      expect(notVoting).toHaveLength(method === "count" || method === "sight" ? 0 : notVotingIn(ballot));
      expect(notVoting.filter((id) => votes[id] !== undefined)).toEqual([]);
      expect(declared.filter((id) => !notVoting.includes(id))).toEqual([]);
    }
  });

  test("nothing carries with fewer votes in favour than it needs, and once closed no vote changes", () => {
    for (const { tally, needed, carried } of ballots)
      if (carried) expect(tally.yes).toBeGreaterThanOrEqual(needed);
    for (const { room } of runs) {
      const { floor } = room.state();
      if (floor.type === "ballot") continue;
      const late = { type: "vote", delegation: "S1", choice: "yes", withRights: false } as const;
      expect(room.why(late)).toBe("noBallot");
      expect(room.why({ type: "closeBallot" })).toBe("noBallot");
    }
  });
});
