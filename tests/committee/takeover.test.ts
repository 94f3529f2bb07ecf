/**
 * A rival tries to take over papers of others with every order there is, from every role. It may never change their
 * words, title, sponsors or status, and a co-sponsor may never empty, rename or take over a paper.
 */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { type Entry, stateOf } from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Delegation, Who } from "../../src/committee/state/delegation.ts";
import type { Order, OrderType } from "../../src/committee/state/order.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import type { Paper } from "../../src/committee/state/paper.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { ORDER_TYPES, orderOf } from "../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { CHAIR, dais, handedIn, inDebate, seat, seats, sponsored } from "../support/committee.ts";
import { faultsIn, type Measures } from "../support/paper-rights.ts";

const SEATS: readonly Delegation[] = [
  ...seats(5),
  { id: "x1", name: "Bank", kind: "observer" },
  { id: "x2", name: "Red Cross", kind: "ngo" },
];
/** The last one has no seat, as a delegation that the chair has removed. */
const SENDERS: readonly Who[] = [...SEATS.map(({ id }) => seat(id)), seat("S9")];
/** Orders about papers are three of four. */
const ABOUT_PAPERS: readonly OrderType[] = [
  "editPaper",
  "editPaper",
  "signPaper",
  "signPaper",
  "unsignPaper",
  "answerSponsor",
  "answerSponsor",
  "withdrawSponsorAsk",
  "withdrawPaper",
  "mergePapers",
  "answerMerger",
  "decideMerger",
  "submitPaper",
  "promotePaper",
  "introducePaper",
  "acceptAmendment",
];
const TEXTS = ["", "Mine", "\n\n", "One\nTwo", "One\nTwo\nThree", "Two\nOther\nOne", "One\nthree words more"];

function opened(pack: (typeof PACKS)[number]): Committee {
  const room = inSeats(pack);
  handedIn(room, "S1", { text: "One\nTwo\nThree" });
  for (const id of ["S2", "S3", "S4", "S5"])
    room.ask({ type: "signPaper", paper: 1, delegation: id, as: "signatory" });
  // Some packs ask for more signatures than there are members here; the paper then stays handed in.
  if (room.why({ type: "introducePaper", paper: 1 }) === null) room.ask({ type: "introducePaper", paper: 1 });
  handedIn(room, "S1", { text: "One\nTwo\nThree\nFour" });
  sponsored(room, 2, "S2");
  handedIn(room, "S3", { kind: "working" });
  handedIn(room, "S4");
  return room.state();
}

function inSeats(pack: (typeof PACKS)[number]): ReturnType<typeof dais> {
  const room = dais(PACK[pack], SEATS);
  room.ask({ type: "openMeeting" });
  for (const { id } of SEATS) room.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
  room.ask({ type: "addItem", title: "Cybercrime" });
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  return room;
}

/** An order that somebody could send to harm a paper, or to let somebody in. */
function anOrder(state: Committee, roll: Dice): Order {
  const type = roll(4) > 0 ? pick(ABOUT_PAPERS, roll) : pick(ORDER_TYPES, roll);
  const order = orderOf(type, state, roll);
  if (order.type === "signPaper") return { ...order, as: roll(4) === 0 ? "signatory" : "sponsor" };
  if (order.type !== "editPaper") return order;
  const paper = state.papers.find(({ n }) => n === order.paper);
  const title = roll(3) === 0 ? "Mine" : (paper?.title ?? "A draft");
  return { ...order, title, text: roll(3) === 0 ? (paper?.text ?? "") : pick(TEXTS, roll) };
}

/** Orders that name a delegation other than their sender. */
const OF_OTHERS: readonly OrderType[] = ["answerSponsor", "unsignPaper", "answerMerger"];

/** The order with its sender in place of the delegation that it names, as an honest page would send it. */
function asOwn(order: Order, who: Who): Order {
  if (who.type === "chair" || OF_OTHERS.includes(order.type)) return order;
  return "delegation" in order && typeof order.delegation === "string"
    ? ({ ...order, delegation: who.id } as Order)
    : order;
}

/** Anybody; every other time the one that the order is for, so that the sequences get far. */
function senderOf(order: Order, { papers }: Committee, roll: Dice): Who {
  if (roll(12) === 0) return CHAIR;
  if (roll(2) === 0) return pick(SENDERS, roll);
  if (order.type === "answerMerger") return seat(order.delegation);
  const first = "paper" in order ? papers.find(({ n }) => n === order.paper)?.sponsors[0] : undefined;
  return first === undefined ? pick(SENDERS, roll) : seat(first);
}

const SEQUENCES = 2000;
const LENGTH = 20;

describe(`${SEQUENCES} sequences of ${LENGTH} orders from every role, seed t1`, () => {
  test("never change the words, title, sponsors or status of a paper of others", { timeout: 60_000 }, () => {
    const roll = dice("t1");
    const begun = PACKS.map(opened);
    const done = new Map<string, number>();
    const faults: string[] = [];
    for (let k = 0; k < SEQUENCES; k++) {
      let state = pick(begun, roll);
      const measures: Measures = new Map(state.papers.map(({ n, text }) => [n, text]));
      for (let at = 0; at < LENGTH; at++) {
        const plain = anOrder(state, roll);
        const who = senderOf(plain, state, roll);
        const order = roll(3) === 0 ? plain : asOwn(plain, who);
        const decided = decide(state, order, who, at);
        if (!decided.ok) continue;
        const { facts } = decided;
        const after = facts.reduce<Committee>((now, fact) => evolve(now, fact, at), state);
        faults.push(...faultsIn({ before: state, after, facts, by: who }, measures));
        for (const { type } of facts) done.set(type, (done.get(type) ?? 0) + 1);
        state = after;
      }
    }
    expect(faults).toEqual([]);
    // The sequences reach what they are to try: consent, mergers by consent, edits and removals.
    for (const type of ["sponsorAnswered", "papersMerged", "mergerEnded", "paperEdited", "paperUnsigned"])
      expect([type, (done.get(type) ?? 0) > 20]).toEqual([type, true]);
  });
});

test("a delegation without a part in a paper cannot change it with any order of any type", () => {
  const state = opened("una-usa");
  const roll = dice("t2");
  const words = ({ title, preamble, text, sponsors, status, kind }: Paper) =>
    JSON.stringify({ title, preamble, text, sponsors, status, kind });
  const own = (at: Committee) => at.papers.filter(({ n }) => n <= 4).map(words);
  for (const type of ORDER_TYPES)
    for (let k = 0; k < 60; k++) {
      const who = pick([seat("S5"), seat("x1"), seat("x2"), seat("S9")], roll);
      const plain = orderOf(type, state, roll);
      const decided = decide(state, k % 2 === 0 ? plain : asOwn(plain, who), who, k);
      if (!decided.ok) continue;
      const after = decided.facts.reduce<Committee>((now, fact) => evolve(now, fact, k), state);
      expect(own(after)).toEqual(own(state));
    }
});

/** A log from before sponsors were asked: S2 has become a sponsor of S1's paper by itself, and has merged it. */
function oldLog(): readonly unknown[] {
  const room = inDebate(PACK["una-usa"], 4);
  const paper = {
    kind: "draft",
    item: 1,
    title: "A draft",
    preamble: "",
    text: "One\nTwo",
    signatories: [],
    status: "submitted",
    amends: null,
    parts: [],
    order: [],
  };
  const at = room.now();
  const entries: readonly Readonly<{ by: Who; facts: readonly unknown[] }>[] = [
    { by: seat("S1"), facts: [{ type: "paperSubmitted", paper: { ...paper, n: 1, sponsors: ["S1"] } }] },
    { by: seat("S2"), facts: [{ type: "paperSubmitted", paper: { ...paper, n: 2, sponsors: ["S2"] } }] },
    { by: seat("S2"), facts: [{ type: "paperSigned", paper: 1, delegation: "S2", as: "sponsor" }] },
    {
      by: seat("S2"),
      facts: [{ type: "paperEdited", paper: 1, title: "Mine", preamble: "", text: "May talk" }],
    },
    {
      by: seat("S2"),
      facts: [
        { type: "papersMerged", paper: { ...paper, n: 3, sponsors: ["S1", "S2"] }, from: [1, 2] },
        { type: "paperWithdrawn", paper: 9 },
      ],
    },
  ];
  const before = room.entries();
  return [...before, ...entries.map((one, k) => ({ n: before.length + 1 + k, at, ...one }))];
}

test("a log from before sponsors were asked still opens, with the papers as they were", () => {
  const log: readonly Entry[] | null = logFrom(JSON.parse(JSON.stringify(oldLog())));
  const state = stateOf(log ?? []);
  expect(
    state?.papers.map(({ title, text, status, sponsors }) => ({ title, text, status, sponsors })),
  ).toEqual([
    { title: "Mine", text: "May talk", status: "merged", sponsors: ["S1", "S2"] },
    { title: "A draft", text: "One\nTwo", status: "merged", sponsors: ["S2"] },
    { title: "A draft", text: "One\nTwo", status: "submitted", sponsors: ["S1", "S2"] },
  ]);
  expect(state).not.toHaveProperty("proposals");
  for (const paper of state?.papers ?? [])
    for (const field of ["asks", "held", "writers"]) expect(paper).not.toHaveProperty(field);
});
