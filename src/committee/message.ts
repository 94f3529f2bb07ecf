/** What a committee's host sends, and what is asked of it beside the orders of procedure: who comes in, and with which key. */

import * as z from "zod/mini";
import type { Entry } from "./log.ts";
import { type Chair, chair, type Delegation, type DelegationId, id } from "./state/delegation.ts";
import { type Change, DRAFT_FIELDS, type DraftField, isChange, type Update } from "./state/drafting.ts";
import type { Refusal } from "./state/order.ts";
import { ORDERS } from "./state/order.ts";
import { list, type OneOf, oneOf, whole } from "./state/schema.ts";

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
  /** The host cannot save anything at the moment, and refuses every order. */
  isStuck: boolean;
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
const SEAT_ORDERS = { takeSeat: { delegation: id }, leaveSeat: {} };
export type SeatOrder = OneOf<typeof SEAT_ORDERS>;

const aboutDevice = { device: whole };
/** What a chair says of devices and keys. */
const ACCESS_ORDERS = {
  letIn: aboutDevice,
  putOff: aboutDevice,
  removeDevice: aboutDevice,
  readmitDevice: aboutDevice,
  /**
   * A new key for one of the chairs. A chair's own old key opens until the new one is first used; that of the second chair ends at
   * once when the first makes it a new one. Only the first chair may make the first chair's key.
   */
  makeKey: { chair },
  /** A new key for those who only watch; the old one opens nothing from now on. */
  renewReadKey: {},
  deleteCommittee: {},
};
export type AccessOrder = OneOf<typeof ACCESS_ORDERS>;

/** Changes in one message. */
const MOST_CHANGES = 200;
/** The page that begins a paper names it. */
const aboutDraft = { draft: z.string().check(z.regex(/^[a-z0-9]{12}$/)) };
const title = z.string();
/** What those who write a paper together ask. */
const DRAFT_ORDERS = {
  beginDraft: { ...aboutDraft, title },
  renameDraft: { ...aboutDraft, title },
  shareDraft: { ...aboutDraft, delegation: id },
  leaveDraft: aboutDraft,
  writeDraft: {
    ...aboutDraft,
    field: z.enum(DRAFT_FIELDS),
    /** Of the text that the first change was made for. */
    version: whole,
    client: z.string().check(z.regex(/^[a-z0-9]{1,24}$/)),
    changes: list(z.custom<Change>(isChange), MOST_CHANGES).check(z.minLength(1)),
  },
  dropDraft: aboutDraft,
  handInDraft: { ...aboutDraft, kind: z.enum(["working", "draft"]) },
};
export type DraftOrder = OneOf<typeof DRAFT_ORDERS>;
export type DraftWriting = Extract<DraftOrder, Readonly<{ type: "writeDraft" }>>;

/** Takes back the last entry; answered by the log (log.ts), for it alone knows what came before. */
const UNDO_ORDERS = { undo: { entry: whole } };

export const HOST_ORDERS = { ...ORDERS, ...UNDO_ORDERS, ...SEAT_ORDERS, ...ACCESS_ORDERS, ...DRAFT_ORDERS };
export const hostOrder = oneOf(HOST_ORDERS);
export type HostOrder = OneOf<typeof HOST_ORDERS>;

const isIn = (orders: object, { type }: HostOrder): boolean => Object.hasOwn(orders, type);
export const isSeatOrder = (asked: HostOrder): asked is SeatOrder => isIn(SEAT_ORDERS, asked);
export const isAccessOrder = (asked: HostOrder): asked is AccessOrder => isIn(ACCESS_ORDERS, asked);
export const isDraftOrder = (asked: HostOrder): asked is DraftOrder => isIn(DRAFT_ORDERS, asked);

/** Why a host refuses, beside the committee's own reasons. */
export const HOST_REFUSALS = [
  "noRoom",
  "noKey",
  "removed",
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
