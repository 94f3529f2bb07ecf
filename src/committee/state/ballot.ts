/** Ballots: the question, how votes are cast, and the result. */
import * as z from "zod/mini";
import { MAJORITIES } from "../../engine/exact/majority.ts";
import { type DelegationId, id, ids } from "./delegation.ts";
import { motion } from "./motion.ts";
import { type Read, whole } from "./schema.ts";

/** The kind of question, which decides the majority. */
export const QUESTIONS = ["procedure", "substance", "amendment", "reconsider"] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * How votes are cast: placards counted by the chair, placards judged by sight without numbers, placards recorded by
 * seat, a roll call in which delegations may pass or vote with rights, a vote of all at once with names recorded, or a
 * consensus unless somebody objects.
 */
export const METHODS = ["count", "sight", "seats", "rollCall", "recorded", "consensus"] as const;
export type Method = (typeof METHODS)[number];

/** How a motion can set the next vote. “divideHouse”: a roll call in which nobody may abstain. */
export const SET_METHODS = ["rollCall", "recorded", "divideHouse"] as const;
export type SetMethod = (typeof SET_METHODS)[number];

export const CHOICES = ["yes", "no", "abstain"] as const;
export type Choice = (typeof CHOICES)[number];

export const vote = z.strictObject({ choice: z.enum(CHOICES), withRights: z.boolean() });
export type Vote = Read<typeof vote>;
export const tally = z.strictObject({ yes: whole, no: whole, abstain: whole });
export type Tally = Read<typeof tally>;

const MOST_VOTES = 1000;

/** zod ignores a field named “__proto__”, so it is refused here. */
const hasOwnNames = z.custom<Readonly<Record<DelegationId, Vote>>>(
  (value) => typeof value === "object" && value !== null && !Object.hasOwn(value, "__proto__"),
);
const votes = z.pipe(
  hasOwnNames,
  z.record(id, vote).check(z.refine((all) => Object.keys(all).length <= MOST_VOTES)),
);

/** What is voted on. `appeal`: yes overrules the chair. `part`: its index in the paper's parts, from 0. */
const subject = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("motion"), motion }),
  z.strictObject({ type: z.literal("paper"), paper: whole }),
  z.strictObject({ type: z.literal("part"), paper: whole, part: whole }),
  z.strictObject({ type: z.literal("appeal"), point: whole }),
]);
export type Subject = Read<typeof subject>;

const put = {
  n: whole,
  on: subject,
  question: z.enum(QUESTIONS),
  method: z.enum(METHODS),
  majority: z.enum(MAJORITIES),
  /** Empty if the chair only counts placards. */
  votes,
  /** Delegations that passed in a roll call. They are called again at the end and may not pass again. */
  passed: ids,
  objections: ids,
  /** Observers and organisations that vote on procedure, where the pack lets them. Left out if there are none. */
  guests: z.exactOptional(ids),
  /** Present if the paper, or the paper that it amends, is an important question, which needs two thirds. */
  isImportant: z.exactOptional(z.literal(true)),
  /** The delegation drawn by lot, with which a roll call begins. Left out if it begins with the alphabet. */
  lot: z.exactOptional(id),
};

/** A running ballot. */
export const openBallot = z.strictObject({
  ...put,
  /** Those who may vote and were present when the ballot opened, in the order in which they are called. */
  voters: ids,
  /** Delegations that may not abstain. */
  bound: ids,
  /** The chair's count of placards, or null if there is none yet. */
  tally: z.nullable(tally),
  /** Delegations that asked for a count of the placards. Logs written before have none. */
  countAsked: z.exactOptional(ids),
});
export type OpenBallot = Read<typeof openBallot>;

/** A closed ballot. */
export const ballot = z.strictObject({
  ...put,
  /** The number of all members and the number of those present. */
  members: whole,
  present: whole,
  /** All zero if the chair declared the result by sight. */
  tally,
  /**
   * The members who were present and did not vote, and those of them who had declared that they were present and
   * voting. Both are empty if placards were counted, because nobody knows the names. Logs written before this was
   * recorded have neither; closed-ballots.ts works them out.
   */
  notVoting: z.exactOptional(ids),
  declared: z.exactOptional(ids),
  /** The number of votes from which the majority was calculated. Logs written before have none. */
  voting: z.exactOptional(whole),
  /** The minimum number of votes in favour that would have been enough, or 0 for a consensus or a vote by sight. */
  needed: whole,
  carried: z.boolean(),
});
export type Ballot = Read<typeof ballot>;

/** A closed ballot with everything that older logs leave out. */
export type ToldBallot = Ballot & Required<Pick<Ballot, "notVoting" | "declared" | "voting">>;
