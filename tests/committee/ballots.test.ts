/** How votes are counted under any pack. */
import { describe, expect, test } from "vitest";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import type { Ballot, OpenBallot, Tally } from "../../src/committee/state/ballot.ts";
import { closedBallot, counted as count, countUnder, tallyOf } from "../../src/committee/state/count.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import { neededOf } from "../../src/engine/exact/majority.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { counted, inDebate } from "../support/committee.ts";

const UN_GA = PACK["un-ga"];
const UNA_USA = PACK["una-usa"];
const AGAINST = editedPack(UN_GA, { abstentionsCount: "against" });

const simple = (tally: Tally, present: number, pack = UN_GA): boolean =>
  count(tally, present, "simple", pack).carried;

describe("results that Muncoordinated gets wrong", () => {
  test("5 to 5: an even split fails", () => {
    expect(simple({ yes: 5, no: 5, abstain: 0 }, 10)).toBe(false);
  });

  test("abstentions do not count: 4 to 3 with 5 abstentions carries", () => {
    expect(simple({ yes: 4, no: 3, abstain: 5 }, 12)).toBe(true);
  });

  test("nobody voting: nothing carries", () => {
    expect(simple({ yes: 0, no: 0, abstain: 0 }, 10)).toBe(false);
    expect(simple({ yes: 0, no: 0, abstain: 10 }, 10)).toBe(false);
  });

  test("two thirds of none: nothing carries, and one vote would be needed", () => {
    const of = count({ yes: 0, no: 0, abstain: 0 }, 10, "twoThirds", UN_GA);
    expect(of).toEqual({ carried: false, needed: 1, voting: 0 });
  });
});

describe("if abstentions count against", () => {
  test("the majority is of all members present", () => {
    expect(simple({ yes: 4, no: 3, abstain: 5 }, 12, AGAINST)).toBe(false);
    expect(simple({ yes: 7, no: 0, abstain: 5 }, 12, AGAINST)).toBe(true);
    expect(simple({ yes: 6, no: 0, abstain: 6 }, 12, AGAINST)).toBe(false);
  });

  test("members that do not vote at all also count against", () => {
    expect(simple({ yes: 6, no: 0, abstain: 0 }, 12, AGAINST)).toBe(false);
  });
});

const open = (votes: OpenBallot["votes"], pack = UN_GA): OpenBallot => ({
  n: 1,
  on: { type: "paper", paper: 1 },
  question: "substance",
  method: "seats",
  majority: pack.majority.substance,
  voters: Object.keys(votes),
  bound: [],
  votes,
  passed: [],
  tally: null,
  objections: [],
});

describe("properties of every count, seed b1", () => {
  const roll = dice("b1");
  const tallies = Array.from({ length: 2000 }, () => ({
    yes: roll(120),
    no: roll(120),
    abstain: roll(120),
    packs: [UN_GA, AGAINST, editedPack(UN_GA, { majority: { ...UN_GA.majority, substance: "twoThirds" } })],
  }));

  test("monotone in yes: changing a no or an abstention to a yes never makes it fail", () => {
    for (const { packs, ...tally } of tallies) {
      for (const pack of packs) {
        const present = tally.yes + tally.no + tally.abstain;
        if (!count(tally, present, pack.majority.substance, pack).carried) continue;
        const turned = [
          { ...tally, yes: tally.yes + 1, no: tally.no - 1 },
          { ...tally, yes: tally.yes + 1, abstain: tally.abstain - 1 },
        ].filter(({ no, abstain }) => no >= 0 && abstain >= 0);
        for (const more of turned) {
          expect(count(more, present, pack.majority.substance, pack).carried).toBe(true);
        }
      }
    }
  });

  test("a tie fails under every pack", () => {
    for (const { yes, abstain } of tallies) {
      const tally = { yes, no: yes, abstain };
      for (const id of PACKS) expect(count(tally, 2 * yes + abstain, "simple", PACK[id]).carried).toBe(false);
    }
  });

  test("the fewest needed votes carry, and one fewer does not", () => {
    for (const { yes, no } of tallies) {
      const voting = yes + no;
      const needed = neededOf("simple", voting);
      expect(simple({ yes: needed, no: voting - needed, abstain: 0 }, voting)).toBe(needed <= voting);
      expect(simple({ yes: needed - 1, no: voting - needed + 1, abstain: 0 }, voting)).toBe(false);
    }
  });

  test("only the numbers matter, not which delegations vote yes or no", () => {
    for (let round = 0; round < 200; round++) {
      const ids = Array.from({ length: 1 + roll(30) }, (_, at) => `S${at}`);
      const choices = ids.map(() => (["yes", "no", "abstain"] as const)[roll(3)] ?? "yes");
      const turned = [...choices.slice(ids.length >> 1), ...choices.slice(0, ids.length >> 1)];
      const votesOf = (given: readonly ("yes" | "no" | "abstain")[]): OpenBallot["votes"] =>
        Object.fromEntries(ids.map((id, at) => [id, { choice: given[at] ?? "no", withRights: false }]));
      const [a, b] = [choices, turned].map((given) => closedBallot(open(votesOf(given)), ids.length, UN_GA));
      expect([a?.carried, a?.tally]).toEqual([b?.carried, b?.tally]);
    }
  });
});

describe("the same votes under another rule", () => {
  const ballot = (tally: Tally, present: number): Ballot => ({
    ...closedBallot({ ...open({}), voters: [] }, 193, UN_GA),
    tally,
    present,
    members: 193,
  });

  test("2 to 1 with 190 abstentions is adopted at the Assembly, and lost if abstentions count against", () => {
    const given = ballot({ yes: 2, no: 1, abstain: 190 }, 193);
    expect(countUnder(given, UN_GA)).toMatchObject({ carried: true, needed: 2, voting: 3 });
    expect(countUnder(given, AGAINST)).toMatchObject({ carried: false, needed: 97, voting: 193 });
  });

  test("79 to 60 with 33 abstentions carries by a simple majority and not by two thirds", () => {
    const given = ballot({ yes: 79, no: 60, abstain: 33 }, 172);
    const strict = editedPack(UN_GA, { majority: { ...UN_GA.majority, substance: "twoThirds" } });
    expect(countUnder(given, UN_GA)).toMatchObject({ carried: true, needed: 70 });
    expect(countUnder(given, strict)).toMatchObject({ carried: false, needed: 93 });
  });

  test("too few present decide nothing: 96 of 193 are no majority, but enough for a third", () => {
    const given = ballot({ yes: 96, no: 0, abstain: 0 }, 96);
    expect(countUnder(given, UN_GA)).toMatchObject({ carried: false, isQuorate: false });
    expect(countUnder(given, PACK.thimun)).toMatchObject({ carried: true, isQuorate: true });
  });

  test("a pack that has no such motion counts nothing; one whose chair decides it says so", () => {
    const room = inDebate(UNA_USA, 12);
    const values = { total: 600, each: 60, topic: "Scope" };
    const under = (kind: "moderatedCaucus" | "setSpeakingTime"): unknown => {
      const motion = room.move("S1", kind, values);
      room.ask({ type: "secondMotion", motion, delegation: "S2" });
      room.ask({ type: "putMotion", motion, method: "count" });
      counted(room, 7, 5);
      const last = room.state().ballots.at(-1);
      if (last === undefined) throw new Error("no ballot");
      return [UN_GA, PACK.thimun, UNA_USA].map((pack) => {
        const count = countUnder(last, pack);
        return typeof count === "string" ? count : count.carried;
      });
    };
    expect(under("setSpeakingTime")).toEqual([true, "chair", true]);
    expect(under("moderatedCaucus")).toEqual(["noMotion", "noMotion", true]);
  });

  test("where rulings are final, an appeal is not counted", () => {
    const appeal = {
      ...ballot({ yes: 10, no: 9, abstain: 0 }, 100),
      on: { type: "appeal", point: 1 },
    } as const;
    expect(countUnder({ ...appeal, question: "procedure" }, PACK.thimun)).toBe("final");
    expect(countUnder({ ...appeal, question: "procedure" }, UNA_USA)).toMatchObject({ needed: 13 });
  });

  test("it says how many abstentions a rule does not allow", () => {
    const given = { ...ballot({ yes: 10, no: 9, abstain: 4 }, 100), question: "amendment" } as const;
    expect(countUnder(given, UN_GA)).toMatchObject({ couldNotAbstain: 0 });
    expect(countUnder(given, PACK.thimun)).toMatchObject({ couldNotAbstain: 4 });
  });
});

test("votes by seat add up", () => {
  const yes = { choice: "yes", withRights: false } as const;
  expect(tallyOf({ A: yes, B: { choice: "abstain", withRights: false }, C: yes })).toEqual({
    yes: 2,
    no: 0,
    abstain: 1,
  });
});
