/** What holds under every pack, and under packs that somebody has edited in any way. */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { addEntry, stateOf } from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import { checkPack } from "../../src/committee/packs/pack-check.ts";
import type { Question, Tally } from "../../src/committee/state/ballot.ts";
import { QUESTIONS } from "../../src/committee/state/ballot.ts";
import { counted as count, majorityFor } from "../../src/committee/state/count.ts";
import { MOTION_KINDS } from "../../src/committee/state/motion.ts";
import {
  AMENDING,
  APPROVALS,
  DEBATES,
  DECIDERS,
  type Least,
  PACKS,
  PAPER_WORDS,
  type Pack,
  RECONSIDERERS,
  ROLL_CALLS,
  YIELDS,
} from "../../src/committee/state/pack.ts";
import { byPrecedence } from "../../src/committee/state/precedence.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { MAJORITIES } from "../../src/engine/exact/majority.ts";
import { anyOrder } from "../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import {
  CHAIR,
  closed,
  counted,
  type Dais,
  dais,
  inDebate,
  introduced,
  seats,
} from "../support/committee.ts";

const yes = (roll: Dice): boolean => roll(2) === 0;

/** A number, or any fraction up to the half of the members. */
function anyLeast(roll: Dice): Least {
  if (roll(4) === 0) return { type: "count", count: 1 + roll(4) };
  const parts = 1 + roll(3);
  return { type: "part", parts, of: 2 * parts + roll(5), isMore: yes(roll) };
}

/** A pack that somebody has edited: any switch in any position, motions in any order and decided in any way. */
function anyPack(seed: string): Pack {
  const roll = dice(seed);
  const from = PACK[pick(PACKS, roll)];
  const all = new Map(PACKS.flatMap((id) => PACK[id].motions).map((rule) => [rule.kind, rule]));
  const motions = MOTION_KINDS.flatMap((kind) => all.get(kind) ?? [])
    .map((rule) => ({ rule, place: roll(1000) }))
    .filter(({ place }) => place > 200)
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => ({ ...rule, decidedBy: pick(DECIDERS, roll), seconds: roll(3) }));
  return editedPack(from, {
    motions,
    majority: {
      procedure: pick(MAJORITIES, roll),
      substance: pick(MAJORITIES, roll),
      amendment: pick(MAJORITIES, roll),
      reconsider: pick(MAJORITIES, roll),
    },
    abstentions: { procedure: yes(roll), substance: yes(roll), amendment: yes(roll) },
    abstentionsCount: pick(["not", "against"], roll),
    appeal: pick(MAJORITIES, roll),
    points: from.points.map((point) => ({ ...point, mayAppeal: yes(roll) })),
    onProcedure: { observers: yes(roll), ngos: yes(roll) },
    reconsiderer: pick(RECONSIDERERS, roll),
    rollCalls: pick(ROLL_CALLS, roll),
    approval: pick(APPROVALS, roll),
    debate: { on: pick(DEBATES, roll), draft: 600, amendment: 300, submitterFirst: yes(roll) },
    emptyListCloses: yes(roll),
    longerFirst: yes(roll),
    withdrawal: { amended: yes(roll), takenUp: yes(roll) },
    explanation: { ...from.explanation, before: yes(roll), after: yes(roll), sponsors: yes(roll) },
    quorum: { open: anyLeast(roll), procedure: anyLeast(roll), substance: anyLeast(roll) },
    words: pick(PAPER_WORDS, roll),
    hasList: yes(roll),
    yields: YIELDS.filter(() => yes(roll)),
    clauses: pick(["whole", "eachThenWhole"], roll),
    closureFirst: yes(roll),
    amendments: {
      ...from.amendments,
      friendly: yes(roll),
      secondDegree: yes(roll),
      preamble: yes(roll),
      when: pick(AMENDING, roll),
    },
  });
}

const EDITED = Array.from({ length: 20 }, (_, n) => `edited ${n}`);
const CASES: readonly (readonly [string, Pack])[] = [
  ...PACKS.map((id) => [id, PACK[id]] as const),
  ...EDITED.map((seed) => [seed, anyPack(seed)] as const),
];

/** Every tally of up to this many voters. */
const MOST_VOTERS = 9;
function* tallies(): Generator<Readonly<{ tally: Tally; present: number }>> {
  for (let present = 0; present <= MOST_VOTERS; present++)
    for (let ayes = 0; ayes <= present; ayes++)
      for (let noes = 0; noes <= present - ayes; noes++)
        yield { tally: { yes: ayes, no: noes, abstain: present - ayes - noes }, present };
}

describe.each(CASES)("under %s", (seed, pack) => {
  const carries = (tally: Tally, present: number, question: Question): boolean =>
    count(tally, present, majorityFor({ on: { type: "paper", paper: 1 }, question }, pack), pack).carried;

  test("the pack is sound", () => {
    expect(checkPack(pack)).toEqual([]);
    expect(checkPack(JSON.parse(JSON.stringify(pack)))).toEqual([]);
  });

  test("one more yes instead of a no or an abstention never defeats what would carry", () => {
    for (const { tally, present } of tallies())
      for (const question of QUESTIONS) {
        if (!carries(tally, present, question)) continue;
        if (tally.no > 0)
          expect(carries({ ...tally, yes: tally.yes + 1, no: tally.no - 1 }, present, question)).toBe(true);
        if (tally.abstain > 0)
          expect(
            carries({ ...tally, yes: tally.yes + 1, abstain: tally.abstain - 1 }, present, question),
          ).toBe(true);
      }
  });

  test("a tie fails, and so does a vote in which nobody votes", () => {
    for (const { tally, present } of tallies())
      for (const question of QUESTIONS)
        if (tally.yes <= tally.no || tally.yes === 0) expect(carries(tally, present, question)).toBe(false);
  });

  test("which delegation votes how does not matter, only how many", () => {
    const outcomes = [0, 1, 2, 3].map((shift) => {
      const room = inDebate(pack, 7);
      const paper = introduced(room, 1);
      room.ask({ type: "closeDebate" });
      if (pack.clauses === "eachThenWhole") {
        room.ask({ type: "putPart", paper, part: 0, method: "count" });
        if (!counted(room, 7, 0)) return "part";
      }
      room.ask({ type: "putPaper", paper, method: "seats" });
      for (let n = 0; n < 7; n++) {
        const choice = n < 4 ? "yes" : "no";
        room.ask({ type: "vote", delegation: `S${1 + ((n + shift) % 7)}`, choice, withRights: false });
      }
      closed(room);
      return room.state().ballots.at(-1)?.carried;
    });
    expect(new Set(outcomes).size).toBe(1);
  });

  test("precedence has no cycles: of any two motions, one comes first, in whichever order they were moved", () => {
    const motions = pack.motions.map(({ kind }, at) => ({
      n: at + 1,
      kind,
      by: "S1",
      values: { total: 600, each: 60, topic: "A", item: 1, paper: 1, clauses: [1], papers: [1] },
      seconds: [],
      objections: [],
      spoken: [],
    }));
    const order = byPrecedence(motions, pack).map(({ n }) => n);
    expect(byPrecedence(motions.toReversed(), pack).map(({ n }) => n)).toEqual(order);
    expect(order).toEqual(motions.map(({ n }) => n));
    for (const [at, n] of order.entries())
      for (const later of order.slice(at + 1)) {
        const two = motions.filter((one) => one.n === n || one.n === later);
        expect(byPrecedence(two, pack)[0]?.n).toBe(n);
      }
  });

  test("every motion that is in order comes to a decision", () => {
    for (const rule of pack.motions) {
      const room = inDebate(pack, 7);
      const motion = moved(room, rule.kind);
      if (motion === null) continue;
      for (let n = 0; n < rule.seconds; n++)
        room.ask({ type: "secondMotion", motion, delegation: `S${n + 2}` });
      const isGranted = room.why({ type: "grantMotion", motion }) === null;
      if (isGranted) room.ask({ type: "grantMotion", motion });
      else {
        const [method = "count"] = pack.methods.procedure.filter((one) => one !== "consensus");
        room.ask({ type: "putMotion", motion, method });
        counted(room, 7, 0);
      }
      expect([rule.kind, room.state().motions]).toEqual([rule.kind, []]);
    }
  });

  test(`the log of random orders replays to the same state, seed ${seed}`, () => {
    const roll = dice(`replay ${seed}`);
    const delegations = [...seats(6), { id: "x1", name: "Holy See", kind: "observer" } as const];
    const start = dais(pack, delegations);
    start.ask({ type: "openMeeting" });
    for (const { id } of delegations)
      start.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
    start.ask({ type: "addItem", title: "Cybercrime" });
    start.ask({ type: "takeItem", item: 1 });
    start.ask({ type: "openDebate" });
    introduced(start);
    let entries = start.entries();
    let state: Committee = start.state();
    for (let n = 0; n < 400 && state.session !== "closed"; n++) {
      const at = 1000 * n;
      const decided = decide(state, anyOrder(state, roll), CHAIR, at);
      if (!decided.ok) continue;
      entries = addEntry(entries, decided.facts, CHAIR, at);
      state = decided.facts.reduce<Committee>((now, fact) => evolve(now, fact, at), state);
    }
    const log = logFrom(JSON.parse(JSON.stringify(entries)));
    expect(log).not.toBeNull();
    expect(stateOf(log ?? [])).toEqual(state);
  });
});

/** Moves a motion of this kind in a debate with a draft, or null if it is not in order there. */
function moved(room: Dais, kind: (typeof MOTION_KINDS)[number]): number | null {
  const paper = introduced(room, 3);
  const values = {
    total: 600,
    each: 60,
    topic: "Scope",
    item: 1,
    paper,
    clauses: [1],
    preamble: [],
    papers: [paper],
  };
  const why = room.why({ type: "move", delegation: "S1", kind, values });
  return why === null ? room.move("S1", kind, values) : null;
}
