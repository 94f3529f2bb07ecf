import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import {
  type Asked,
  aboutOf,
  askWithoutYou,
  type WithoutYouResult,
  withoutYouStore,
} from "../../client/lab/without-you.ts";
import { isAlone } from "../../client/selectors/debrief/without-you.ts";
import { useGame, useOwnMatchFiles, useTable } from "../hooks/stores.ts";

/**
 * The result of the same match without the player's seat, up to the same point. "none" if it is not shown now,
 * "pending" while it is being computed.
 */
export function useWithoutYou(): WithoutYouResult | "none" {
  const asked = useAsked();
  const about = useMemo(() => (asked === null ? "" : aboutOf(asked)), [asked]);
  const { about: answered, told } = useStore(withoutYouStore);
  useEffect(() => {
    if (asked !== null) void askWithoutYou(asked);
  }, [asked]);
  if (asked === null) return "none";
  return answered === about ? told : "pending";
}

/**
 * For a single player the result is computed during the match. With several players it is computed only at the end,
 * since it would reveal the others' acts.
 */
function useAsked(): Asked | null {
  const { view } = useTable();
  const shelf = useOwnMatchFiles();
  const batch = useGame((game) => game.batch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the match at the table changes with every batch of events
  return useMemo(() => {
    const played = shelf?.played() ?? null;
    const isTold = view.mine !== null && (view.world.beat === "over" || isAlone(view.world));
    return played === null || !isTold ? null : { played, seat: view.seat, place: view.world };
  }, [shelf, batch]);
}
