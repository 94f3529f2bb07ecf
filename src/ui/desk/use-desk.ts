/** What the parts of the desk share: the host's data and a way to send orders. */
import type { Refused } from "../../client/host/calls.ts";
import { OFFLINE } from "../../client/host/calls.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { DeskView, OrderAnswer } from "../../room/message.ts";
import type { DeskOrder } from "../../room/order.ts";
import { useRoom, useSession } from "../hooks/stores.ts";

/** Only for components inside a desk. */
export function useDesk(): DeskView {
  const desk = useRoom((room) => room.desk);
  if (desk === null) throw new Error("useDesk without a desk");
  return desk;
}

export type Give = (order: DeskOrder) => Promise<OrderAnswer | Refused>;

export function useGive(): Give {
  const session = useSession();
  return (order) => session?.order(order) ?? Promise.resolve(OFFLINE);
}

export type Beats = Readonly<{ beat: number; beats?: readonly number[] }>;

/** The open beats that an order means: that of one table, or those of all tables. */
export function useBeats(table: number, beat: number): Beats {
  const { tables } = useDesk();
  return table === 0 ? { beat, beats: tables.map(({ clock }) => Math.max(0, clock)) } : { beat };
}

/** Whether the same beats are open. If another desk has closed one or taken one back, a question about it is over. */
export function isSameBeats(one: Beats, other: Beats): boolean {
  return one.beat === other.beat && one.beats?.join() === other.beats?.join();
}

/** How long the beat of each table is on this desk, so that another desk that adds time just now does not add it twice. */
export function useLengths(): readonly number[] {
  return useDesk().tables.map(({ length }) => length);
}

/** The number under which something is put on the wall for all tables: 0, or that of the only table. */
export function useAllTables(): number {
  return useDesk().tables.length > 1 ? 0 : 1;
}

export function useRoomScenario(): Scenario {
  return scenarioOfRoom(useDesk().settings);
}
