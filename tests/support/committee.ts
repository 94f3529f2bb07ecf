/** A committee that a test runs from the dais: orders go in, and whatever is refused says why. */
import { type Decision, decide, foundCommittee } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import type { Fact } from "../../src/committee/facts/fact.ts";
import { addEntry, type Entry, stateOf, undo, undoable } from "../../src/committee/log.ts";
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
  /** Goes on by so many seconds. */
  wait: (seconds: number) => void;
  now: () => number;
  /** The facts; an error where it is refused. */
  ask: (order: Order, who?: Who) => readonly Fact[];
  /** Why it is refused; null where it is not. */
  why: (order: Order, who?: Who) => Refusal | null;
  undo: () => void;
  move: (by: DelegationId, kind: MotionKind, values?: Partial<MotionValues>) => number;
}>;

function facts(decided: Decision): readonly Fact[] {
  if (!decided.ok) throw new Error(`refused: ${decided.reason}`);
  return decided.facts;
}

/** A new committee, its meeting not yet opened. */
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

/** In session, with so many members of whom so many are there; an item is on the agenda. */
export function inSession(pack: Pack, members: number, present = members): Dais {
  const room = dais(pack, seats(members));
  room.ask({ type: "openMeeting" });
  for (let n = 1; n <= present; n++) {
    room.ask({ type: "recordAttendance", delegation: `S${n}`, attendance: "present" });
  }
  room.ask({ type: "addItem", title: "Cybercrime" });
  return room;
}

/** In debate on its item. */
export function inDebate(pack: Pack, members: number, present = members): Dais {
  const room = inSession(pack, members, present);
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  return room;
}

/** A paper of so many clauses before the committee; its number. */
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
  for (const { id } of room.state().delegations.slice(0, 20)) {
    if (id === sponsor) continue;
    room.ask({ type: "signPaper", paper, delegation: id, as: "signatory" });
  }
  room.ask({ type: "introducePaper", paper });
  return paper;
}

/** An amendment before the committee; its number. */
export function amended(
  room: Dais,
  paper: number,
  change: "strike" | "replace" | "add",
  clause: number,
  text = "Other words",
): number {
  const amends = { paper, change, clause };
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

/** Placards counted, and the ballot closed: whether it carried. */
export function counted(room: Dais, yes: number, no: number, abstain = 0): boolean {
  room.ask({ type: "countPlacards", yes, no, abstain });
  room.ask({ type: "closeBallot" });
  return room.state().ballots.at(-1)?.carried === true;
}

/** A paper as its sponsor hands it in from its seat, not yet introduced; its number. */
export function handedIn(
  room: Dais,
  sponsor: DelegationId = "S1",
  paper: Partial<Pick<Paper, "kind" | "title" | "preamble" | "text">> = {},
): number {
  const words = { kind: "draft", title: "A draft", preamble: "", text: "One\nTwo", ...paper } as const;
  room.ask({ type: "submitPaper", delegation: sponsor, ...words, amends: null }, seat(sponsor));
  return room.state().counts.paper;
}
