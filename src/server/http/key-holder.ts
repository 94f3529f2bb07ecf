/** Finds the sender of a request by its key. */

import type { Device } from "../../room/device.ts";
import type { Order, OrderType } from "../../room/order.ts";
import type { Sender } from "../../room/sender.ts";
import { hashOf, wallKeyOf } from "../keys/keys.ts";
import type { Open } from "../room/snapshot.ts";

/**
 * The sender that a key belongs to, or null if the key is not valid. @param hash of the key; a connection that checks
 * its key repeatedly computes the hash once
 */
export function senderOf({ state }: Open, key: string, hash: string = hashOf(key)): Sender | null {
  const device = byHash(state.devices).get(hash);
  if (device !== undefined) return { type: "device", device };
  if (state.deskHashes.includes(hash) || state.newDeskHash === hash) return { type: "desk" };
  return key === wallKeyOf(state.wallSecret) ? { type: "wall" } : null;
}

const hashed = new WeakMap<readonly Device[], ReadonlyMap<string, Device>>();

/** Devices by the hash of their key. Forty connections look up their device whenever a room changes. */
function byHash(devices: readonly Device[]): ReadonlyMap<string, Device> {
  const known = hashed.get(devices) ?? new Map(devices.map((device) => [device.tokenHash, device]));
  hashed.set(devices, known);
  return known;
}

/** Treats a device as a watcher, which sees what the wall shows, unless the device was removed. */
export function asWatcher(who: Sender): Sender {
  return who.type === "device" && !who.device.isRemoved ? { type: "watcher" } : who;
}

const OF_DEVICE: readonly OrderType[] = [
  "act",
  "unseal",
  "ready",
  "moreTime",
  "guess",
  "takeSeat",
  "dealMe",
  "leaveSeat",
  "answerPartner",
  "setLimit",
  "giveVerdict",
  "draftDeclaration",
  "ask",
  "withdrawAsk",
  "answerAsk",
  "say",
  "write",
  "report",
  "post",
  "readMessage",
  "sayOpinion",
  "answerCheck",
  "answerTicket",
];

/** Whether this kind of sender may send this order. */
export function mayGiveOrder(who: Sender, { type }: Order): boolean {
  if (type === "played") return who.type === "wall";
  return who.type === (OF_DEVICE.includes(type) ? "device" : "desk");
}
