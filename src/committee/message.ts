/** What a committee's host sends, and what is asked of it beside the orders of procedure: who comes in, and with which key. */

import type { Entry } from "./log.ts";
import type { Chair, Delegation, DelegationId } from "./state/delegation.ts";
import type { Change, DraftField, Update } from "./state/drafting.ts";
import type { Order, Refusal, UndoOrder } from "./state/order.ts";
import type { PaperKind } from "./state/paper.ts";

/** What whoever has the code may know: enough to choose a delegation. */
export type CommitteeCard = Readonly<{
  kind: "committee";
  code: string;
  name: string;
  delegations: readonly Delegation[];
  /** Delegations that a device has. */
  taken: readonly DelegationId[];
  isJoiningOpen: boolean;
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
  /** Whether new devices may come in. */
  isJoiningOpen: boolean;
  /** Whether a second chair has been invited. */
  hasTwoChairs: boolean;
  /** The host is about to be updated, and opens no new committees. */
  isHostEnding: boolean;
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
  /** Null where there is nothing new of them. */
  drafts: DraftsSent | null;
}>;

/** What writers and chairs are told of papers in the making. `ids`: all that they may read; the rest is no more. */
export type DraftsSent = Readonly<{ ids: readonly string[]; changed: readonly DraftSent[] }>;

export type DraftSent = Readonly<{
  id: string;
  title: string;
  /** The first may drop it. */
  writers: readonly DelegationId[];
  /** When each of them wrote last, in ms since 1970. */
  lately: Readonly<Record<DelegationId, number>>;
  fields: Readonly<Record<DraftField, FieldSent>>;
}>;

/** What brings a text to a version; whoever is far behind is told the whole. */
export type FieldSent = Readonly<{ version: number }> &
  (Readonly<{ updates: readonly Update[] }> | Readonly<{ text: string }>);

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
  /** Whether new devices may come in. */
  | Readonly<{ type: "setJoining"; isOpen: boolean }>
  /**
   * A new key for one of the chairs. A chair's own old key opens until the new one is first used; that of the second chair ends at
   * once when the first makes it a new one. Only the first chair may make the first chair's key.
   */
  | Readonly<{ type: "makeKey"; chair: Chair }>
  /** A new key for those who only watch; the old one opens nothing from now on. */
  | Readonly<{ type: "renewReadKey" }>
  | Readonly<{ type: "deleteCommittee" }>;

/** What those who write a paper together ask; the page that begins one names it. */
export type DraftOrder =
  | Readonly<{ type: "beginDraft"; draft: string; title: string }>
  | Readonly<{ type: "renameDraft"; draft: string; title: string }>
  | Readonly<{ type: "shareDraft"; draft: string; delegation: DelegationId }>
  | Readonly<{ type: "leaveDraft"; draft: string }>
  | DraftWriting
  | Readonly<{ type: "dropDraft"; draft: string }>
  | Readonly<{ type: "handInDraft"; draft: string; kind: Exclude<PaperKind, "amendment"> }>;

/** `version`: of the text that the first change was made for. */
export type DraftWriting = Readonly<{
  type: "writeDraft";
  draft: string;
  field: DraftField;
  version: number;
  client: string;
  changes: readonly Change[];
}>;

export type HostOrder = Order | UndoOrder | SeatOrder | AccessOrder | DraftOrder;

/** Why a host refuses, beside the committee's own reasons. */
export const HOST_REFUSALS = [
  "noRoom",
  "noKey",
  "removed",
  "joiningClosed",
  "tooFast",
  "tooLarge",
  /** Only the first chair may make the first chair's key. */
  "firstChairOnly",
  /** Another order had this name before, so its answer would be no answer to this one. */
  "usedId",
  "notKept",
  "notRead",
  "starting",
  "offline",
  "unknownDraft",
  /** The text has changed meanwhile: the page takes that in and asks again. */
  "behind",
  "otherOrigin",
  "notJson",
] as const;
export type HostRefusal = (typeof HOST_REFUSALS)[number];

export type HostAnswer =
  | Readonly<{ ok: true; key?: string }>
  | Readonly<{ ok: false; reason: Refusal | HostRefusal }>;
