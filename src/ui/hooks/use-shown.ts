import { seenOf } from "../../client/game/at-table.ts";
import type { ReceivedEvent } from "../../client/game/game-store.ts";
import { queriesOf } from "../../client/game/seat-queries.ts";
import { type Names, namesOf } from "../../client/i18n/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { View } from "../../engine/views/view.ts";
import { useGame, useRoom } from "./stores.ts";

/** A table's match, up to the point that the wall has reached. */
export type Shown = Readonly<{
  table: number;
  view: View;
  scenario: Scenario;
  journal: readonly ReceivedEvent[];
  names: Names;
  /** The current wording of every article in play. */
  text: readonly number[];
}>;

/** While the picture plays, returns the match as it was before, so that no text reveals a result too early. */
export function useShown(): Shown | null {
  return useNow(useRoom((room) => room.shown?.table ?? 0));
}

/** Like `useShown`, for the match at the table outside a room. */
export function useShownAlone(): Shown | null {
  return useNow(1);
}

function useNow(table: number): Shown | null {
  const view = useGame((game) => game.view);
  const scenario = useGame((game) => game.scenario);
  const journal = useGame((game) => game.journal);
  if (view === null || scenario === null || table === 0) return null;
  const text = queriesOf(() => seenOf(scenario, view)).currentText();
  return { table, view, scenario, journal, names: namesOf(scenario), text };
}
