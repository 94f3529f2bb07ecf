/**
 * What this page knows about its room. Only the connection to the host writes it; panels read it through selectors.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DeskView, RoomView, TableBoard } from "../../../room/message.ts";
import type { ConnectionState } from "../../host/connection-state.ts";

export type RoomPageState = Readonly<{
  code: string;
  key: string;
  link: ConnectionState;
  room: RoomView | null;
  board: readonly TableBoard[] | null;
  desk: DeskView | null;
  /** How far the host's clock is ahead of this device's, in ms. */
  skew: number;
  /** True while an order is on its way. */
  isSending: boolean;
  /** Why the last order was refused: a code of `RoomRefusal`, `Rejection` or `offline`. Null if it was accepted. */
  refused: string | null;
  /** True if a result has arrived and is held back until the wall has shown it. */
  isHolding: boolean;
  /** The table on the page, and how many of its closed beats the page has shown. Null before the first. */
  shown: Readonly<{ table: number; closed: number }> | null;
}>;

export const NO_ROOM: RoomPageState = {
  code: "",
  key: "",
  link: "connecting",
  room: null,
  board: null,
  desk: null,
  skew: 0,
  isSending: false,
  refused: null,
  isHolding: false,
  shown: null,
};

export type RoomStore = StoreApi<RoomPageState>;

export const roomStore: RoomStore = createStore<RoomPageState>()(() => NO_ROOM);
