/** A room made from facts, without a host, to test what its rules say about an order. */
import { decideDesk, decideDevice } from "../../src/room/decide.ts";
import type { Device } from "../../src/room/device.ts";
import type { Place, Role, RoomFact } from "../../src/room/fact.ts";
import type { DeskOrder, DeviceOrder } from "../../src/room/order.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import { type RoomState, roomAfter } from "../../src/room/state.ts";
import { SETTINGS } from "./room.ts";

export const NOW = 1_000_000;

/** A room of two tables after these facts. Its devices have the numbers 0, 1, 2 and so on. */
export function room(settings: Partial<RoomSettings> = {}, ...facts: readonly RoomFact[]): RoomState {
  const opened: RoomFact = {
    type: "roomOpened",
    settings: { ...SETTINGS, tables: 2, ...settings },
    seed: "seed",
    engineVersion: "test",
    deskHash: "first",
  };
  return facts.reduce(roomAfter, roomAfter(null, opened));
}

export const enters = (device: number): RoomFact => ({
  type: "deviceEntered",
  device,
  tokenHash: `hash ${device}`,
});
export const place = (seat: string, table = 1, role: Role = "both"): Place => ({ table, seat, role });
export const sits = (device: number, at: Place): RoomFact => ({
  type: "seatTaken",
  device,
  place: at,
  isLate: false,
});
export const THREE = [enters(0), enters(1), enters(2)];

type TablesBegun = Readonly<{ begun?: readonly number[]; device?: number }>;

/** The facts that follow from an order, or the reason for a refusal. */
export function asked(
  state: RoomState,
  order: Parameters<typeof decideDevice>[2],
  { begun = [], device = 0 }: TablesBegun = {},
): readonly RoomFact[] | string {
  const tables = { clockOf: (table: number) => (begun.includes(table) ? 0 : -1) };
  const decided = decideDevice(state, deviceOf(state, device), order, tables, NOW);
  return decided.ok ? decided.facts : decided.reason;
}

export function ordered(
  state: RoomState,
  order: Parameters<typeof decideDesk>[1],
  begun: readonly number[] = [],
): readonly RoomFact[] | string {
  const tables = { clockOf: (table: number) => (begun.includes(table) ? 0 : -1) };
  const decided = decideDesk(state, order, tables, NOW);
  return decided.ok ? decided.facts : decided.reason;
}

function deviceOf({ devices }: RoomState, id: number): Device {
  const found = devices[id];
  if (found === undefined) throw new Error(`no device ${id}`);
  return found;
}

export const take = (at: Place) => ({ type: "takeSeat", place: at }) as const;

export type DeviceOf<T extends DeviceOrder["type"]> = Extract<DeviceOrder, { type: T }>;
export type DeskOf<T extends DeskOrder["type"]> = Extract<DeskOrder, { type: T }>;
