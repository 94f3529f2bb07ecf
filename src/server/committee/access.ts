/**
 * Which devices have joined a committee and which keys are valid, rebuilt from the log. The log stores only hashes of
 * keys.
 */

import type { DeviceState } from "../../committee/message.ts";
import type { Chair, DelegationId } from "../../committee/state/delegation.ts";
import type { AccessFact } from "../store/committee-fact.ts";

/** `askedAt`: when the device began to wait for a seat, in ms since 1970, or null if it is not waiting. */
export type Device = DeviceState &
  Readonly<{
    /** Empty once the device has expired. */
    tokenHash: string;
    askedAt: number | null;
  }>;

/**
 * The key with the hash `hash` is valid. So is the key with the hash `fresh`, which replaces the first one when it is
 * used.
 */
type ChairKey = Readonly<{ hash: string | null; fresh: string | null }>;

export type AccessState = Readonly<{
  /** The watchers' key is derived from this. */
  secret: string;
  chairs: Readonly<Record<Chair, ChairKey>>;
  devices: readonly Device[];
  /** The device that joined last, or −1 if none has. */
  newest: number;
  isJoiningOpen: boolean;
  /** The conference whose secretariat oversees the committee, or null. */
  conference: string | null;
  /** Whether the committee may only be read. */
  isArchived: boolean;
  /** Increases by one with every change. */
  version: number;
}>;

const NO_KEY: ChairKey = { hash: null, fresh: null };

/** Applies a fact; the state is null until the committee is opened. @param at when it happened, in ms since 1970 */
export function accessAfter(state: AccessState | null, fact: AccessFact, at: number): AccessState | null {
  if (fact.type === "committeeOpened") {
    const { secret, chairHash } = fact;
    return {
      secret,
      chairs: { 1: { hash: chairHash, fresh: null }, 2: NO_KEY },
      devices: [],
      newest: -1,
      isJoiningOpen: true,
      conference: null,
      isArchived: false,
      version: 1,
    };
  }
  return state === null ? null : { ...changed(state, fact, at), version: state.version + 1 };
}

type Change = Exclude<AccessFact, Readonly<{ type: "committeeOpened" }>>;

function changed(state: AccessState, fact: Change, at: number): AccessState {
  const { chairs, devices } = state;
  switch (fact.type) {
    case "chairKeyMade": {
      const before = chairs[fact.chair];
      const key = before.hash === null ? { hash: fact.hash, fresh: null } : { ...before, fresh: fact.hash };
      return { ...state, chairs: { ...chairs, [fact.chair]: key } };
    }
    case "chairKeyUsed":
      return { ...state, chairs: { ...chairs, [fact.chair]: { hash: fact.hash, fresh: null } } };
    case "readKeyMade":
      return { ...state, secret: fact.secret };
    case "deviceEntered":
      return withNewDevice(state, devices.length, fact.tokenHash);
    case "deviceReplaced":
      return withNewDevice(state, fact.device, fact.tokenHash);
    case "seatTaken":
      return { ...state, devices: devices.map((one) => seated(one, fact)) };
    case "seatAsked":
      return withDevice(state, fact.device, { asked: fact.delegation, askedAt: at, isPutOff: false });
    case "seatLeft":
      return withDevice(state, fact.device, { seat: null, ...WAITS_FOR_NOTHING });
    case "devicePutOff":
      return withDevice(state, fact.device, { isPutOff: true });
    case "deviceRemoved":
      return withDevice(state, fact.device, { seat: null, ...WAITS_FOR_NOTHING, isRemoved: true });
    case "deviceReadmitted":
      return withDevice(state, fact.device, { isRemoved: false });
    case "deviceExpired":
      return withDevice(state, fact.device, { tokenHash: "", ...WAITS_FOR_NOTHING });
    case "joiningClosed":
    case "joiningOpened":
      return { ...state, isJoiningOpen: fact.type === "joiningOpened" };
    case "conferenceSet":
      return { ...state, conference: fact.conference };
    case "committeeArchived":
    case "committeeReopened":
      return { ...state, isArchived: fact.type === "committeeArchived" };
    case "chairsReplaced":
      return { ...state, chairs: { 1: { hash: fact.hash, fresh: null }, 2: NO_KEY } };
  }
}

const WAITS_FOR_NOTHING = { asked: null, askedAt: null, isPutOff: false } as const;

function withNewDevice(state: AccessState, id: number, tokenHash: string): AccessState {
  const device = { id, tokenHash, seat: null, ...WAITS_FOR_NOTHING, isRemoved: false };
  return { ...state, devices: state.devices.toSpliced(id, 1, device), newest: id };
}

function seated(
  one: Device,
  { device, delegation }: Readonly<{ device: number; delegation: DelegationId }>,
): Device {
  if (one.id === device) return { ...one, seat: delegation, ...WAITS_FOR_NOTHING, isRemoved: false };
  return one.seat === delegation ? { ...one, seat: null } : one;
}

function withDevice(state: AccessState, id: number, change: Partial<Device>): AccessState {
  return { ...state, devices: state.devices.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
