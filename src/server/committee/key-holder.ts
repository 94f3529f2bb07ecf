/** Finds the holder of the key in a request. */

import type { Access, DeviceState, KeyHolder } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { isExpired } from "../../kernel/admission.ts";
import type { Connections } from "../../kernel/presence.ts";
import { hashOf } from "../keys/keys.ts";
import type { AccessState, Device } from "./access.ts";

const READ_KEY_LENGTH = 22;

/** The key for the wall, advisers and the press. It is derived from a secret, but does not reveal the secret. */
export function readKeyOf({ secret }: AccessState): string {
  return hashOf(`read/${secret}`).slice(0, READ_KEY_LENGTH);
}

/**
 * The holder of a key, or null if the key is not valid. @param hash of the key; a connection that checks its key
 * repeatedly computes the hash once
 */
export function holderOf(access: AccessState, key: string, hash: string = hashOf(key)): KeyHolder | null {
  const device = byHash(access.devices).get(hash);
  if (device !== undefined) return { type: "device", ...stateOf(device) };
  for (const chair of [1, 2] as const) if (opensChair(access, chair, hash)) return { type: "chair", chair };
  const { isJoiningOpen } = access;
  return key === readKeyOf(access) ? { type: "reader", isJoiningOpen } : null;
}

export function opensChair({ chairs }: AccessState, chair: Chair, hash: string): boolean {
  return chairs[chair].hash === hash || chairs[chair].fresh === hash;
}

function stateOf({ id, seat, asked, isPutOff, isRemoved }: Device): DeviceState {
  return { id, seat, asked, isPutOff, isRemoved };
}

const hashed = new WeakMap<readonly Device[], ReadonlyMap<string, Device>>();

function byHash(devices: readonly Device[]): ReadonlyMap<string, Device> {
  const known = hashed.get(devices) ?? new Map(devices.map((device) => [device.tokenHash, device]));
  hashed.set(devices, known);
  return known;
}

/** What the chairs see: the devices, and the watchers' key. */
export function accessFor(
  access: AccessState,
  { devices: lines }: Connections,
  isHostEnding: boolean,
): Access {
  return {
    devices: access.devices.filter((device) => !isExpired(device)).map(stateOf),
    isJoiningOpen: access.isJoiningOpen,
    lines,
    readKey: readKeyOf(access),
    hasTwoChairs: access.chairs[2].hash !== null,
    conference: access.conference,
    isArchived: access.isArchived,
    isHostEnding,
  };
}
