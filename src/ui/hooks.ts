/** How panels reach the stores and the connection. Read by selector; write through the connection or a ui-store setter. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Connection } from "../client/connection.ts";
import { type GameState, gameStore } from "../client/game-store.ts";
import { type UiState, uiStore } from "../client/ui-store.ts";
import { type Names, namesOf } from "../client/wording/names.ts";
import type { Scenario } from "../engine/scenario.ts";
import type { View } from "../engine/view.ts";

export function useGame<T>(select: (state: GameState) => T): T {
  return useStore(gameStore, select);
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(uiStore, select);
}

const ConnectionContext = createContext<Connection | null>(null);
export const ConnectionProvider = ConnectionContext.Provider;

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error("useConnection outside of <App>");
  return connection;
}

export type AtTable = Readonly<{ view: View; scenario: Scenario; names: Names }>;

/** The match at the table. Only for panels, which are mounted while there is one. */
export function useTable(): AtTable {
  const view = useGame((game) => game.view);
  const scenario = useGame((game) => game.scenario);
  if (view === null || scenario === null) throw new Error("useTable without a match");
  return { view, scenario, names: namesOf(scenario) };
}
