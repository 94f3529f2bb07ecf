/** Carries out an order in a hosted committee. */
import { decide } from "../../committee/decide.ts";
import { undoRefusal } from "../../committee/log.ts";
import {
  type AccessOrder,
  type DraftOrder,
  type HostAnswer,
  type HostOrder,
  isAccessOrder,
  isDraftOrder,
  isSeatOrder,
  type KeyHolder,
  type MatchOrder,
  type SeatOrder,
} from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { MOST_ROWS } from "../../committee/state/limits.ts";
import { delegationOf } from "../../committee/state/seats.ts";
import { admit, isExpired, isPresent } from "../../kernel/admission.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { hashOf } from "../keys/keys.ts";
import type { AccessState, Device } from "./access.ts";
import { add, deviceOf, fullFor, senderOf, shareRefusal } from "./acting.ts";
import { withBox, withNewBoxes } from "./ballot-box.ts";
import { forgetBox, openBox } from "./casting.ts";
import { makeKey, renewReadKey } from "./committee-keys.ts";
import { type CommitteeRuntime, type Draft, type RefusalReason, write } from "./runtime.ts";
import { draftOrder } from "./shared-draft-orders.ts";

/** The maximum number of devices waiting for admission. */
const MOST_WAITING = 100;

/** Who sends the order: the holder of the key, the key itself, and the name of the order. */
export type AskedBy = Readonly<{ holder: KeyHolder; key: string; id: string }>;

/**
 * What the host does for an order. `remove`: deletes the whole committee. `conferenceOf`: the conference of a ticket, or
 * null if the ticket is wrong.
 */
export type HostActs = Readonly<{
  remove: () => Promise<void>;
  conferenceOf: (ticket: string) => string | null;
}>;

export async function carryOutOrder(
  committee: CommitteeRuntime,
  { holder, key, id }: AskedBy,
  asked: Exclude<HostOrder, MatchOrder>,
  { remove, conferenceOf }: HostActs,
): Promise<HostAnswer> {
  const name = `${nameOf(holder)}:${id}`;
  if (isFull(committee, holder) && asked.type !== "deleteCommittee") return { ok: false, reason: "tooMany" };
  const ordered = (decide: (draft: Draft) => RefusalReason | null): Promise<HostAnswer> =>
    submitOrder(committee, (draft) => (isStillOf(draft, holder, key) ? decide(draft) : "noKey"), name);
  if (isSeatOrder(asked)) {
    if (holder.type !== "device") return { ok: false, reason: "notYours" };
    return ordered((draft) => seatOrder(draft, holder.id, asked));
  }
  if (isDraftOrder(asked)) return ordered((draft) => draftOrder(draft, holder, asked));
  if (!isAccessOrder(asked)) {
    const box = openBox(committee);
    const answer = ordered((draft) => proceed(committee, draft, holder, asked));
    return box === "" ? answer : answer.finally(() => forgetBox(committee, box));
  }
  if (holder.type !== "chair") return { ok: false, reason: "chairOnly" };
  if (asked.type === "makeKey") return makeKey(committee, asked.chair, { chair: holder.chair, key, name });
  if (asked.type === "renewReadKey") return renewReadKey(committee, { key, name });
  if (asked.type === "setConference") {
    const conference = asked.ticket === "" ? null : conferenceOf(asked.ticket);
    const reason = holder.chair === 1 ? ticketRefusal(asked.ticket, conference) : "firstChairOnly";
    if (reason !== null) return { ok: false, reason };
    return submitOrder(committee, (draft) => conferenceSet(draft, conference), name);
  }
  if (asked.type !== "deleteCommittee")
    return submitOrder(committee, (draft) => atTheDoor(draft, asked), name);
  await remove();
  return { ok: true };
}

/** Whether the device number still belongs to this key. The number may have been given to another device. */
function isStillOf(draft: Draft, holder: KeyHolder, key: string): boolean {
  return holder.type !== "device" || deviceOf(draft, holder.id)?.tokenHash === hashOf(key);
}

/**
 * Whether the log is too long to accept this order. The limit for chairs is twice as high, so that a flood of orders
 * from devices cannot stop them from ending the meeting.
 */
function isFull({ snapshot }: CommitteeRuntime, { type }: KeyHolder): boolean {
  return snapshot.seq >= (type === "chair" ? 2 * MOST_ROWS : MOST_ROWS);
}

function nameOf(holder: KeyHolder): string {
  switch (holder.type) {
    case "chair":
      return `chair${holder.chair}`;
    case "device":
      return String(holder.id);
    case "reader":
      return "reader";
  }
}

/** Admits a device and gives it its delegation, or asks the chair if another device has that seat. */
export function enter(
  committee: CommitteeRuntime,
  token: string,
  delegation: DelegationId,
): Promise<HostAnswer> {
  return submitOrder(
    committee,
    (draft) => entered(draft, hashOf(token), delegation),
    `enter:${hashOf(token)}`,
  );
}

function entered(draft: Draft, tokenHash: string, delegation: DelegationId): RefusalReason | null {
  const { access, state, seq } = draft.snapshot;
  if (seq >= MOST_ROWS) return "tooMany";
  if (delegationOf(state, delegation) === undefined) return "unknownDelegation";
  const admission = admit({
    ...access,
    isCrowded: isCrowded(access) && isTaken(access, delegation),
    isUnseated: ({ seat }) => seat === null,
    isHere: (device) => draft.here.has(device),
  });
  if (!admission.ok) return admission.reason;
  const { device } = admission;
  if (device === access.devices.length) write(draft, { type: "deviceEntered", tokenHash });
  else write(draft, { type: "deviceReplaced", device, tokenHash });
  takeOrAsk(draft, device, delegation);
  return null;
}

/** Devices that have joined and have no seat. */
export function unseatedIn({ devices }: AccessState): readonly Device[] {
  return devices.filter((one) => one.seat === null && isPresent(one));
}

function seatOrder(draft: Draft, id: number, asked: SeatOrder): RefusalReason | null {
  const device = deviceOf(draft, id);
  if (device === undefined) return "noKey";
  if (device.isRemoved) return "removed";
  if (asked.type === "leaveSeat") {
    if (device.seat === null && device.asked === null) return "alreadyDone";
    write(draft, { type: "seatLeft", device: id });
    return null;
  }
  const reason = seatRefusal(draft, asked.delegation);
  if (reason !== null || device.seat === asked.delegation) return reason;
  if (device.seat !== null) write(draft, { type: "seatLeft", device: id });
  takeOrAsk(draft, id, asked.delegation);
  return null;
}

function seatRefusal({ snapshot: { state, access } }: Draft, delegation: DelegationId): RefusalReason | null {
  if (delegationOf(state, delegation) === undefined) return "unknownDelegation";
  return isCrowded(access) && isTaken(access, delegation) ? "tooMany" : null;
}

function isCrowded({ devices }: AccessState): boolean {
  return devices.filter(isWaiting).length >= MOST_WAITING;
}

const isWaiting = ({ asked, isPutOff }: Device): boolean => asked !== null && !isPutOff;

function isTaken({ devices }: AccessState, delegation: DelegationId): boolean {
  return devices.some(({ seat }) => seat === delegation);
}

function takeOrAsk(draft: Draft, device: number, delegation: DelegationId): void {
  const type = isTaken(draft.snapshot.access, delegation) ? "seatAsked" : "seatTaken";
  write(draft, { type, device, delegation });
}

function ticketRefusal(ticket: string, conference: string | null): RefusalReason | null {
  return ticket !== "" && conference === null ? "noConference" : null;
}

function conferenceSet(draft: Draft, conference: string | null): RefusalReason | null {
  if (draft.snapshot.access.conference === conference) return "alreadyDone";
  write(draft, { type: "conferenceSet", conference });
  return null;
}

type DoorOrder = Exclude<
  AccessOrder,
  Readonly<{ type: "makeKey" | "renewReadKey" | "deleteCommittee" | "setConference" }>
>;

function atTheDoor(draft: Draft, asked: DoorOrder): RefusalReason | null {
  if (asked.type === "setJoining") return joiningSet(draft, asked.isOpen);
  const device = deviceOf(draft, asked.device);
  if (device === undefined || isExpired(device)) return "nonsense";
  switch (asked.type) {
    case "letIn":
      if (device.asked === null) return "alreadyDone";
      write(draft, { type: "seatTaken", device: device.id, delegation: device.asked });
      return null;
    case "putOff":
      if (!isWaiting(device)) return "alreadyDone";
      write(draft, { type: "devicePutOff", device: device.id });
      return null;
    case "removeDevice":
      if (device.isRemoved) return "alreadyDone";
      write(draft, { type: "deviceRemoved", device: device.id });
      return null;
    case "readmitDevice":
      if (!device.isRemoved) return "alreadyDone";
      write(draft, { type: "deviceReadmitted", device: device.id });
      return null;
  }
}

function joiningSet(draft: Draft, isOpen: boolean): RefusalReason | null {
  if (draft.snapshot.access.isJoiningOpen === isOpen) return "alreadyDone";
  write(draft, { type: isOpen ? "joiningOpened" : "joiningClosed" });
  return null;
}

/** Carries out an order under the rules of procedure, or takes back an entry of the log. */
function proceed(
  { boxes }: CommitteeRuntime,
  draft: Draft,
  holder: KeyHolder,
  asked: Exclude<HostOrder, SeatOrder | AccessOrder | DraftOrder | MatchOrder>,
): RefusalReason | null {
  const { standing, state } = draft.snapshot;
  const who = senderOf(draft, holder);
  if (who === null) return holder.type === "device" && holder.isRemoved ? "removed" : "notYours";
  const full = fullFor(draft, who);
  if (full !== null) return full;
  if (asked.type === "undo") {
    const reason = undoRefusal(standing, asked.entry, who);
    if (reason !== null) return reason;
    add(draft, [{ type: "undone", entry: asked.entry }], who);
    return null;
  }
  const order = who.type === "chair" ? withBox(boxes, state, asked) : asked;
  if (typeof order === "string") return order;
  const decided = decide(state, order, who, draft.now);
  if (!decided.ok) return decided.reason;
  const enough = shareRefusal(draft, decided.facts, who);
  if (enough !== null) return enough;
  add(draft, withNewBoxes(boxes, decided.facts), who);
  return null;
}
