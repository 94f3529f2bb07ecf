/**
 * What the host of a committee sends, and the orders that it accepts in addition to those of procedure. These concern
 * devices, keys and drafts.
 */

import * as z from "zod/mini";
import type { HostRefusal } from "./host-refusal.ts";
import type { Entry } from "./log.ts";
import { type Chair, chair, type Delegation, type DelegationId, id } from "./state/delegation.ts";
import { type Change, DRAFT_FIELDS, type DraftField, isChange, type Update } from "./state/drafting.ts";
import { LONGEST_TITLE, SLOWEST_CLOCKS } from "./state/limits.ts";
import type { Refusal } from "./state/order.ts";
import { ORDERS } from "./state/order.ts";
import { form } from "./state/paper.ts";
import { list, type OneOf, oneOf, textUpTo, whole } from "./state/schema.ts";
import type { WallText } from "./wall-text.ts";

/** What anyone with the code may know: enough to choose a delegation. */
export type CommitteeCard = Readonly<{
  kind: "committee";
  code: string;
  name: string;
  delegations: readonly Delegation[];
  /** Delegations that already have a device. */
  taken: readonly DelegationId[];
  isJoiningOpen: boolean;
}>;

/** A device that has joined or waits for admission. It has a number, never a name. */
export type DeviceState = Readonly<{
  id: number;
  /** The delegation that the device acts for, or null. */
  seat: DelegationId | null;
  /** The delegation that the device waits for. Another device holds it. */
  asked: DelegationId | null;
  /** Whether the chair answered “not now”. */
  isPutOff: boolean;
  isRemoved: boolean;
}>;

/** `goneSince`: when the device lost its connection, in ms since 1970, or null while it is connected. */
export type DeviceConnection = Readonly<{ device: number; goneSince: number | null }>;

/**
 * The devices and keys of a committee, which only the chairs see. `readKey`: the key for the wall, advisers and the
 * press, who may only watch.
 */
export type Access = Readonly<{
  devices: readonly DeviceState[];
  /** The connections of devices. A device that has not connected since the host started is left out. */
  lines: readonly DeviceConnection[];
  readKey: string;
  /** Whether new devices may join. */
  isJoiningOpen: boolean;
  /** Whether a second chair has been invited. */
  hasTwoChairs: boolean;
  /** The conference that the committee is in, or null. Hosts of an earlier version send neither this nor the next. */
  conference?: string | null;
  /** Whether the secretariat has archived the committee, so that it may only be read. */
  isArchived?: boolean;
  /** Whether the host is about to be updated and opens no new committees. */
  isHostEnding: boolean;
}>;

/** Who holds a key. */
export type KeyHolder =
  | Readonly<{ type: "chair"; chair: Chair }>
  | (Readonly<{ type: "device" }> & DeviceState)
  /** The wall shows the code only while joining is open. */
  | Readonly<{ type: "reader"; isJoiningOpen: boolean }>;

/** News of a committee. A stream, a long poll and a device that wakes up all receive news in this form. */
export type CommitteeUpdate = Readonly<{
  /** The page sends this back with its next request. */
  position: string;
  holder: KeyHolder;
  /** How many entries come before these. A page must drop any later entries that it already has. */
  from: number;
  entries: readonly Entry[];
  /** The host's time, in ms since 1970. */
  now: number;
  /** Whether the host cannot save at the moment and refuses every order. */
  isStuck: boolean;
  access: Access | null;
  /** Null if no draft has changed. */
  drafts: DraftsUpdate | null;
  /** The carets of others in the drafts that this page writes. Null if none has moved; older hosts send none. */
  carets?: readonly DraftCaret[] | null;
  /** The ballot box of an election, if it has changed; null once there is none. */
  box?: BallotBoxState | null;
  /** The text that walls show, if it has changed. Only chairs and watchers get it. */
  wall?: WallText;
}>;

/**
 * The ballot box of an election, as a page may see it. `cast`: how many ballots are in it. `devices`: how
 * many of the delegations that may vote have a device. `hasCast`: whether this page's delegation has voted. `isHere`: false
 * if the ballots are not on this host.
 */
export type BallotBoxState = Readonly<{ cast: number; devices: number; hasCast: boolean; isHere: boolean }>;

/** The drafts that a writer or chair may read. `ids`: all of them; the page drops every draft that is not listed. */
export type DraftsUpdate = Readonly<{ ids: readonly string[]; changed: readonly DraftUpdate[] }>;

export type DraftUpdate = Readonly<{
  id: string;
  title: string;
  /** The first writer may drop the draft. */
  writers: readonly DelegationId[];
  /** When each writer last wrote, in ms since 1970. */
  lately: Readonly<Record<DelegationId, number>>;
  fields: Readonly<Record<DraftField, FieldUpdate>>;
  /** Present if the page does not have it yet. Hosts of an earlier version send none. */
  history?: DraftHistory;
}>;

/**
 * The earlier texts of a draft that can be restored, the oldest first: its version, when it was replaced, in ms since
 * 1970, and how many paragraphs and clauses it has. `emptiedBy`: who has taken most of the text away, or null.
 * `fullest`: the version of the longest earlier text, or null.
 */
export type DraftHistory = Readonly<{
  earlier: readonly Readonly<{ version: number; at: number; lines: number }>[];
  emptiedBy: DelegationId | null;
  fullest: number | null;
}>;

/** The updates that lead to a version, or the whole text if a page is far behind. */
export type FieldUpdate = Readonly<{ version: number }> &
  (Readonly<{ updates: readonly Update[] }> | Readonly<{ text: string }>);

/**
 * Where a writer's caret or selection stands in the text of this version. `client`: the page, as in `Update`.
 */
type CaretPlace = Readonly<{
  field: DraftField;
  client: string;
  version: number;
  anchor: number;
  head: number;
}>;

export type DraftCaret = CaretPlace & Readonly<{ draft: string; seat: DelegationId }>;

/** What a page sends when its caret has moved. Null if it has left the text. This is no order: no log contains it. */
export type CaretMove = Readonly<{ draft: string; caret: CaretPlace | null }>;

/**
 * A ballot in an election. This is no order: no log contains it. `choice`: the place of the name on the ballot paper,
 * from 001, or 000 for a blank ballot. It always has three digits, so that the length of the request tells nothing.
 */
export type SecretBallot = Readonly<{ election: number; ballot: number; choice: string }>;

/** Orders from a device about its own seat. */
const SEAT_ORDERS = { takeSeat: { delegation: id }, leaveSeat: {} };
export type SeatOrder = OneOf<typeof SEAT_ORDERS>;

/** A ticket has twelve characters, and people type spaces between them. */
const LONGEST_TICKET = 30;

const aboutDevice = { device: whole };
/** Orders from a chair about devices and keys. */
const ACCESS_ORDERS = {
  letIn: aboutDevice,
  putOff: aboutDevice,
  removeDevice: aboutDevice,
  readmitDevice: aboutDevice,
  /** Sets whether new devices may join. */
  setJoining: { isOpen: z.boolean() },
  /**
   * Makes a new key for a chair. A chair's own old key stays valid until the new one is first used. If the first
   * chair replaces the second chair's key, the old key stops working at once. Only the first chair may replace the
   * first chair's key.
   */
  makeKey: { chair },
  /** Replaces the watchers' key. The old one is no longer valid. */
  renewReadKey: {},
  /**
   * Enters a conference, whose secretariat may then archive, delete and hand over the committee. An empty ticket leaves
   * it. Only the first chair may do this.
   */
  setConference: { ticket: textUpTo(LONGEST_TICKET) },
  deleteCommittee: {},
};
export type AccessOrder = OneOf<typeof ACCESS_ORDERS>;

/** The maximum number of changes in one message. */
const MOST_CHANGES = 200;
/** The page that starts a draft chooses its id. */
const aboutDraft = { draft: z.string().check(z.regex(/^[a-z0-9]{12}$/)) };
const title = z.string();
const short = textUpTo(LONGEST_TITLE);
const client = z.string().check(z.regex(/^[a-z0-9]{1,24}$/));
const field = z.enum(DRAFT_FIELDS);

export const caretMove = z.strictObject({
  ...aboutDraft,
  caret: z.nullable(z.strictObject({ field, client, version: whole, anchor: whole, head: whole })),
});

export const secretBallot = z.strictObject({
  election: whole,
  ballot: whole,
  choice: z.string().check(z.regex(/^\d{3}$/)),
});

/** Orders from the writers of a draft. */
const DRAFT_ORDERS = {
  beginDraft: { ...aboutDraft, title },
  renameDraft: { ...aboutDraft, title },
  shareDraft: { ...aboutDraft, delegation: id },
  /** The first writer takes back the invitation of a delegation that has written nothing. */
  uninviteWriter: { ...aboutDraft, delegation: id },
  leaveDraft: aboutDraft,
  writeDraft: {
    ...aboutDraft,
    field,
    /** The version of the text that the first change was made for. */
    version: whole,
    client,
    changes: list(z.custom<Change>(isChange), MOST_CHANGES).check(z.minLength(1)),
  },
  dropDraft: aboutDraft,
  /** The first writer gives the draft one of its earlier texts. */
  restoreDraft: { ...aboutDraft, version: whole },
  handInDraft: { ...aboutDraft, kind: z.enum(["working", "draft"]), form: z.exactOptional(form) },
};
export type DraftOrder = OneOf<typeof DRAFT_ORDERS>;
export type DraftWriting = Extract<DraftOrder, Readonly<{ type: "writeDraft" }>>;

/**
 * Opens the match in which all states decide on an adopted paper. `wordings`: what its clauses stand for in the model,
 * or none if it is as the chairs matched them before the vote. `silent`: articles that the text leaves out.
 */
const MATCH_ORDERS = {
  openMatch: {
    paper: whole,
    wordings: list(z.nullable(short)),
    silent: list(short),
    /** How many times as long as in a class its clocks run. A page of an earlier version says nothing. */
    clocks: z.exactOptional(z.int().check(z.gte(1), z.lte(SLOWEST_CLOCKS))),
  },
};
export type MatchOrder = OneOf<typeof MATCH_ORDERS>;

/** Takes back the last entry. The log (log.ts) carries this out, because only the log knows the earlier entries. */
const UNDO_ORDERS = { undo: { entry: whole } };

export const HOST_ORDERS = {
  ...ORDERS,
  ...UNDO_ORDERS,
  ...SEAT_ORDERS,
  ...ACCESS_ORDERS,
  ...DRAFT_ORDERS,
  ...MATCH_ORDERS,
};
export const hostOrder = oneOf(HOST_ORDERS);
export type HostOrder = OneOf<typeof HOST_ORDERS>;

const isIn = (orders: object, { type }: HostOrder): boolean => Object.hasOwn(orders, type);
export const isSeatOrder = (asked: HostOrder): asked is SeatOrder => isIn(SEAT_ORDERS, asked);
export const isAccessOrder = (asked: HostOrder): asked is AccessOrder => isIn(ACCESS_ORDERS, asked);
export const isMatchOrder = (asked: HostOrder): asked is MatchOrder => isIn(MATCH_ORDERS, asked);
export const isDraftOrder = (asked: HostOrder): asked is DraftOrder => isIn(DRAFT_ORDERS, asked);

export type HostAnswer =
  | Readonly<{ ok: true; key?: string }>
  | Readonly<{ ok: false; reason: Refusal | HostRefusal }>;
