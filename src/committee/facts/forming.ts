/** Facts about forming and changing a committee, the chairs' notes, and entries that are taken back. */
import * as z from "zod/mini";
import { checkPack } from "../packs/pack-check.ts";
import { chair, delegationNamed } from "../state/delegation.ts";
import { LONGEST_NOTE, MOST_NOTES } from "../state/limits.ts";
import type { Pack } from "../state/pack.ts";
import { byPrecedence, ruleOf } from "../state/precedence.ts";
import { list, type OneOf, textUpTo, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself, title } from "./fields.ts";
import { type Folds, type Readers, visibleToAll, visibleToChairs } from "./folds.ts";
import { withOne, withValue } from "./lists.ts";

const pack = z.custom<Pack>((value) => checkPack(value).length === 0);
const delegation = delegationNamed(title);

export const FORMING_FACTS = {
  committeeFormed: { name: title, pack, delegations: list(delegation) },
  packChanged: { pack },
  delegationAdded: { delegation },
  delegationRemoved: itself,
  noteWritten: { chair, text: textUpTo(LONGEST_NOTE) },
  /** Takes back the entry with this number. Both entries are left out when the log is replayed. */
  undone: { entry: whole },
};

export type FormingFact = OneOf<typeof FORMING_FACTS>;
type Formed = Extract<FormingFact, Readonly<{ type: "committeeFormed" }>>;

/** A committee that has just been formed. */
export function formedBy(fact: Formed): Committee {
  return {
    name: fact.name,
    pack: fact.pack,
    delegations: fact.delegations,
    session: "before",
    until: null,
    attendance: Object.fromEntries(fact.delegations.map(({ id }) => [id, "absent"])),
    rollCall: null,
    agenda: [],
    current: null,
    debateClock: null,
    list: { entries: [], isOpen: false, seconds: fact.pack.speeches.seconds },
    floor: { type: "idle" },
    waiting: null,
    motions: [],
    points: [],
    ruling: null,
    replies: [],
    replied: {},
    rights: [],
    papers: [],
    mergers: [],
    paperOrder: [],
    ballots: [],
    nextMethod: null,
    notes: [],
    counts: { item: 0, motion: 0, point: 0, paper: 0, ballot: 0 },
  };
}

export const formingReaders: Readers<FormingFact> = {
  committeeFormed: visibleToAll,
  packChanged: visibleToAll,
  delegationAdded: visibleToAll,
  delegationRemoved: visibleToAll,
  noteWritten: visibleToChairs,
  undone: visibleToAll,
};

/** Changes to a committee after it was formed. */
export const formingFolds: Folds<Exclude<FormingFact, Formed>> = {
  packChanged: (state, { pack }) => ({
    ...state,
    pack,
    motions: byPrecedence(state.motions, pack).filter(({ kind }) => ruleOf(pack, kind) !== undefined),
    list: { ...state.list, seconds: pack.speeches.seconds },
  }),
  delegationAdded: (state, { delegation }) => ({
    ...state,
    delegations: withOne(state.delegations, delegation),
    attendance: withValue(state.attendance, delegation.id, "absent"),
  }),
  delegationRemoved: (state, fact) => ({
    ...state,
    delegations: state.delegations.filter(({ id }) => id !== fact.delegation),
    attendance: Object.fromEntries(Object.entries(state.attendance).filter(([id]) => id !== fact.delegation)),
  }),
  noteWritten: (state, { chair, text }, at) => ({
    ...state,
    notes: withOne(state.notes, { chair, text, at }, MOST_NOTES),
  }),
  /** Does nothing, because a replay leaves out both this entry and the one that it takes back. */
  undone: (state) => state,
};
