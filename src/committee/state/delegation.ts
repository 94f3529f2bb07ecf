/** Who sits in a committee. Observers and non-governmental organisations speak as the pack says, and never vote. */
import * as z from "zod/mini";
import { list, type Read } from "./schema.ts";

/** The ISO code of a state; “x1”, “x2”… of any other. */
export type DelegationId = string;

/** Never the name of a property that every object has, such as “constructor”. */
export const id = z.string().check(z.regex(/^(?:[A-Z][A-Z0-9-]{0,15}|x\d{1,4})$/));
export const ids = list(id);

export const DELEGATION_KINDS = ["member", "observer", "ngo"] as const;
export type DelegationKind = (typeof DELEGATION_KINDS)[number];

/** @param long how long its name may be */
export const delegationNamed = (long: z.ZodMiniString) =>
  z.strictObject({ id, name: long.check(z.regex(/\S/)), kind: z.enum(DELEGATION_KINDS) });
export type Delegation = Read<ReturnType<typeof delegationNamed>>;

/** “presentAndVoting” binds to yes or no on substance, where the pack knows it. */
export const ATTENDANCES = ["absent", "present", "presentAndVoting"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** The two who share the dais have the same powers. */
export const chair = z.literal([1, 2]);
export type Chair = z.infer<typeof chair>;

/** Who asks. */
export const who = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("chair"), chair }),
  z.strictObject({ type: z.literal("delegation"), id }),
]);
export type Who = Read<typeof who>;
