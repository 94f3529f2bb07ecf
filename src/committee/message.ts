/** What a committee's host sends, and what is asked of it beside the orders of procedure: who comes in, and with which key. */
import type { Chair, Delegation, DelegationId } from "./delegation.ts";
import type { Entry } from "./log.ts";
import type { Order, Refusal, UndoOrder } from "./order.ts";

/** What whoever has the code may know: enough to choose a delegation. */
export type CommitteeCard = Readonly<{
  kind: "committee";
  code: string;
  name: string;
  delegations: readonly Delegation[];
  /** Delegations that a device has. */
  taken: readonly DelegationId[];
}>;

/** A device at the door, or inside: by number alone. */
export type DeviceState = Readonly<{
  id: number;
  /** The delegation it acts for; null for none. */
  seat: DelegationId | null;
  /** One that another device has, and that it waits for. */
  asked: DelegationId | null;
  /** The chair has said “not now”. */
  isPutOff: boolean;
  isRemoved: boolean;
}>;

/** Whether a device has a line to the host; since when not, in ms since 1970. */
export type DeviceLine = Readonly<{ device: number; goneSince: number | null }>;

/** What the chairs alone are told. `readKey`: for the wall, advisers and the press, who may act for nobody. */
export type Access = Readonly<{
  devices: readonly DeviceState[];
  /** Without those that have had none since the host was started. */
  lines: readonly DeviceLine[];
  readKey: string;
  /** Whether a second chair has been invited. */
  hasTwoChairs: boolean;
}>;

/** Whose key a page has. */
export type Holder =
  | Readonly<{ type: "chair"; chair: Chair }>
  | (Readonly<{ type: "device" }> & DeviceState)
  | Readonly<{ type: "reader" }>;

/** One shape for a stream, a request that waits, and a return after sleep. */
export type CommitteeSent = Readonly<{
  /** To be asked with the next time. */
  position: string;
  holder: Holder;
  /** How many entries come before these; what a page has beyond that is no more. */
  from: number;
  entries: readonly Entry[];
  /** The host's clock, in ms since 1970. */
  now: number;
  access: Access | null;
}>;

/** What a device asks for itself. */
export type SeatOrder =
  | Readonly<{ type: "takeSeat"; delegation: DelegationId }>
  | Readonly<{ type: "leaveSeat" }>;

/** What a chair says of devices and keys. */
export type AccessOrder =
  | Readonly<{ type: "letIn"; device: number }>
  | Readonly<{ type: "putOff"; device: number }>
  | Readonly<{ type: "removeDevice"; device: number }>
  | Readonly<{ type: "readmitDevice"; device: number }>
  /** A new key for one of the chairs; the old one opens until the new one is first used. */
  | Readonly<{ type: "makeKey"; chair: Chair }>
  | Readonly<{ type: "deleteCommittee" }>;

export type HostOrder = Order | UndoOrder | SeatOrder | AccessOrder;

/** Why a host refuses, beside the committee's own reasons. */
export const HOST_REFUSALS = [
  "noRoom",
  "noKey",
  "removed",
  "tooFast",
  "tooLarge",
  "notKept",
  "offline",
] as const;
export type HostRefusal = (typeof HOST_REFUSALS)[number];

export type HostAnswer =
  | Readonly<{ ok: true; key?: string }>
  | Readonly<{ ok: false; reason: Refusal | HostRefusal }>;
