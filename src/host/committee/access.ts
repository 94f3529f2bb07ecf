/** Who has come into a committee and with which key, folded from the log. Of keys there are hashes alone. */
import type { Chair, DelegationId } from "../../committee/delegation.ts";
import type { DeviceState } from "../../committee/message.ts";
import type { AccessFact } from "./fact.ts";

export type Device = DeviceState & Readonly<{ tokenHash: string }>;

/** `hash` opens now; `fresh` opens too, and takes its place when it is first used. */
type ChairKey = Readonly<{ hash: string | null; fresh: string | null }>;

export type AccessState = Readonly<{
  secret: string;
  chairs: Readonly<Record<Chair, ChairKey>>;
  devices: readonly Device[];
  /** Grows with every change. */
  version: number;
}>;

const NO_KEY: ChairKey = { hash: null, fresh: null };

/** The state after a fact; null before the committee was opened. */
export function accessAfter(state: AccessState | null, fact: AccessFact): AccessState | null {
  if (fact.type === "committeeOpened") {
    const { secret, chairHash } = fact;
    return {
      secret,
      chairs: { 1: { hash: chairHash, fresh: null }, 2: NO_KEY },
      devices: [],
      version: 1,
    };
  }
  return state === null ? null : { ...changed(state, fact), version: state.version + 1 };
}

type Change = Exclude<AccessFact, Readonly<{ type: "committeeOpened" }>>;

function changed(state: AccessState, fact: Change): AccessState {
  const { chairs, devices } = state;
  switch (fact.type) {
    case "chairKeyMade": {
      const before = chairs[fact.chair];
      const key = before.hash === null ? { hash: fact.hash, fresh: null } : { ...before, fresh: fact.hash };
      return { ...state, chairs: { ...chairs, [fact.chair]: key } };
    }
    case "chairKeyUsed":
      return { ...state, chairs: { ...chairs, [fact.chair]: { hash: fact.hash, fresh: null } } };
    case "deviceEntered":
      return { ...state, devices: [...devices, { ...newDevice(devices.length), tokenHash: fact.tokenHash }] };
    case "seatTaken":
      return { ...state, devices: devices.map((one) => seated(one, fact)) };
    case "seatAsked":
      return withDevice(state, fact.device, { asked: fact.delegation, isPutOff: false });
    case "seatLeft":
      return withDevice(state, fact.device, { seat: null, asked: null, isPutOff: false });
    case "devicePutOff":
      return withDevice(state, fact.device, { isPutOff: true });
    case "deviceRemoved":
      return withDevice(state, fact.device, { seat: null, asked: null, isPutOff: false, isRemoved: true });
    case "deviceReadmitted":
      return withDevice(state, fact.device, { isRemoved: false });
  }
}

function newDevice(id: number): DeviceState {
  return { id, seat: null, asked: null, isPutOff: false, isRemoved: false };
}

function seated(
  one: Device,
  { device, delegation }: Readonly<{ device: number; delegation: DelegationId }>,
): Device {
  if (one.id === device) return { ...one, seat: delegation, asked: null, isPutOff: false, isRemoved: false };
  return one.seat === delegation ? { ...one, seat: null } : one;
}

function withDevice(state: AccessState, id: number, change: Partial<DeviceState>): AccessState {
  return { ...state, devices: state.devices.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
