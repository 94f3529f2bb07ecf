/**
 * How panels access the stores and the connection. They read through selectors and write through the connection or a
 * setter of ui-store.
 */
import { createContext, use, useContext } from "react";
import { useStore } from "zustand";
import type { Connect, SessionOpeners } from "../../client/connection.ts";
import { seenOf } from "../../client/game/at-table.ts";
import { type GameState, gameStore } from "../../client/game/game-store.ts";
import type { Play } from "../../client/game/play.ts";
import { type Names, namesOf } from "../../client/i18n/names.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { shownGame } from "../../client/screen/shown-game.ts";
import { type UiState, uiStore } from "../../client/screen/ui-store.ts";
import { type RoomPageState, roomStore } from "../../client/sessions/room/room-store.ts";
import type { Session } from "../../client/sessions/room/session.ts";
import type { SingleDevicePlay } from "../../client/sessions/single-device/single-device-play.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { View } from "../../engine/views/view.ts";

/** The match, up to the point that the picture has reached. */
export function useGame<T>(select: (state: GameState) => T): T {
  return useStore(shownGame, select);
}

/** True while the picture still shows a beat that has closed. Until it has finished, nothing can be decided. */
export function useIsTurning(): boolean {
  const now = useStore(gameStore, (game) => game.view?.world.clock);
  return useGame((game) => game.view?.world.clock) !== now;
}

/**
 * True once the beat on this page has closed, while its result waits for the wall or the picture plays it. What a room
 * says of the present, such as its clock, is then about the next beat.
 */
export function useIsPast(): boolean {
  const isHolding = useRoom((room) => room.isHolding);
  return useIsTurning() || isHolding;
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(uiStore, select);
}

const ConnectContext = createContext<Connect | null>(null);
export const ConnectProvider = ConnectContext.Provider;

/** For screens before a match. The connection opens when the user acts. */
export function useConnect(): Connect {
  const connect = useContext(ConnectContext);
  if (connect === null) throw new Error("useConnect outside of <App>");
  return connect;
}

const OpenersContext = createContext<SessionOpeners | null>(null);
export const SessionOpenersProvider = OpenersContext.Provider;

export function useSessionOpeners(): SessionOpeners {
  const openers = useContext(OpenersContext);
  if (openers === null) throw new Error("useSessionOpeners outside of <App>");
  return openers;
}

export function useRoom<T>(select: (state: RoomPageState) => T): T {
  return useStore(roomStore, select);
}

/**
 * Sends acts and answers queries about the match at the table, up to the point that the picture has reached. Suspends
 * the screen until there is a match.
 */
export function usePlay(): Play {
  return use(useSessionOpeners().now()).play;
}

/** Opens and stores matches; only for components of solo play. */
export function useMatchFiles(): MatchFiles {
  const shelf = useOwnMatchFiles();
  if (shelf === null) throw new Error("useMatchFiles in a room");
  return shelf;
}

/** Like `useMatchFiles`, but returns null in a room, where the host keeps the matches. */
export function useOwnMatchFiles(): MatchFiles | null {
  return use(useSessionOpeners().now()).shelf;
}

/** The clerk's actions for a class with one device. Throws in a room. */
export function useSingleDevice(): SingleDevicePlay {
  const { clerk } = use(useSessionOpeners().now());
  if (clerk === null) throw new Error("useSingleDevice in a room");
  return clerk;
}

/** The room of this page; null in solo play. */
export function useSession(): Session | null {
  return use(useSessionOpeners().now()).session;
}

export type AtTable = Readonly<{
  view: View;
  scenario: Scenario;
  names: Names;
  /** What the seat can see, in the form that the engine's queries take. */
  own: Seen;
}>;

/** The match at the table. Only for panels, which exist only while there is a match. */
export function useTable(): AtTable {
  const view = useGame((game) => game.view);
  const scenario = useGame((game) => game.scenario);
  if (view === null || scenario === null) throw new Error("useTable without a match");
  return { view, scenario, names: namesOf(scenario), own: seenOf(scenario, view) };
}
