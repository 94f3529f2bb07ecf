/** Who sits in a committee. Observers and non-governmental organisations speak as the pack says, and never vote. */

/** The ISO code of a state; “x1”, “x2”… of any other. */
export type DelegationId = string;

export const DELEGATION_KINDS = ["member", "observer", "ngo"] as const;
export type DelegationKind = (typeof DELEGATION_KINDS)[number];

export type Delegation = Readonly<{ id: DelegationId; name: string; kind: DelegationKind }>;

/** “presentAndVoting” binds to yes or no on substance, where the pack knows it. */
export const ATTENDANCES = ["absent", "present", "presentAndVoting"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** The two who share the dais have the same powers. */
export type Chair = 1 | 2;

/** Who asks. */
export type Who =
  | Readonly<{ type: "chair"; chair: Chair }>
  | Readonly<{ type: "delegation"; id: DelegationId }>;
