/** Devices that came in, took no seat and were not heard of for ten minutes lose their key and their number. */
import { type Silence, silence } from "../kernel/joining.ts";
import { unseatedDevices } from "../room/entering.ts";
import { unseatedIn } from "./committee/committee-orders.ts";
import {
  committeeOf,
  order as orderCommittee,
  type RunningCommittee,
  write as writeCommittee,
} from "./committee/running-committee.ts";
import { write } from "./room/draft.ts";
import { order, type Running, roomOf } from "./room/running.ts";

const silences = new WeakMap<object, Silence>();

function silenceOf(running: object): Silence {
  const known = silences.get(running) ?? silence();
  silences.set(running, known);
  return known;
}

/** A line that is open counts like a device that was heard of. */
function isWatching(watchers: ReadonlyMap<unknown, unknown>, device: number): boolean {
  return watchers.size > 0 && [...watchers.values()].includes(device);
}

/** Looks at all that are in memory; called every two seconds. */
export async function expireSilent(
  rooms: ReadonlyMap<string, Running>,
  committees: ReadonlyMap<string, RunningCommittee>,
): Promise<void> {
  await Promise.all([
    ...[...rooms.values()].map(expireInRoom),
    ...[...committees.values()].map(expireInCommittee),
  ]);
}

async function expireInRoom(room: Running): Promise<void> {
  const state = roomOf(room)?.state;
  if (state === undefined || room.isBusy || room.isStuck) return;
  const now = room.clock();
  const here = room.presence.here(now);
  const isHere = (device: number): boolean => here.has(device) || isWatching(room.watchers, device);
  const gone = silenceOf(room)(unseatedDevices(state), isHere, now);
  if (gone.length === 0) return;
  await order(room, (draft) => {
    const unseated = unseatedDevices(draft.room.state);
    for (const device of gone) if (unseated.includes(device)) write(draft, { type: "deviceExpired", device });
    return null;
  });
}

async function expireInCommittee(committee: RunningCommittee): Promise<void> {
  const access = committeeOf(committee)?.access;
  if (access === undefined || committee.isBusy || committee.isStuck) return;
  const now = committee.clock();
  const isHere = (device: number): boolean =>
    committee.presence.isHere(device) || isWatching(committee.watchers, device);
  const gone = silenceOf(committee)(unseatedIn(access), isHere, now);
  if (gone.length === 0) return;
  await orderCommittee(committee, `expire:${now}/${gone[0]}`, (draft) => {
    const unseated = unseatedIn(draft.hosted.access);
    for (const device of gone)
      if (unseated.includes(device)) writeCommittee(draft, { type: "deviceExpired", device });
    return null;
  });
}
