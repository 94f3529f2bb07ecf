/** A committee answers every order, even a broken one, with facts or with a reason. */
import { describe, expect, test } from "vitest";
import { decide, foundCommittee } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Who } from "../../src/committee/state/delegation.ts";
import { type Order, REFUSALS } from "../../src/committee/state/order.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { anyOrder } from "../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { CHAIR, inDebate, introduced, seat } from "../support/committee.ts";
import { deepFreeze } from "../support/freeze.ts";

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e12,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "constructor",
  "__proto__",
  "S99",
  "x".repeat(30_000),
  [],
  [null],
  {},
  { type: "vote" },
  () => 1,
];

/** An order with one field left out, added or replaced, or a value that is not an order at all. */
function mutated(order: Order, roll: Dice): unknown {
  if (roll(10) === 0) return pick(JUNK, roll);
  const fields = Object.entries(order);
  const at = roll(fields.length);
  const changed = fields.flatMap(([name, value], place) => {
    if (place !== at) return [[name, value] as const];
    const way = roll(3);
    if (way === 0) return [];
    return way === 1 ? [[name, pick(JUNK, roll)] as const] : [[name, value] as const, ["more", 1] as const];
  });
  return Object.fromEntries(changed);
}

function someone(roll: Dice): unknown {
  const known: readonly unknown[] = [CHAIR, seat("S1"), seat("S2"), seat("nobody")];
  return roll(8) === 0 ? pick(JUNK, roll) : pick(known, roll);
}

/** A committee that debates a draft, or is about to vote on it. */
function opened(pack: (typeof PACKS)[number], isClosed: boolean): Committee {
  const room = inDebate(PACK[pack], 6);
  introduced(room);
  if (isClosed) room.ask({ type: "closeDebate" });
  return room.state();
}

describe("10,000 orders, valid, broken and unknown, seed n1", () => {
  test("never throw, and change a state only through facts", () => {
    const roll = dice("n1");
    const known: ReadonlySet<string> = new Set(REFUSALS);
    const seen = new Set<string>();
    let state = opened("un-ga", false);
    for (let n = 0; n < 10_000; n++) {
      if (n % 500 === 0 || state.session === "closed") state = opened(pick(PACKS, roll), roll(2) === 0);
      const order = anyOrder(state, roll);
      const asked = roll(2) === 0 ? order : mutated(order, roll);
      const at = roll(20) === 0 ? pick([-1, 1.5, Number.NaN], roll) : 1000 * n;
      const before = JSON.stringify(state);
      const decided = decide(state, asked as Order, someone(roll) as Who, at);
      expect(JSON.stringify(state)).toBe(before);
      if (decided.ok) {
        state = deepFreeze(decided.facts.reduce<Committee>((now, fact) => evolve(now, fact, at), state));
      } else {
        expect(known.has(decided.reason)).toBe(true);
        seen.add(decided.reason);
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test("a seat is named by capitals, or “x1”, and never like a property that every object has", () => {
    const seated = (id: string) =>
      foundCommittee("A", PACK.thimun, [{ id, name: "Somebody", kind: "member" }]).ok;
    expect(["KEN", "x1", "constructor", "__proto__", "ken", "", "x"].map(seated)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("a value that is no order is nonsense, no matter who sends it", () => {
    const state = opened("thimun", false);
    for (const junk of [...JUNK, undefined]) {
      expect(decide(state, junk as Order, CHAIR, 0)).toEqual({ ok: false, reason: "nonsense" });
      expect(decide(state, { type: "openMeeting" }, junk as Who, 0)).toEqual({
        ok: false,
        reason: "nonsense",
      });
    }
  });
});

describe("a link cannot flood a committee", () => {
  test("2,500 entries for the speakers' list: one per delegation counts, and the rest are refused", () => {
    const room = inDebate(PACK["una-usa"], 40);
    room.ask({ type: "openList" });
    let refused = 0;
    for (let n = 0; n < 2500; n++) {
      const id = `S${1 + (n % 40)}`;
      const order = { type: "joinList", list: "general", delegation: id } as const;
      if (room.why(order, seat(id)) === null) room.ask(order, seat(id));
      else refused++;
    }
    expect(room.state().list.entries).toHaveLength(40);
    expect(refused).toBe(2460);
  });

  test("nobody can put another delegation on the list", () => {
    const room = inDebate(PACK["una-usa"], 10);
    room.ask({ type: "openList" });
    expect(room.why({ type: "joinList", list: "general", delegation: "S2" }, seat("S1"))).toBe("notYours");
    expect(room.why({ type: "joinList", list: "general", delegation: "S99" }, seat("S99"))).toBe(
      "unknownDelegation",
    );
  });

  test("a delegation can have three motions at once, one point, and ten papers", () => {
    const room = inDebate(PACK["una-usa"], 10);
    const move = { total: 300 };
    for (let n = 0; n < 3; n++) room.move("S1", "unmoderatedCaucus", move);
    expect(() => room.move("S1", "unmoderatedCaucus", move)).toThrow("tooMany");
    room.ask({ type: "raisePoint", kind: "order", delegation: "S1" }, seat("S1"));
    expect(room.why({ type: "raisePoint", kind: "inquiry", delegation: "S1" }, seat("S1"))).toBe(
      "alreadyDone",
    );
    const paper = {
      type: "submitPaper",
      delegation: "S1",
      kind: "working",
      title: "A",
      preamble: "",
      text: "One",
      amends: null,
    } as const;
    for (let n = 0; n < 10; n++) room.ask(paper, seat("S1"));
    expect(room.why(paper, seat("S1"))).toBe("tooMany");
  });

  test("titles of 200 characters, texts of 20,000, sixty items", () => {
    const room = inDebate(PACK["una-usa"], 10);
    expect(room.why({ type: "addItem", title: "x".repeat(201) })).toBe("tooLong");
    const long = {
      type: "submitPaper",
      delegation: "S1",
      kind: "working",
      title: "A",
      amends: null,
    } as const;
    expect(room.why({ ...long, preamble: "", text: "x".repeat(20_001) })).toBe("tooLong");
    expect(room.why({ ...long, preamble: "", text: "x".repeat(20_000) })).toBeNull();
    for (let n = 1; n < 60; n++) room.ask({ type: "addItem", title: "An item" });
    expect(room.why({ type: "addItem", title: "One more" })).toBe("tooMany");
  });
});

describe("who may ask what", () => {
  test("a delegation can neither call speakers nor count votes nor undo", () => {
    const room = inDebate(PACK["un-ga"], 10);
    for (const order of [
      { type: "callSpeaker", delegation: "S1" },
      { type: "closeBallot" },
      { type: "countPlacards", yes: 10, no: 0, abstain: 0 },
      { type: "writeNote", text: "Hello" },
    ] as const) {
      expect(room.why(order, seat("S1"))).toBe("chairOnly");
    }
  });

  test("two chairs have the same powers, and write notes to each other", () => {
    const room = inDebate(PACK["un-ga"], 10);
    room.ask({ type: "openList" }, { type: "chair", chair: 2 });
    room.ask({ type: "writeNote", text: "Five minutes" }, { type: "chair", chair: 2 });
    expect(room.state().notes).toEqual([{ chair: 2, text: "Five minutes", at: room.now() }]);
  });
});
