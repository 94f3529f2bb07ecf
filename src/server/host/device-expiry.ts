/** Takes away the key and the number of a device that has taken no seat and has been silent for ten minutes. */

import { type EnteredDevice, type SilentDevices, silentDevices } from "../../kernel/admission.ts";
import type { SteadyClock } from "../../kernel/clock.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import type { Presence } from "../../kernel/presence.ts";
import { unseatedDevices } from "../../room/device-admission.ts";
import { unseatedIn } from "../committee/committee-orders.ts";
import { type CommitteeRuntime, committeeOf, write as writeCommittee } from "../committee/runtime.ts";
import { write } from "../room/draft.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";

/** Checks the devices of all logs in memory; called every two seconds. */
export async function expireSilent(
  rooms: ReadonlyMap<string, RoomRuntime>,
  committees: ReadonlyMap<string, CommitteeRuntime>,
): Promise<void> {
  await Promise.all([
    ...[...rooms.values()].map(expireInRoom),
    ...[...committees.values()].map(expireInCommittee),
  ]);
}

async function expireInRoom(room: RoomRuntime): Promise<void> {
  const state = roomOf(room)?.state;
  const gone = state === undefined ? [] : silentIn(room, unseatedDevices(state));
  if (gone.length === 0) return;
  await submitOrder(room, (draft) => {
    for (const { id } of still(gone, unseatedDevices(draft.snapshot.state)))
      write(draft, { type: "deviceExpired", device: id });
    return null;
  });
}

async function expireInCommittee(committee: CommitteeRuntime): Promise<void> {
  const access = committeeOf(committee)?.access;
  const gone = access === undefined ? [] : silentIn(committee, unseatedIn(access));
  if (gone.length === 0) return;
  await submitOrder(committee, (draft) => {
    for (const { id } of still(gone, unseatedIn(draft.snapshot.access)))
      writeCommittee(draft, { type: "deviceExpired", device: id });
    return null;
  });
}

/** The devices that still have no seat. A device whose number has been given to another device is left out. */
function still(gone: readonly EnteredDevice[], unseated: readonly EnteredDevice[]): readonly EnteredDevice[] {
  return unseated.filter(({ tokenHash }) => gone.some((one) => one.tokenHash === tokenHash));
}

type Log = Readonly<{
  clock: SteadyClock;
  presence: Presence;
  watchers: ReadonlyMap<unknown, unknown>;
  waitingElsewhere: ReadonlySet<number>;
  isBusy: boolean;
  isStuck: boolean;
}>;

const silences = new WeakMap<Log, SilentDevices>();

/** A page that waits for news at any process of the host is not silent, even if nobody is looking at it. */
function silentIn(log: Log, unseated: readonly EnteredDevice[]): readonly EnteredDevice[] {
  if (log.isBusy || log.isStuck) return [];
  const known = silences.get(log) ?? silentDevices();
  silences.set(log, known);
  const watching = new Set(log.watchers.values());
  const isHere = (device: number): boolean =>
    watching.has(device) || log.waitingElsewhere.has(device) || log.presence.isHere(device);
  return known(unseated, isHere, log.clock.now());
}
