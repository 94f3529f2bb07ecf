/**
 * Delegations in a committee. Observers and non-governmental organisations may speak if the pack says so, and never
 * vote.
 */
import * as z from "zod/mini";
import { list, type Read } from "./schema.ts";

/** The ISO code of a state, or “x1”, “x2”… for any other delegation. */
export type DelegationId = string;

/** An id must not be a property name that every object has, such as “constructor”. */
export const id = z.string().check(z.regex(/^(?:[A-Z][A-Z0-9-]{0,15}|x\d{1,4})$/));
export const ids = list(id);

export const DELEGATION_KINDS = ["member", "observer", "ngo"] as const;
export type DelegationKind = (typeof DELEGATION_KINDS)[number];

/** @param long the schema of the delegation's name */
export const delegationNamed = (long: z.ZodMiniString) =>
  z.strictObject({ id, name: long.check(z.regex(/\S/)), kind: z.enum(DELEGATION_KINDS) });
export type Delegation = Read<ReturnType<typeof delegationNamed>>;

/** “presentAndVoting”: the delegation must vote yes or no on substance. Not every pack has this answer. */
export const ATTENDANCES = ["absent", "present", "presentAndVoting"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Both chairs have the same powers. */
export const chair = z.literal([1, 2]);
export type Chair = z.infer<typeof chair>;

/** Who sends an order. */
export const who = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("chair"), chair }),
  z.strictObject({ type: z.literal("delegation"), id }),
]);
export type Who = Read<typeof who>;
