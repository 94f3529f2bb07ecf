/** A committee that a test runs as its chair. The test gives orders, and each refusal has a reason. */
import { type Decision, decide, foundCommittee } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import type { Fact } from "../../src/committee/facts/fact.ts";
import { addEntry, type Entry, stateOf, undo, undoable } from "../../src/committee/log.ts";
import { missingIn } from "../../src/committee/state/count.ts";
import type { Delegation, DelegationId, Who } from "../../src/committee/state/delegation.ts";
import { type MotionKind, type MotionValues, NO_VALUES } from "../../src/committee/state/motion.ts";
import type { Order, Refusal } from "../../src/committee/state/order.ts";
import type { Pack } from "../../src/committee/state/pack.ts";
import type { Paper } from "../../src/committee/state/paper.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { deepFreeze } from "./freeze.ts";

export const CHAIR: Who = { type: "chair", chair: 1 };
export const OTHER_CHAIR: Who = { type: "chair", chair: 2 };
export const seat = (id: DelegationId): Who => ({ type: "delegation", id });

/** The seats “S1”, “S2”…, all members. */
export const seats = (count: number): Delegation[] =>
  Array.from({ length: count }, (_, at) => ({ id: `S${at + 1}`, name: `State ${at + 1}`, kind: "member" }));

export type Dais = Readonly<{
  state: () => Committee;
  entries: () => readonly Entry[];
  /** Moves the clock forward by this many seconds. */
  wait: (seconds: number) => void;
  now: () => number;
  /** The facts that an order causes. @throws if the order is refused */
  ask: (order: Order, who?: Who) => readonly Fact[];
  /** The reason for a refusal, or null if the order is accepted. */
  why: (order: Order, who?: Who) => Refusal | null;
  undo: () => void;
  move: (by: DelegationId, kind: MotionKind, values?: Partial<MotionValues>) => number;
}>;

function facts(decided: Decision): readonly Fact[] {
  if (!decided.ok) throw new Error(`refused: ${decided.reason}`);
  return decided.facts;
}

/** A new committee. Its meeting is not yet open. */
export function dais(pack: Pack, delegations: readonly Delegation[]): Dais {
  let at = 1_000_000;
  let entries = addEntry([], facts(foundCommittee("Third Committee", pack, delegations)), CHAIR, at);
  let now: Committee | null = deepFreeze(stateOf(entries));
  const state = (): Committee => {
    if (now === null) throw new Error("no committee");
    return now;
  };
  const ask = (order: Order, who: Who = CHAIR): readonly Fact[] => {
    const decided = facts(decide(state(), order, who, at));
    entries = addEntry(entries, decided, who, at);
    now = deepFreeze(decided.reduce<Committee | null>((before, fact) => evolve(before, fact, at), now));
    return decided;
  };
  return {
    state,
    entries: () => entries,
    wait: (seconds) => {
      at += 1000 * seconds;
    },
    now: () => at,
    ask,
    why: (order, who = CHAIR) => {
      const decided = decide(state(), order, who, at);
      return decided.ok ? null : decided.reason;
    },
    undo: () => {
      const taken = undo(entries, undoable(entries)?.n ?? 0, CHAIR, at);
      if (!taken.ok) throw new Error(`refused: ${taken.reason}`);
      entries = taken.entries;
      now = deepFreeze(stateOf(entries));
    },
    move: (by, kind, values = {}) => {
      ask({ type: "move", delegation: by, kind, values: { ...NO_VALUES, ...values } });
      return state().counts.motion;
    },
  };
}

/** A committee in session with this many members, this many of them present, and an item on the agenda. */
export function inSession(pack: Pack, members: number, present = members): Dais {
  const room = dais(pack, seats(members));
  room.ask({ type: "openMeeting" });
  for (let n = 1; n <= present; n++) {
    room.ask({ type: "recordAttendance", delegation: `S${n}`, attendance: "present" });
  }
  room.ask({ type: "addItem", title: "Cybercrime" });
  return room;
}

/** A committee in debate on its item. */
export function inDebate(pack: Pack, members: number, present = members): Dais {
  const room = inSession(pack, members, present);
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  return room;
}

/** Introduces a paper with this many clauses. @returns its number */
export function introduced(room: Dais, clauses = 3, sponsor: DelegationId = "S1"): number {
  const text = Array.from({ length: clauses }, (_, at) => `Clause ${at + 1}`).join("\n");
  room.ask({
    type: "submitPaper",
    delegation: sponsor,
    kind: "draft",
    title: "A draft",
    preamble: "",
    text,
    amends: null,
  });
  const paper = room.state().counts.paper;
  for (const { id, kind } of room.state().delegations.slice(0, 20)) {
    if (id === sponsor || kind !== "member") continue;
    room.ask({ type: "signPaper", paper, delegation: id, as: "signatory" });
  }
  if (room.why({ type: "approvePaper", paper, isApproved: true }) === null)
    room.ask({ type: "approvePaper", paper, isApproved: true });
  room.ask({ type: "introducePaper", paper });
  return paper;
}

/** Begins an open debate on a paper, where the rules debate one after another and amendments wait for that. */
export function debatedFor(room: Dais, paper: number): void {
  const debate = { type: "debatePaper", paper, mode: "open", seconds: 600, against: 0 } as const;
  if (room.state().pack.amendments.when === undefined || room.why(debate) !== null) return;
  room.ask(debate);
  if (room.state().floor.type === "speech") room.ask({ type: "endSpeech" });
}

/** Introduces an amendment. @returns its number */
export function amended(
  room: Dais,
  paper: number,
  change: "strike" | "replace" | "add",
  clause: number,
  text = "Other words",
): number {
  const amends = { paper, change, clause };
  debatedFor(room, paper);
  room.ask({
    type: "submitPaper",
    delegation: "S2",
    kind: "amendment",
    title: "An amendment",
    preamble: "",
    text,
    amends,
  });
  const n = room.state().counts.paper;
  for (const { id } of room.state().delegations.slice(2, 12)) {
    room.ask({ type: "signPaper", paper: n, delegation: id, as: "signatory" });
  }
  room.ask({ type: "introducePaper", paper: n });
  return n;
}

/** Closes the vote, as a chair who says yes when asked about the votes that are missing. */
export function closed(room: Dais): readonly Fact[] {
  const { floor } = room.state();
  const missing = floor.type === "ballot" ? missingIn(floor.ballot).count : 0;
  return room.ask({ type: "closeBallot", missing });
}

/** Counts placards and closes the vote. @returns whether it carried */
export function counted(room: Dais, yes: number, no: number, abstain = 0): boolean {
  room.ask({ type: "countPlacards", yes, no, abstain });
  closed(room);
  return room.state().ballots.at(-1)?.carried === true;
}

/** Hands in a paper from its sponsor's seat without introducing it. @returns its number */
export function handedIn(
  room: Dais,
  sponsor: DelegationId = "S1",
  paper: Partial<Pick<Paper, "kind" | "title" | "preamble" | "text">> = {},
): number {
  const words = { kind: "draft", title: "A draft", preamble: "", text: "One\nTwo", ...paper } as const;
  room.ask({ type: "submitPaper", delegation: sponsor, ...words, amends: null }, seat(sponsor));
  return room.state().counts.paper;
}

/** A delegation asks to sponsor a paper, and the first sponsor says yes. */
export function sponsored(room: Dais, paper: number, id: DelegationId): void {
  room.ask({ type: "signPaper", paper, delegation: id, as: "sponsor" }, seat(id));
  const first = room.state().papers.find(({ n }) => n === paper)?.sponsors[0] ?? "";
  room.ask({ type: "answerSponsor", paper, delegation: id, isAccepted: true }, seat(first));
}
