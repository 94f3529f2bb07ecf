/** The log only ever grows. The state follows from it, and entries that were taken back stay readable. */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import type { Fact } from "../../src/committee/facts/fact.ts";
import {
  addEntry,
  type Entry,
  stateAfter,
  stateOf,
  takenBack,
  undo,
  undoable,
} from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { minutes } from "../../src/committee/minutes.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { openProposals } from "../../src/committee/rules/merger-proposals.ts";
import type { Who } from "../../src/committee/state/delegation.ts";
import type { Order, OrderType } from "../../src/committee/state/order.ts";
import { PACKS, type PackId } from "../../src/committee/state/pack.ts";
import { clausesOf } from "../../src/committee/state/paper.ts";
import { byPrecedence } from "../../src/committee/state/precedence.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { statistics } from "../../src/committee/statistics.ts";
import { carries } from "../../src/engine/exact/majority.ts";
import { anyOrder, ORDER_TYPES, orderOf } from "../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { CHAIR, closed, dais, inDebate, introduced, OTHER_CHAIR, seat, seats } from "../support/committee.ts";
import { deepFreeze } from "../support/freeze.ts";

/** The entries, with this text in every paper. */
function withText(entries: readonly Entry[], text: string): readonly Entry[] {
  return entries.map((entry) => ({
    ...entry,
    facts: entry.facts.map((fact) =>
      fact.type === "paperSubmitted" ? { ...fact, paper: { ...fact.paper, text } } : fact,
    ),
  }));
}

/**
 * Checks what must be true of every committee: no delegation is on a list twice, motions follow precedence, only
 * members vote, and results are exact.
 */
function sound({ list, floor, motions, pack, ballots, delegations }: Committee): void {
  for (const ids of [list.entries, floor.type === "caucus" ? floor.queue : []]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(byPrecedence(motions, pack)).toEqual(motions);
  const members = new Set(delegations.flatMap(({ id, kind }) => (kind === "member" ? [id] : [])));
  for (const { method, tally, votes, present, majority, carried, needed } of ballots) {
    expect(Object.keys(votes).every((id) => members.has(id))).toBe(true);
    expect(tally.yes + tally.no + tally.abstain).toBeLessThanOrEqual(present);
    if (method === "consensus" || method === "sight") continue;
    expect(carried).toBe(carries(majority, tally));
    expect(carried).toBe(tally.yes >= needed);
  }
}

/** A random order; now and then of a type that this committee has not accepted yet. */
function nextOrder(state: Committee, taken: ReadonlySet<OrderType>, roll: Dice): Order {
  // An election holds up everything else, so it does not last.
  const isElecting = (state.elections?.open ?? null) !== null;
  if (isElecting && roll(4) === 0)
    return orderOf(roll(2) === 0 ? "closeElection" : "cancelElection", state, roll);
  const fresh = ORDER_TYPES.filter((type) => !taken.has(type) && type !== "closeCommittee");
  if (roll(8) > 0 || fresh.length === 0) return anyOrder(state, roll);
  const type = pick(fresh, roll);
  // Nobody answers a proposal before there is one.
  const isAnswer = type === "answerMerger" || type === "decideMerger";
  return orderOf(isAnswer && openProposals(state).length === 0 ? "mergePapers" : type, state, roll);
}

/** The delegation that would send an order itself: the one that it names, or the first sponsor of the papers it merges. */
function senderOf(order: Order, { papers }: Committee): Who {
  if ("delegation" in order && typeof order.delegation === "string") return seat(order.delegation);
  if (order.type !== "mergePapers") return CHAIR;
  const [first] = papers.find(({ n }) => n === order.papers[0])?.sponsors ?? [];
  return first === undefined ? CHAIR : seat(first);
}

/** Sends a committee random orders. Returns its entries and the types of order that it accepted. */
function wild(
  pack: PackId,
  seed: string,
  orders: number,
): { entries: readonly Entry[]; taken: Set<OrderType> } {
  const roll = dice(seed);
  const room = inDebate(PACK[pack], 6);
  introduced(room);
  if (roll(2) === 0) room.ask({ type: "closeDebate" });
  let entries = room.entries();
  let state = stateOf(entries);
  const taken = new Set<OrderType>();
  for (let n = 0; n < orders && state !== null; n++) {
    const last = undoable(entries)?.n ?? 0;
    const undone = roll(40) === 0 ? undo(entries, last, CHAIR, room.now()) : null;
    if (undone?.ok === true) {
      entries = undone.entries;
      state = deepFreeze(stateOf(entries));
      continue;
    }
    const order = nextOrder(state, taken, roll);
    const by = roll(2) === 0 ? senderOf(order, state) : CHAIR;
    const at = room.now() + 500 * n;
    const decided = decide(state, order, by, at);
    if (!decided.ok) continue;
    taken.add(order.type);
    entries = addEntry(entries, decided.facts, by, at);
    state = deepFreeze(stateAfter(state, { n: entries.length, at, by, facts: decided.facts }));
    if (state?.session === "closed") break;
  }
  expect(stateOf(entries)).toEqual(state);
  if (state !== null) sound(state);
  return { entries, taken };
}

describe("random orders: the state of the log follows from its entries, one by one", () => {
  const taken = new Set<OrderType>();

  test.each(PACKS.flatMap((pack) => ["l1", "l2", "l3"].map((seed) => [pack, seed] as const)))(
    "%s, seed %s",
    (pack, seed) => {
      const run = wild(pack, seed, 4000);
      for (const type of run.taken) taken.add(type);
      expect(run.entries.length).toBeGreaterThan(100);
      expect(logFrom(JSON.parse(JSON.stringify(run.entries)))).toEqual(run.entries);
    },
  );

  test("nearly every type of order was accepted in one of them", () => {
    // Nine of ten: the rest need a course of several orders about the same thing, which chance seldom finds.
    expect(ORDER_TYPES.filter((type) => !taken.has(type)).length).toBeLessThanOrEqual(
      ORDER_TYPES.length / 10,
    );
  });

  test.each(PACKS)("%s: minutes and statistics can be compiled from any log", (pack) => {
    const { entries } = wild(pack, "l5", 1500);
    expect(minutes(entries).length).toBeGreaterThan(20);
    expect(statistics(entries).length).toBeGreaterThanOrEqual(6);
  });
});

describe("a log from a file", () => {
  const { entries } = wild("un-ga", "l6", 600);

  test("is invalid if its numbers have a gap, if it forms no committee, or if it takes back an entry that did not exist yet", () => {
    const undone = { n: 4, at: 0, by: CHAIR, facts: [{ type: "undone", entry: 9 }] };
    for (const broken of [
      null,
      {},
      [],
      entries.slice(1),
      [...entries, entries[0]],
      [...entries.slice(0, 3), undone],
    ]) {
      expect(logFrom(broken)).toBeNull();
    }
  });

  test.each([
    ["a line separator within a clause", "One\u2028still one\nTwo", ["One still one", "Two"]],
    ["a carriage return within a clause", "One\rstill one\r\nTwo", ["One still one", "Two"]],
    ["no clause that still stands", "\n", ["", ""]],
  ])("with %s keeps the numbers of its clauses", (_, text, clauses) => {
    const room = inDebate(PACK["una-usa"], 6);
    introduced(room);
    const log = logFrom(withText(room.entries(), text));
    expect(log).not.toBeNull();
    expect(clausesOf(stateOf(log ?? [])?.papers[0]?.text ?? "")).toEqual(clauses);
  });

  test("with one value replaced is refused or read, and never breaks, seed f1", () => {
    const roll = dice("f1");
    const plain = JSON.stringify(entries.slice(0, 60));
    const places = [...plain.matchAll(/:(\d+|"[^"]*"|null|true|false)/g)];
    let read = 0;
    for (let n = 0; n < 1500; n++) {
      const place = pick(places, roll);
      const junk = pick(["null", "-1", "7", '"S2"', '"x"', "[]", "{}", "true"], roll);
      const end = place.index + place[0].length;
      const log = logFrom(JSON.parse(`${plain.slice(0, place.index)}:${junk}${plain.slice(end)}`));
      if (log === null) continue;
      read++;
      expect(stateOf(log)?.name).toBeDefined();
      expect(statistics(log).length).toBeGreaterThan(0);
    }
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(1400);
  });
});

describe("undo takes back the last entry that stands", () => {
  test("when a speaker was called by mistake, the list is as before", () => {
    const room = inDebate(PACK["una-usa"], 10);
    room.ask({ type: "joinList", list: "general", delegation: "S1" });
    const before = room.state();
    room.ask({ type: "callNext", list: "general" });
    room.undo();
    expect(room.state()).toEqual(before);
  });

  test("repeatedly, back to the forming of the committee and no further", () => {
    const room = dais(PACK["un-ga"], seats(3));
    const before = room.state();
    room.ask({ type: "openMeeting" });
    room.ask({ type: "addItem", title: "Cybercrime" });
    room.undo();
    room.undo();
    expect(room.state()).toEqual(before);
    expect(undoable(room.entries())).toBeNull();
    expect(undo(room.entries(), 1, CHAIR, 0)).toEqual({ ok: false, reason: "nothingToUndo" });
  });

  test("a ballot closed too early is open again, with its votes", () => {
    const room = inDebate(PACK["un-ga"], 10);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    room.ask({ type: "countPlacards", yes: 3, no: 4, abstain: 0 });
    closed(room);
    room.undo();
    room.ask({ type: "countPlacards", yes: 5, no: 4, abstain: 0 });
    closed(room);
    expect(room.state().papers[0]?.status).toBe("adopted");
  });

  test("nothing is lost: the log grows, and the minutes mark what was taken back", () => {
    const room = dais(PACK["un-ga"], seats(3));
    room.ask({ type: "openMeeting" });
    room.ask({ type: "addItem", title: "Cybercirme" });
    room.undo();
    room.ask({ type: "addItem", title: "Cybercrime" });
    expect(room.entries()).toHaveLength(5);
    expect([...takenBack(room.entries())]).toEqual([3]);
    expect(minutes(room.entries()).map(({ fact, isTakenBack }) => [fact.type, isTakenBack])).toEqual([
      ["committeeFormed", false],
      ["meetingOpened", false],
      ["itemAdded", true],
      ["itemAdded", false],
    ]);
  });

  test("a delegation that joined the list in the meantime stays on it", () => {
    const room = inDebate(PACK["una-usa"], 10);
    room.ask({ type: "openList" });
    room.ask({ type: "joinList", list: "general", delegation: "S1" }, seat("S1"));
    room.ask({ type: "callNext", list: "general" });
    room.ask({ type: "joinList", list: "general", delegation: "S2" }, seat("S2"));
    room.undo();
    expect(room.state().floor).toEqual({ type: "idle" });
    expect(room.state().list.entries).toEqual(["S1", "S2"]);
  });

  test("only a chair can take back an entry, and only the last one", () => {
    const room = inDebate(PACK["un-ga"], 10);
    const last = room.entries().length;
    expect(undo(room.entries(), last, seat("S1"), 0)).toEqual({ ok: false, reason: "chairOnly" });
    expect(undo(room.entries(), last - 1, CHAIR, 0)).toEqual({ ok: false, reason: "nothingToUndo" });
    expect(undo(room.entries(), last, OTHER_CHAIR, 0).ok).toBe(true);
  });
});

test.each<Fact>([
  { type: "speechExtended", seconds: 30 },
  { type: "speechYielded", by: "S1", to: "questions", delegation: null, seconds: 30 },
  { type: "caucusExtended", seconds: 30 },
  { type: "debateTimeExtended", seconds: 30 },
  { type: "speakerAdded", list: "caucus", delegation: "S1" },
  { type: "voteCast", delegation: "S1", choice: "yes", withRights: false },
  { type: "placardsCounted", tally: { yes: 1, no: 0, abstain: 0 } },
  { type: "clocksStopped" },
  { type: "clocksStarted" },
])("given nothing is on the floor, $type in a file changes nothing", (fact) => {
  const state = inDebate(PACK["una-usa"], 4).state();
  expect(evolve(state, fact, 2_000_000)).toEqual(state);
});
