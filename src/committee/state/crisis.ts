/** What a crisis committee has besides its procedure: notes to the crisis staff, updates, and straw polls. */
import * as z from "zod/mini";
import type { DelegationId } from "./delegation.ts";

/**
 * A note from a delegation to the crisis staff, such as a private directive. Only that delegation and the chairs may
 * read it. `answer`: null until the staff answers.
 */
export type StaffNote = Readonly<{
  n: number;
  by: DelegationId;
  text: string;
  at: number;
  answer: Readonly<{ text: string; at: number }> | null;
}>;

/**
 * News of the crisis that the chair has announced to everybody. `headline`: of a report of the press. `at`: in ms since
 * 1970.
 */
export type CrisisUpdate = Readonly<{ n: number; text: string; headline?: string; at: number }>;

export const HANDS = ["yes", "no"] as const;
export const hand = z.enum(HANDS);
export type Hand = (typeof HANDS)[number];

/** A question that a delegation wants the room to show its hands on. It binds nobody. */
export type StrawPoll = Readonly<{ n: number; by: DelegationId; question: string }>;

/** `hands`: the answers from devices; the chair may count the hands in the room instead. */
export type OpenStrawPoll = StrawPoll & Readonly<{ hands: Readonly<Record<DelegationId, Hand>> }>;

export type TakenStrawPoll = StrawPoll & Readonly<Record<Hand, number>>;

export type StrawPolls = Readonly<{
  asked: readonly StrawPoll[];
  open: OpenStrawPoll | null;
  /** The last one that was taken. The minutes have all of them. */
  taken: TakenStrawPoll | null;
  /** The last number given to one. */
  last: number;
}>;

export const NO_POLLS: StrawPolls = { asked: [], open: null, taken: null, last: 0 };
